/** Labels, hints, faults and the controls that they belong to. */
import {html, nothing, type TemplateResult} from 'lit';
import type {FormFault} from './form.js';
import {words} from '../words.js';

/** What every control has. */
export interface Control {
  /** The name of the field and the id of the control. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly faults: readonly FormFault[];
}

export interface TextControl extends Control {
  readonly value: string;
  readonly type?: 'date' | 'paragraph';
  /** In letters, for what is short. */
  readonly width?: number;
}

/** A line, several lines, or a date to write. */
export function textControl(control: TextControl): TemplateResult {
  const {name, label, value, type, width} = control;
  const described = describedBy(control);
  const invalid = faultOf(control) ? 'true' : nothing;
  const input =
    type === 'paragraph'
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
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      ${below(control)} ${input}
    </div>
  `;
}

export interface ChoiceControl extends Control {
  /** What can be chosen, with its words. */
  readonly choices: Readonly<Record<string, string>>;
  readonly chosen: readonly string[];
}

/** Things of which one is chosen. */
export function radios(control: ChoiceControl): TemplateResult {
  return group(control, 'radio');
}

/** Things of which any may be ticked. */
export function ticks(control: ChoiceControl): TemplateResult {
  return group(control, 'checkbox');
}

function group(
  control: ChoiceControl,
  type: 'radio' | 'checkbox',
): TemplateResult {
  const {name, label, choices, chosen} = control;
  const options = Object.entries(choices).map(([value, text], index) => {
    // An error leads to the first, which has the name as its id.
    const id = index === 0 ? name : `${name}-${value}`;
    return html`
      <div class="option">
        <input
          id=${id}
          name=${name}
          type=${type}
          value=${value}
          ?checked=${chosen.includes(value)}
        />
        <label for=${id}>${text}</label>
      </div>
    `;
  });
  return html`
    <fieldset class="field" aria-describedby=${describedBy(control)}>
      <legend>${label}</legend>
      ${below(control)} ${options}
    </fieldset>
  `;
}

/** One of a longer list. */
export function select(control: ChoiceControl): TemplateResult {
  const {name, label, choices, chosen} = control;
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      ${below(control)}
      <select
        id=${name}
        name=${name}
        aria-describedby=${describedBy(control)}
        aria-invalid=${faultOf(control) ? 'true' : nothing}
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

/** One box to tick. */
export function tick(
  name: string,
  label: string,
  isTicked = false,
): TemplateResult {
  return html`
    <div class="option">
      <input id=${name} name=${name} type="checkbox" ?checked=${isTicked} />
      <label for=${name}>${label}</label>
    </div>
  `;
}

function faultOf({faults, name}: Control): FormFault | undefined {
  return faults.find(({field}) => field === name);
}

function describedBy(control: Control): string | typeof nothing {
  const {name, hint} = control;
  const ids = [hint && `${name}-hint`, faultOf(control) && `${name}-fault`];
  return ids.filter(Boolean).join(' ') || nothing;
}

function below(control: Control): TemplateResult {
  const {name, hint} = control;
  const fault = faultOf(control);
  return html`
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    ${
      fault
        ? html`<p class="fault" id="${name}-fault">
            <span class="unseen">${words.form.error} </span>${fault.message}
          </p>`
        : nothing
    }
  `;
}
