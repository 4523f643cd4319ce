/** The emergency block: three lines always in sight, details under them. */
import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../wording/messages.js';
import {BSL_URL} from '../../wording/messages/emergency.js';
import {siteName} from '../../wording/site-name.js';
import {telHref} from '../../wording/tel-href.js';
import {keepEnd, unbroken} from './no-break.js';

type Emergency = Messages['emergency'];

interface Sentence {
  lead: string;
  rest: string;
}

export function emergency(messages: Messages): TemplateResult {
  const words = messages.emergency;
  const danger = `${words.danger.lead} ${unbroken(words.danger.rest)}`;
  // "I am in danger now" leads here: a name is heard, then.
  return html`
    <div
      class="emergency"
      part="emergency"
      role="group"
      aria-label=${danger}
      tabindex="-1"
    >
      <div class="danger">
        <p>${danger}</p>
        ${call999(messages)}
      </div>
      ${way(words.silent, words.silentMore, silentCall(words))}
      ${way(words.deaf, words.deafMore, otherWays(words))}
    </div>
  `;
}

export function call999({emergency: words}: Messages): TemplateResult {
  return html`<a
    class="button nines"
    part="button"
    href=${telHref('999')}
    draggable="false"
    >${words.call999}</a
  >`;
}

/** A sentence that is of use by itself, and what it opens. */
function way(
  words: Sentence,
  more: string,
  details: TemplateResult,
): TemplateResult {
  return html`
    <details class="way">
      <summary>
        ${sentence(words, ' ')}<span class="go chevron">${keepEnd(more)}</span>
      </summary>
      <div>${details}</div>
    </details>
  `;
}

function silentCall(words: Emergency): TemplateResult {
  return html`
      <ol>
        ${words.silentSteps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${words.silentNotes.map((note) => html`<p>${note}</p>`)}
  `;
}

function otherWays(words: Emergency): TemplateResult {
  const {before, word, after} = words.textRegister;
  return html`
      <p>
        ${sentence(words.bsl)}
        <a
          href=${BSL_URL}
          rel="noreferrer"
          referrerpolicy="no-referrer"
          draggable="false"
          >${words.bslLink({site: siteName(BSL_URL)})}</a
        >${words.bslApp}
      </p>
      <p>${sentence(words.relay)}</p>
      <p>
        ${sentence(words.text)} ${before} <b>${word}</b> ${after}
        ${words.textHow}
      </p>
      <p>${words.relayAnyNumber}</p>
  `;
}

/** A space in an expression: one beside it is not heard in a summary. */
function sentence({lead, rest}: Sentence, end = ''): TemplateResult {
  return html`<b>${`${lead} `}</b>${rest && rest + end}`;
}
