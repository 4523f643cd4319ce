/** The bar that stays in sight: file, initials, unsaved changes. */
import {html, nothing, type TemplateResult} from 'lit';
import {dateText} from '../../../wording/date-text.js';
import {shownText} from '../list/list-file.js';
import {type Page, BUILT_IN} from '../page.js';
import {button} from '../ask/controls.js';
import {words} from '../words.js';
import {issueList} from './parts.js';

export function workBar(page: Page): TemplateResult {
  const {isBuiltIn, file, notice} = page;
  const {bar} = words;
  const date = dateText(shownText(file.document['updated']));
  return html`
    <section class="work no-print" aria-label=${bar.label}>
      <p class="file">
        ${isBuiltIn ? nothing : html`<b>${file.name}</b>,`}
        ${isBuiltIn ? html`<b>${bar.builtIn({date})}</b>` : bar.own({date})}
        ${fileControl(page)}
      </p>
      ${initialsControl(page)}
      <div class="end">${progress(page)}</div>
      <p class="unseen" role="status">${notice}</p>
    </section>
  `;
}

function fileControl({actions, isBuiltIn}: Page): TemplateResult {
  const choose = ({target}: Event) => {
    const input = target as HTMLInputElement;
    const [chosen] = input.files ?? [];
    if (chosen) void actions.open(chosen);
    // Allows the same file to be chosen again after it was corrected.
    input.value = '';
  };
  const {openFirst, openOther} = words.bar;
  return html`<span class="picker">
    <input
      class="unseen"
      id="file"
      type="file"
      accept=".json,application/json"
      @change=${choose}
    /><label for="file" class="link">${isBuiltIn ? openFirst : openOther}</label>
  </span>`;
}

function initialsControl({
  initials,
  fieldIssues,
  actions,
}: Page): TemplateResult {
  const write = ({target}: Event) =>
    actions.write((target as HTMLInputElement).value);
  const issue = fieldIssues.initials;
  return html`
    <p class="who">
      <label for="initials">${words.bar.initials}</label>
      <input
        id="initials"
        autocomplete="off"
        maxlength="4"
        .value=${initials}
        aria-invalid=${issue ? 'true' : nothing}
        aria-describedby=${issue ? 'initials-issue' : nothing}
        @input=${write}
      />
      ${issue ? html`<span class="issue" id="initials-issue">${issue}</span>` : nothing}
    </p>
  `;
}

function progress(page: Page): TemplateResult {
  const {derived, isUnsaved, saved, view, actions, steps} = page;
  const {bar} = words;
  const count = derived.changes.length;
  if (!isUnsaved && saved) return html`<span class="soft">${bar.saved}</span>`;
  if (count === 0) return html`<span class="soft">${bar.unchanged}</span>`;
  const last = steps.at(-1);
  return html`
    <b>${isUnsaved ? bar.unsaved(count) : bar.waiting(count)}</b>
    ${
      last
        ? button(bar.takeBack(last), () => actions.takeBack(), 'link undo')
        : nothing
    }
    ${
      view.kind === 'save'
        ? nothing
        : button(bar.readAndSave, () => actions.show({kind: 'save'}))
    }
  `;
}

/** Notices about the open file, or a file that could not be opened. */
export function fileNotices(page: Page): TemplateResult {
  return html`<div class="notices no-print">
    ${wrongClock(page)} ${oldFile(page)} ${refusal(page)} ${waitingChoice(page)}
  </div>`;
}

type Notice = TemplateResult | typeof nothing;

/** A list from the future means that the device's clock is wrong. */
function wrongClock({today, file}: Page): Notice {
  const updated = shownText(file.document['updated']);
  if (updated <= today) return nothing;
  const days = {today: dateText(today), updated: dateText(updated) || updated};
  return html`<p class="note late" role="alert">
    ${words.open.wrongClock(days)}
  </p>`;
}

/** Continuing with an old file would undo later corrections. */
function oldFile({file}: Page): Notice {
  const {id, updated} = BUILT_IN.document;
  const isOlder =
    file.document['id'] === id &&
    shownText(file.document['updated']) < shownText(updated);
  const date = dateText(shownText(updated));
  return isOlder
    ? html`<p class="note late" role="alert">${words.open.older({date})}</p>`
    : nothing;
}

function refusal({refused}: Page): Notice {
  if (!refused) return nothing;
  const {refusal, issues} = refused;
  return html`
    <div class="summary" role="alert" id="refused" tabindex="-1">
      <h2>${words.open.refused}</h2>
      <p>${refusal} ${words.open.unchanged}</p>
      ${issues.length > 0 ? issueList(issues) : nothing}
    </div>
  `;
}

function waitingChoice({waiting, actions, derived}: Page): Notice {
  if (!waiting) return nothing;
  const {open} = words;
  const {name} = waiting;
  const count = derived.changes.length;
  return html`
    <div class="summary" role="alert" id="waiting" tabindex="-1">
      <p>${open.losesChanges({name, count})}</p>
      <p class="buttons">
        ${button(open.keep, () => actions.keepChanges())}
        ${button(open.openAnyway, () => actions.openWaiting(), 'second')}
      </p>
    </div>
  `;
}
