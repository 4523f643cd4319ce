/** The screen after saving: what happens next, and what is urgent. */
import {html, nothing, type TemplateResult} from 'lit';
import {dateText} from '../../../wording/date-text.js';
import {sent} from '../ask/form.js';
import {isToDo, toDoInOrder} from '../list/due.js';
import {offerFile} from '../saving.js';
import type {Page, Saved} from '../page.js';
import {button} from '../ask/controls.js';
import {openService} from './parts.js';
import {words} from '../words.js';

export function savedScreen(page: Page): TemplateResult {
  const {saved, derived} = page;
  const {saved: said} = words;
  // Something has changed since, or the browser's Forward led here.
  if (!saved) {
    return html`<div class="read">
      <h1 id="heading" tabindex="-1">${said.changedSince}</h1>
    </div>`;
  }
  const {name, count, second, withdrawn} = saved;
  const left = derived.tasks.services.filter(isToDo).length;
  const text = second
    ? said.readyText({name, count, second})
    : said.laterText({name, count});
  return html`
    <div class="read">
      <div class="panel">
        <h1 id="heading" tabindex="-1">${second ? said.ready : said.later}</h1>
        <p>${text}</p>
      </div>
      ${second ? whatNext(page, saved) : nothing}
      ${
        withdrawn.length > 0
          ? html`<p class="note late">${said.urgent({names: withdrawn})}</p>`
          : nothing
      }
      <h2>${said.nextTime}</h2>
      <p>${said.again({name, count: left})}</p>
      ${goingOn(page, saved)}
    </div>
  `;
}

function goingOn(page: Page, saved: Saved): TemplateResult {
  const {actions} = page;
  const [next] = toDoInOrder(page);
  return html`<p class="buttons">
    ${
      next
        ? button(words.services.goOn(next), openService(page, next.index))
        : nothing
    }
    ${button(words.saved.back, () => actions.show({kind: 'services'}), 'second')}
    ${button(words.saved.saveAgain, () => offerFile(saved), 'second')}
  </p>`;
}

/** What to do until the list is on the web. */
function whatNext(page: Page, {name}: Saved): TemplateResult {
  const {saved} = words;
  const {fieldIssues, partner, actions, today} = page;
  const open = sent((form) => actions.showPartner(form.text('partner')));
  return html`
    <h2>${saved.next}</h2>
    <ol>
      <li>${saved.send({name})}</li>
      <li>${saved.hear({date: dateText(today)})}</li>
      <li>
        ${saved.look}
        <form class="line" novalidate @submit=${open}>
          <label class="unseen" for="partner">${saved.partner}</label>
          <input
            id="partner"
            name="partner"
            placeholder="https://"
            aria-invalid=${fieldIssues.partner ? 'true' : nothing}
            aria-describedby=${fieldIssues.partner ? 'partner-issue' : nothing}
          />
          <button class="second">${saved.openPartner}</button>
          ${fieldIssues.partner ? html`<p class="issue" id="partner-issue">${fieldIssues.partner}</p>` : nothing}
        </form>
        ${
          partner
            ? html`<a href=${partner} rel="noreferrer" target="_blank">
                ${saved.partnerOpen({site: new URL(partner).host})}
              </a>`
            : nothing
        }
      </li>
    </ol>
  `;
}
