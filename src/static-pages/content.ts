/**
 * The whole list as HTML without script, to translate, to print or to read
 * aloud, and for an iframe whose script may not run. It has no statuses,
 * because the page does not know when it is read.
 */
import {forNeed, namedFor} from '../directory/by-need.js';
import {dayAndNightLines} from '../directory/calling-order.js';
import {isShipped} from '../directory/hertfordshire.js';
import {listings} from '../directory/listings.js';
import {NEEDS, type Directory, type Need} from '../directory/schema.js';
import {dateText} from '../wording/date-text.js';
import {headingText, siteName} from '../wording/names.js';
import {english} from '../wording/messages.js';
import {needNote} from '../wording/need-note.js';
import {markup, type Markup, type MarkupValue} from './markup.js';
import {callRow, card} from './service.js';
import {noTranslateFor, type PageView} from './view.js';
import {BSL_URL} from '../wording/messages/emergency.js';
import {telHref} from '../phone-numbers/dialled-digits.js';

/** Without `links` every number and address is text. */
export function content(directory: Directory, links: boolean): Markup {
  const shown = listings(directory);
  const view: PageView = {
    directory,
    shown,
    links,
    noTranslate: noTranslateFor(shown),
  };
  return markup`
<h1>${headingText(directory)}</h1>
${emergency(view)}
${calls(view)}
${emergencyDetails(view)}
${needs(view)}
${shown.map((listing) => card(listing, view))}
${stayingSafe(view)}
${provenance(view)}`;
}

function calls(view: PageView): Markup {
  const words = english.calls;
  const rows = dayAndNightLines(view.shown);
  return markup`<section>
<h2>${words.heading}</h2>
${
  rows.length > 0 &&
  markup`<p>${words.shouldBeDayAndNight}</p>
<ul>${rows.map((row) => callRow(row, view))}</ul>
<p>${words.noAnswer}</p>`
}
<p>${words.callList}</p>
</section>`;
}

function needs(view: PageView): Markup {
  const words = english.needs;
  return markup`<section>
<h2>${words.heading}</h2>
<p>${words.reassurance}</p>
${NEEDS.map((need) => needEntry(need, view))}
</section>`;
}

function needEntry(
  need: Need,
  {shown, noTranslate}: PageView,
): Markup | undefined {
  const fitting = forNeed(shown, need);
  if (fitting.length === 0) return undefined;
  const note = needNote(need, namedFor(need, fitting, shown));
  return markup`<h3>${english.needs.choices[need]}</h3>
<p>${noTranslate(note)}</p>
<ul>${fitting.map(({service}) => markup`<li>${noTranslate(service.name)}</li>`)}</ul>
`;
}

function stayingSafe({noTranslate}: PageView): Markup {
  const {heading, paragraphs, closeWindow} = english.safety;
  return markup`<section>
<h2>${heading}</h2>
${[...paragraphs, closeWindow].map((words) => markup`<p>${noTranslate(words)}</p>`)}
</section>`;
}

function provenance({directory, links}: PageView): Markup {
  const words = english.provenance;
  const {updated, maintainer, correctionsUrl} = directory;
  const made = isShipped(directory) ? words.made : words.ownList;
  return markup`<section>
<h2>${words.heading}</h2>
<p>${directory.provenance} ${words.ages}</p>
<p>${made({date: dateText(updated)})} ${maintainer && words.keptBy({maintainer})}</p>
<p>${words.notPolice}</p>
<p>${words.hoursChange}</p>
${directory.missingInformation && markup`<p>${directory.missingInformation}</p>`}
${
  correctionsUrl !== undefined &&
  links &&
  markup`<p>${words.forStaff} <a href="${correctionsUrl}" rel="noreferrer">${words.tellUs}</a>.</p>`
}
</section>`;
}

/**
 * What to do in danger. The details come after the numbers to call, because
 * nothing can be folded away here and the first number must be visible.
 */
function emergency(view: PageView): Markup {
  const words = english.emergency;
  const {noTranslate, links} = view;
  const danger = noTranslate(`${words.danger.lead} ${words.danger.rest}`);
  return markup`<section class="emergency">
<p class="danger">${links ? markup`<a href="${telHref('999')}">${danger}</a>` : danger}</p>
${sentence(words.silent, view)}
<p><b>${words.deaf.lead}</b> ${noTranslate(words.deafMore)}.</p>
</section>`;
}

function emergencyDetails(view: PageView): Markup {
  const words = english.emergency;
  const {noTranslate} = view;
  return markup`<section>
<h2>${words.silentMore}</h2>
<ol>${words.silentSteps.map((step) => markup`<li>${noTranslate(step)}</li>`)}</ol>
${words.silentNotes.map((note) => markup`<p>${noTranslate(note)}</p>`)}
${otherWays(view)}
</section>`;
}

function otherWays(view: PageView): Markup {
  const words = english.emergency;
  const {noTranslate, links} = view;
  const {before, word, after} = words.textRegister;
  const open = words.bslLink({site: siteName(BSL_URL)});
  const bslLink = links
    ? markup`<a href="${BSL_URL}" rel="noreferrer">${open}</a>`
    : open;
  return markup`<h2>${noTranslate(words.deafMore)}</h2>
${sentence(words.bsl, view, [' ', bslLink, words.bslApp])}
${sentence(words.relay, view)}
${sentence(words.text, view, [' ', before, markup` <b translate="no">${word}</b> `, noTranslate(`${after} ${words.textHow}`)])}
<p>${noTranslate(words.relayAnyNumber)}</p>`;
}

function sentence(
  {lead, rest}: {lead: string; rest: string},
  {noTranslate}: PageView,
  more?: MarkupValue,
): Markup {
  return markup`<p><b>${noTranslate(lead)}</b> ${noTranslate(rest)}${more}</p>`;
}
