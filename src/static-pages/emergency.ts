/**
 * What to do in danger. The details come after the numbers to call, because
 * nothing can be folded away here and the first number must be visible.
 */
import {english} from '../wording/messages.js';
import {BSL_URL} from '../wording/messages/emergency.js';
import {siteName} from '../wording/site-name.js';
import {telHref} from '../wording/tel-href.js';
import {markup, type Filling, type Markup} from './markup.js';
import type {PageView} from './view.js';

const words = english.emergency;

export function emergency(view: PageView): Markup {
  const {guard, links} = view;
  const danger = guard(`${words.danger.lead} ${words.danger.rest}`);
  return markup`<section class="emergency">
<p class="danger">${links ? markup`<a href="${telHref('999')}">${danger}</a>` : danger}</p>
${sentence(words.silent, view)}
<p><b>${words.deaf.lead}</b> ${guard(words.deafMore)}.</p>
</section>`;
}

export function emergencyDetails(view: PageView): Markup {
  const {guard} = view;
  return markup`<section>
<h2>${words.silentMore}</h2>
<ol>${words.silentSteps.map((step) => markup`<li>${guard(step)}</li>`)}</ol>
${words.silentNotes.map((note) => markup`<p>${guard(note)}</p>`)}
${otherWays(view)}
</section>`;
}

function otherWays(view: PageView): Markup {
  const {guard, links} = view;
  const {before, word, after} = words.textRegister;
  const open = words.bslLink({site: siteName(BSL_URL)});
  const bslLink = links
    ? markup`<a href="${BSL_URL}" rel="noreferrer">${open}</a>`
    : open;
  return markup`<h2>${guard(words.deafMore)}</h2>
${sentence(words.bsl, view, [' ', bslLink, words.bslApp])}
${sentence(words.relay, view)}
${sentence(words.text, view, [' ', before, markup` <b translate="no">${word}</b> `, guard(`${after} ${words.textHow}`)])}
<p>${guard(words.relayAnyNumber)}</p>`;
}

function sentence(
  {lead, rest}: {lead: string; rest: string},
  {guard}: PageView,
  more?: Filling,
): Markup {
  return markup`<p><b>${guard(lead)}</b> ${guard(rest)}${more}</p>`;
}
