/** Draws controls with their labels, hints and issues, and buttons. */
import {html, nothing, type TemplateResult} from 'lit';
import type {FormIssue} from './form.js';
import {words} from '../words.js';

/** The options that all controls share. */
export interface Control {
  /** The name of the field, and the id of the control. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly issues: readonly FormIssue[];
}

export interface TextControl extends Control {
  readonly value: string;
  readonly type?: 'date' | 'paragraph';
  /** The width in letters, for short fields. */
  readonly width?: number;
  /** Only screen readers get the label, because a table shows it. */
  readonly isBare?: true;
}

/** One line of text, several lines, or a date. */
export function textControl(control: TextControl): TemplateResult {
  const {name, label, isBare} = control;
  const labelClass = isBare ? 'unseen' : nothing;
  return html`
    <div class="field">
      <label for=${name} class=${labelClass}>${label}</label>
      ${hintOf(control)} ${input(control)} ${issueText(control)}
    </div>
  `;
}

function input(control: TextControl): TemplateResult {
  const {name, value, type, width} = control;
  const described = describedBy(control);
  const invalid = issueOf(control) ? 'true' : nothing;
  return type === 'paragraph'
    ? html`<textarea
        id=${name}
        name=${name}
        rows="4"
        aria-describedby=${described}
        aria-invalid=${invalid}
        .value=${value}
      ></textarea>`
    : html`<input
        id=${name}
        name=${name}
        type=${type ?? 'text'}
        size=${width ?? nothing}
        autocomplete="off"
        .value=${value}
        aria-describedby=${described}
        aria-invalid=${invalid}
      />`;
}

interface ChoiceControl extends Control {
  /** The choices with their labels. */
  readonly choices: Readonly<Record<string, string>>;
  readonly chosen: readonly string[];
  /** A question or a note that appears with a choice. */
  readonly then?: Readonly<Record<string, unknown>>;
}

/** Radio buttons: one choice. */
export function radios(control: ChoiceControl): TemplateResult {
  return group(control, 'radio');
}

/** Checkboxes: any number of choices. */
export function ticks(control: ChoiceControl): TemplateResult {
  return group(control, 'checkbox');
}

function group(
  control: ChoiceControl,
  type: 'radio' | 'checkbox',
): TemplateResult {
  const {name, label, choices, chosen, then = {}} = control;
  const options = Object.entries(choices).map(([value, text], index) => {
    const box = html`<input
      id=${optionId(name, value, index)}
      name=${name}
      type=${type}
      value=${value}
      ?checked=${chosen.includes(value)}
    />`;
    return html`
      <label class="option">${box} ${text}</label>
      ${then[value] ? html`<div class="nested">${then[value]}</div>` : nothing}
    `;
  });
  return html`
    <fieldset class="field" aria-describedby=${describedBy(control)}>
      <legend>${label}</legend>
      ${hintOf(control)} ${issueText(control)} ${options}
    </fieldset>
  `;
}

/** Radio buttons in one line, for a few short choices. */
export function segments(control: ChoiceControl): TemplateResult {
  const {name, label, choices, chosen} = control;
  return html`
    <div
      class="segments"
      role="radiogroup"
      aria-label=${label}
      aria-describedby=${describedBy(control)}
    >
      ${Object.entries(choices).map(
        ([value, text], index) => html`
          <label>
            <input
              id=${optionId(name, value, index)}
              name=${name}
              type="radio"
              value=${value}
              ?checked=${chosen.includes(value)}
            />
            ${text}
          </label>
        `,
      )}
    </div>
  `;
}

/** An error links to the first option, whose id is the field's name. */
function optionId(name: string, value: string, index: number): string {
  return index === 0 ? name : `${name}-${value}`;
}

/** One choice from a longer list. */
export function select(control: ChoiceControl): TemplateResult {
  const {name, label, choices, chosen} = control;
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      ${hintOf(control)} ${issueText(control)}
      <select
        id=${name}
        name=${name}
        aria-describedby=${describedBy(control)}
        aria-invalid=${issueOf(control) ? 'true' : nothing}
      >
        ${Object.entries(choices).map(
          ([value, text]) => html`
            <option value=${value} ?selected=${chosen.includes(value)}>
              ${text}
            </option>
          `,
        )}
      </select>
    </div>
  `;
}

/** A single checkbox. */
export function tick(
  name: string,
  label: string,
  isTicked = false,
): TemplateResult {
  return html`
    <label class="option">
      <input id=${name} name=${name} type="checkbox" ?checked=${isTicked} />
      ${label}
    </label>
  `;
}

/** A button. `look` is its class: `link`, `second`, or none for the main one. */
export function button(
  label: unknown,
  act: (event: Event) => void,
  look = '',
): TemplateResult {
  return html`<button type="button" class=${look || nothing} @click=${act}>
    ${label}
  </button>`;
}

function issueOf({issues, name}: Control): FormIssue | undefined {
  return issues.find(({field}) => field === name);
}

function describedBy(control: Control): string | typeof nothing {
  const {name, hint} = control;
  const ids = [hint && `${name}-hint`, issueOf(control) && `${name}-issue`];
  return ids.filter(Boolean).join(' ') || nothing;
}

function hintOf({name, hint}: Control): TemplateResult | typeof nothing {
  return hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing;
}

function issueText(control: Control): TemplateResult | typeof nothing {
  const issue = issueOf(control);
  if (!issue) return nothing;
  return html`<p class="issue" id="${control.name}-issue">
    <span class="unseen">${words.form.error} </span>${issue.message}
  </p>`;
}
