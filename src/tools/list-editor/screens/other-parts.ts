/** The parts of the page around the tasks: which list, whose initials, habits. */
import {html, nothing, type TemplateResult} from 'lit';
import {dateText} from '../../../wording/date-text.js';
import {changesOf} from '../list/changes.js';
import {textControl} from '../ask/controls.js';
import type {FileFault, ListFile} from '../list/list-file.js';
import {BUILT_IN} from '../page-state.js';
import type {Page} from '../page.js';
import {shownText} from '../ask/service-fields.js';
import {issueList} from './tasks-region.js';
import {words} from '../words.js';

/** Which list it is, and another to open. */
export function openRegion(page: Page): TemplateResult {
  const {open} = words;
  const {file, isBuiltIn, refused, waiting, actions} = page;
  const updated = shownText(file.document['updated']);
  const date = dateText(updated) || updated;
  return html`
    <section class="no-print">
      <h2>${open.heading}</h2>
      <p>
        ${isBuiltIn ? open.builtIn({date}) : open.own({name: file.name, date})}
      </p>
      ${oldFile(page)} ${fileControl(page)} ${refused ? refusal(refused) : nothing}
      ${waiting ? waitingChoice(page, waiting) : nothing}
      <p>
        <button type="button" @click=${() => actions.show({kind: 'whole'})}>
          ${open.settings}
        </button>
      </p>
    </section>
  `;
}

/** Who goes on with an old file takes back what was put right since. */
function oldFile({file}: Page): TemplateResult | typeof nothing {
  const {id, updated} = BUILT_IN.document;
  const isOlder =
    file.document['id'] === id &&
    shownText(file.document['updated']) < shownText(updated);
  const date = dateText(shownText(updated));
  return isOlder
    ? html`<p class="summary">${words.open.older({date})}</p>`
    : nothing;
}

function fileControl({actions}: Page): TemplateResult {
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [chosen] = input.files ?? [];
    if (chosen) void actions.open(chosen);
    // The same file can be chosen again once it is put right.
    input.value = '';
  };
  return html`
    <div class="field">
      <label for="file">${words.open.choose}</label>
      <p class="hint" id="file-hint">${words.open.chooseHint}</p>
      <input
        id="file"
        type="file"
        accept=".json,application/json"
        aria-describedby="file-hint"
        @change=${choose}
      />
    </div>
  `;
}

function refusal({fault, issues}: FileFault): TemplateResult {
  return html`
    <div class="summary" role="alert" id="refused" tabindex="-1">
      <h3>${words.open.refused}</h3>
      <p>${fault} ${words.open.unchanged}</p>
      ${issues.length > 0 ? issueList(issues) : nothing}
    </div>
  `;
}

function waitingChoice(
  {actions, inFile, file}: Page,
  {name}: ListFile,
): TemplateResult {
  const {open} = words;
  const count = changesOf(inFile, file.document).length;
  return html`
    <div class="summary" role="alert" id="waiting" tabindex="-1">
      <p>${open.losesChanges({name, count})}</p>
      <p class="buttons">
        <button type="button" class="main" @click=${() => actions.keepChanges()}>
          ${open.keep}
        </button>
        <button type="button" @click=${() => actions.openWaiting()}>
          ${open.openAnyway}
        </button>
      </p>
    </div>
  `;
}

/** Whose checks these are. */
export function initialsRegion({
  initials,
  asked,
  actions,
}: Page): TemplateResult {
  const write = (event: Event) =>
    actions.write((event.target as HTMLInputElement).value);
  return html`
    <div class="no-print" @input=${write}>
      ${textControl({
        name: 'initials',
        ...words.initials,
        value: initials,
        width: 4,
        faults: asked.initials
          ? [{field: 'initials', message: asked.initials}]
          : [],
      })}
    </div>
  `;
}

/** What is done once a year, and when she is away. */
export function remindersRegion(): TemplateResult {
  const {heading, yearHeading, year, planHeading, plan} = words.reminders;
  const list = (sentences: readonly string[]) =>
    html`<ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`;
  return html`
    <section class="no-print">
      <h2>${heading}</h2>
      <h3>${yearHeading}</h3>
      ${list(year)}
      <h3>${planHeading}</h3>
      ${list(plan)}
    </section>
  `;
}

/** A list from the future: every day of a check would be wrong. */
export function wrongClock({
  today,
  file,
}: Page): TemplateResult | typeof nothing {
  const updated = shownText(file.document['updated']);
  if (updated <= today) return nothing;
  const days = {today: dateText(today), updated: dateText(updated) || updated};
  return html`<p class="summary" role="alert">${words.open.wrongClock(days)}</p>`;
}
