/** The emergency block: three lines always in sight, details under them. */
import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../wording/messages.js';
import {telHref} from '../../wording/tel-href.js';

type Emergency = Messages['emergency'];

interface Sentence {
  lead: string;
  rest: string;
}

export function emergency(messages: Messages): TemplateResult {
  const words = messages.emergency;
  const danger = `${words.danger.lead} ${words.danger.rest}`;
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
      <div>
        <p>${sentence(words.silent)}</p>
        ${silentCall(words)}
      </div>
      <div>
        <p>${sentence(words.deaf)}</p>
        ${otherWays(words)}
      </div>
    </div>
  `;
}

export function call999({emergency: words}: Messages): TemplateResult {
  return html`<a class="button" part="button" href=${telHref('999')}
    >${words.call999}</a
  >`;
}

function silentCall(words: Emergency): TemplateResult {
  return html`
    <details>
      <summary>${words.silentMore}</summary>
      <ol>
        ${words.silentSteps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${words.silentNotes.map((note) => html`<p>${note}</p>`)}
    </details>
  `;
}

function otherWays(words: Emergency): TemplateResult {
  const {before, word, after} = words.textRegister;
  return html`
    <details>
      <summary>${words.deafMore}</summary>
      <p>
        ${sentence(words.bsl)}
        <a
          href="https://www.999bsl.co.uk/"
          rel="noreferrer"
          referrerpolicy="no-referrer"
          >${words.bslLink}</a
        >${words.bslApp}
      </p>
      <p>${sentence(words.relay)}</p>
      <p>
        ${sentence(words.text)} ${before} <b>${word}</b> ${after}
        ${words.textHow}
      </p>
      <p>${words.relayAnyNumber}</p>
    </details>
  `;
}

function sentence({lead, rest}: Sentence): TemplateResult {
  return html`<b>${lead}</b> ${rest}`;
}
