/** The emergency block: three lines always visible, with details under them. */
import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../wording/messages.js';
import {BSL_URL} from '../../wording/messages/emergency.js';
import {siteName} from '../../wording/names.js';
import type {RenderContext} from '../render-context.js';
import {callLink, outLink} from './links.js';
import {keepEnd, unbroken} from './no-break.js';

type Emergency = Messages['emergency'];

interface Sentence {
  lead: string;
  rest: string;
}

export function emergency(context: RenderContext): TemplateResult {
  const words = context.messages.emergency;
  const danger = `${words.danger.lead} ${unbroken(words.danger.rest)}`;
  // "I am in danger now" moves the focus here, and screen readers announce the
  // name.
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
        ${call999(context)}
      </div>
      ${way(words.silent, words.silentMore, silentCall(words))}
      ${way(words.deaf, words.deafMore, otherWays(context))}
    </div>
  `;
}

export function call999(context: RenderContext): TemplateResult {
  const {call999: words} = context.messages.emergency;
  return callLink(
    {number: '999', part: 'button', className: 'button nines'},
    words,
    context,
  );
}

/** A sentence that is useful by itself, and the details that it opens. */
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

function otherWays(context: RenderContext): TemplateResult {
  const words = context.messages.emergency;
  const open = words.bslLink({site: siteName(BSL_URL)});
  const {before, word, after} = words.textRegister;
  return html`
      <p>
        ${sentence(words.bsl)}
        ${outLink({to: BSL_URL}, open, context)}${words.bslApp}
      </p>
      <p>${sentence(words.relay)}</p>
      <p>
        ${sentence(words.text)} ${before} <b>${word}</b> ${after}
        ${words.textHow}
      </p>
      <p>${words.relayAnyNumber}</p>
  `;
}

/**
 * The space is an expression, because screen readers ignore template spaces in
 * a summary.
 */
function sentence({lead, rest}: Sentence, end = ''): TemplateResult {
  return html`<b>${`${lead} `}</b>${rest && rest + end}`;
}
