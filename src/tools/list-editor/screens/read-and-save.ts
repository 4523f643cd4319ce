/** Shows every change for a second person to read, then saves the file. */
import {html, nothing, type TemplateResult} from 'lit';
import type {DirectoryIssue} from '../../../directory/check/directory-issue.js';
import {groupBy} from '../../../schedule/group-by.js';
import {textControl, button} from '../ask/controls.js';
import {sent} from '../ask/form.js';
import {changesOf, type Change} from '../list/changes.js';
import {isSame} from '../list/edits.js';
import {nameAt} from '../list/list-file.js';
import type {NumberChange} from '../list/value-changes.js';
import {type Page, BUILT_IN} from '../page.js';
import {words} from '../words.js';
import {issueList, backLink, openService} from './parts.js';

export function readAndSaveScreen(page: Page): TemplateResult {
  const {save} = words;
  const {changes} = page.derived;
  return html`
    <div class="read">
      ${backLink(page)}
      <h1 id="heading" tabindex="-1">${save.heading}</h1>
      <p class="soft">${save.hint}</p>
      ${baseline(page)}
      ${
        changes.length === 0
          ? html`<p>${save.none}</p>`
          : html`${byService(page)} ${sign(page)}`
      }
    </div>
  `;
}

/**
 * An unfinished file contains the published version, which may be out of date.
 * So differences from the list that this page knows are shown too.
 */
function baseline({published, file}: Page): TemplateResult | typeof nothing {
  if (published !== file.published) return nothing;
  const {save} = words;
  const {document} = BUILT_IN;
  const others =
    document['id'] === file.document['id'] && !isSame(published, document)
      ? changesOf(document, file.document)
      : [];
  return html`
    <p class="note">${save.baseline({name: file.name})}</p>
    ${
      others.length > 0
        ? html`<p>${save.besideBuiltIn(others.length)}</p>
            <ul>
              ${others.map(
                (change) => html`<li>
                  ${nameAt(file.document, change.index)}: ${change.label}: ${change.now}
                  (${change.was})
                </li>`,
              )}
            </ul>`
        : nothing
    }
  `;
}

/** A table for each changed service, and one line for those only checked. */
function byService(page: Page): TemplateResult {
  const all = [...groupBy(page.derived.changes, ({index}) => index).values()];
  const isOnlyAsked = (group: Change[]) => group.every(({isCheck}) => isCheck);
  return html`
    ${all.filter((group) => !isOnlyAsked(group)).map((group) => table(page, group))}
    ${all.filter(isOnlyAsked).map((group) => onlyAsked(page, group))}
  `;
}

function onlyAsked(page: Page, [change]: readonly Change[]): TemplateResult {
  if (!change) return html``;
  const title = nameAt(page.file.document, change.index);
  return html`
    <section class="service card">
      <h2>
        ${title}
        <span>${words.save.onlyChecked({said: change.now})}</span>
        ${undoButton(page, change, title)}
      </h2>
    </section>
  `;
}

function table(page: Page, changes: readonly Change[]): TemplateResult {
  const {save} = words;
  const {attributions, file} = page;
  const [first] = changes;
  const title = nameAt(file.document, first?.index);
  const check = changes.find(({isCheck}) => isCheck);
  const others = changes.filter(({isCheck}) => !isCheck);
  const said = [
    check && save.askedOn({said: check.now}),
    attributions[first?.index ?? -1],
  ];
  return html`
    <section class="service card">
      <h2>${title} <span>${said.filter(Boolean).join(', ')}</span>
        ${check ? undoButton(page, check, `${title}, ${check.label}`) : nothing}</h2>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col">${save.now}</th>
            <th scope="col">${save.was}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${others.map(
            (change) => html`<tr>
              <th scope="row">${change.label}</th>
              <td><b>${change.now}</b> ${change.number ? aloud(change.number) : nothing}</td>
              <td data-was=${save.was}>${change.was}</td>
              <td>${undoButton(page, change, `${title}, ${change.label}`)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </section>
  `;
}

function undoButton(
  {actions}: Page,
  {undone}: Change,
  what: string,
): TemplateResult | typeof nothing {
  if (!undone) return nothing;
  return html`<button
    type="button"
    class="link"
    @click=${() => actions.undo(undone, what)}
  >
    ${words.save.takeBack}<span class="unseen">: ${what}</span>
  </button>`;
}

/** A number in groups. New groups are marked by more than colour. */
function aloud({now, was}: NumberChange): TemplateResult {
  const groups = now.map(({digits, isNew}) =>
    isNew
      ? html`<mark>${digits}<span class="unseen"> (${words.save.other})</span></mark> `
      : html`<span>${digits}</span> `,
  );
  return html`
    <span class="aloud">
      ${words.save.readAloud} <span class="groups">${groups}</span>
      ${
        was
          ? html`${words.save.was.toLowerCase()}
              <span class="groups">${was.map((digits) => html`<span>${digits}</span> `)}</span>`
          : nothing
      }
    </span>
  `;
}

/** One question, and one button whose label depends on the answer. */
function sign(page: Page): TemplateResult {
  const {save} = words;
  const {actions, second, fieldIssues, derived} = page;
  const errors = derived.tasks.issues.filter(
    ({severity}) => severity === 'error',
  );
  const hasErrors = errors.length > 0;
  return html`
    ${hasErrors ? mustBeMended(page, errors) : nothing}
    <form class="sign card" novalidate @submit=${sent((form) => actions.save(form.text('second')))}>
      <fieldset>
        <legend>${save.second}</legend>
        ${
          fieldIssues.second && second !== 'yes'
            ? html`<p class="issue" id="second" tabindex="-1">${fieldIssues.second}</p>`
            : nothing
        }
        ${option(page, 'yes', hasErrors)}
        ${second === 'yes' && !hasErrors ? initialsOfSecond(page) : nothing}
        ${option(page, 'later', false)}
      </fieldset>
      <button>${second === 'later' ? save.saveLater : save.saveYes}</button>
    </form>
  `;
}

function option(
  {second, actions}: Page,
  value: 'yes' | 'later',
  isOff: boolean,
): TemplateResult {
  return html`
    <label class="option">
      <input
        type="radio"
        name="has-read"
        .checked=${second === value}
        ?disabled=${isOff}
        @change=${() => actions.choose(value)}
      />
      ${words.save.choices[value]}
    </label>
  `;
}

function initialsOfSecond({initials, fieldIssues}: Page): TemplateResult {
  const {save} = words;
  const issue = fieldIssues.second;
  return html`<div class="nested">
    ${textControl({
      name: 'second',
      label: save.initials,
      hint: save.notYours({initials}),
      value: '',
      width: 4,
      issues: issue ? [{field: 'second', message: issue}] : [],
    })}
  </div>`;
}

/** The errors that prevent publishing, with links to them. */
function mustBeMended(
  page: Page,
  errors: readonly DirectoryIssue[],
): TemplateResult {
  const go = (index: number) => {
    const name = nameAt(page.file.document, index);
    return button(words.save.goTo({name}), openService(page, index), 'link');
  };
  const places = errors
    .map(({path: [list, place]}) => (list === 'services' ? place : undefined))
    .filter((place) => typeof place === 'number');
  return html`
    <div class="summary">
      <b>${words.save.issues}</b>
      ${issueList(errors)}
      ${[...new Set(places)].map((index) => html`${go(index)} `)}
    </div>
  `;
}
