/** Reading every change back, saving the list, and what comes after. */
import {html, nothing, type TemplateResult} from 'lit';
import {dateText} from '../../../wording/date-text.js';
import {changesOf, type Change} from '../list/changes.js';
import {textControl} from '../ask/controls.js';
import {isSame} from '../list/edits.js';
import {formOf} from '../ask/form.js';
import {issuesOf} from '../list/list-file.js';
import {BUILT_IN} from '../page-state.js';
import type {Page} from '../page.js';
import type {NumberChange} from '../list/read-back.js';
import {takeBackButton} from './notice-region.js';
import {issueList} from './tasks-region.js';
import {words} from '../words.js';

export function saveRegion(page: Page): TemplateResult {
  const {save} = words;
  const changes = changesOf(page.published, page.file.document);
  return html`
    <section class="no-print">
      <h2 id="before-saving">${save.heading}</h2>
      ${baseline(page)}
      ${
        changes.length === 0
          ? html`<p>${save.none}</p>`
          : html`
              <p>${save.count(changes.length)}</p>
              <ul class="changes">
                ${changes.map((change) => html`<li>${changeItem(change)}</li>`)}
              </ul>
              ${takeBackButton(page)} ${saving(page)}
            `
      }
      ${page.savedOn ? published(page, page.savedOn) : nothing}
    </section>
  `;
}

/**
 * A file that was not finished says itself what was published, and may be
 * wrong: what differs from the list that this page knows is said as well.
 */
function baseline({published, file}: Page): TemplateResult {
  const {save} = words;
  if (published !== file.published) return html``;
  const {document} = BUILT_IN;
  const others =
    document['id'] === file.document['id']
      ? changesOf(document, file.document)
      : [];
  return html`
    <p>${save.baseline({name: file.name})}</p>
    ${
      others.length > 0 && !isSame(published, document)
        ? html`<p>${save.besideBuiltIn(others.length)}</p>
            <ul>
              ${others.map((change) => html`<li>${changeItem(change)}</li>`)}
            </ul>`
        : nothing
    }
  `;
}

function changeItem({text, number}: Change): TemplateResult {
  return html`${text} ${number ? numberItem(number) : nothing}`;
}

/** The groups of a number, those that are new marked by more than colour. */
function numberItem({now, was}: NumberChange): TemplateResult {
  const groups = now.map(({digits, isNew}) =>
    isNew
      ? html`<mark>${digits}<span class="unseen"> (${words.save.other})</span></mark>`
      : html`<span>${digits}</span>`,
  );
  return html`
    <div class="aloud">
      ${words.save.readAloud} <span class="groups">${groups}</span>
      ${
        was
          ? html`${words.save.was}
              <span class="groups">${was.map((digits) => html`<span>${digits}</span>`)}</span>`
          : nothing
      }
    </div>
  `;
}

function saving(page: Page): TemplateResult {
  const {save} = words;
  const {file, today, asked, actions} = page;
  const errors = issuesOf(file.document, today).filter(
    ({severity}) => severity === 'error',
  );
  if (errors.length > 0) {
    return html`
      <p>${save.problems}</p>
      ${issueList(errors)} ${unfinishedButton(page)}
    `;
  }
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const form = formOf(new FormData(event.target as HTMLFormElement));
    actions.save(form.text('second'));
  };
  return html`
    <form novalidate @submit=${send}>
      ${textControl({
        name: 'second',
        label: save.second,
        hint: save.secondHint,
        value: '',
        width: 4,
        faults: asked.second ? [{field: 'second', message: asked.second}] : [],
      })}
      <button class="main">${save.save}</button>
    </form>
    <p>${save.later} ${unfinishedButton(page)}</p>
  `;
}

function unfinishedButton({actions}: Page): TemplateResult {
  return html`
    <button type="button" @click=${() => actions.saveUnfinished()}>
      ${words.save.unfinished}
    </button>
  `;
}

/** What to look at once the list is on the web. */
function published(page: Page, savedOn: string): TemplateResult {
  const {save} = words;
  const {asked, partner, actions} = page;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const form = formOf(new FormData(event.target as HTMLFormElement));
    actions.showPartner(form.text('partner'));
  };
  return html`
    <h3>${save.afterHeading}</h3>
    <p>${save.published({date: dateText(savedOn)})}</p>
    <form class="line" novalidate @submit=${send}>
      ${textControl({
        name: 'partner',
        label: save.partner,
        hint: save.partnerHint,
        value: '',
        faults: asked.partner
          ? [{field: 'partner', message: asked.partner}]
          : [],
      })}
      <button>${save.showPartner}</button>
    </form>
    ${
      partner
        ? html`<p>
            <a href=${partner} rel="noreferrer" target="_blank">
              ${save.partnerOpen({site: new URL(partner).host})}
            </a>
          </p>`
        : nothing
    }
  `;
}
