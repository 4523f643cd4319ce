/** The regions from top to bottom. One that breaks does not take the others. */
import {html, noChange, nothing, type TemplateResult} from 'lit';
import {timeAndDateText} from '../../wording/date-text.js';
import {stillToCall} from '../snapshot.js';
import {calls} from './calls.js';
import {callButton} from './contact.js';
import {call999, emergency} from './emergency.js';
import {exit} from './exit.js';
import {heading} from './heading.js';
import {needs, presetNeed} from './needs.js';
import {paperHead} from './print-header.js';
import {planner} from './planner.js';
import {provenance} from './provenance.js';
import {SCREENFUL, services} from './services.js';
import {stayingSafe} from './staying-safe.js';
import {showsAll, type View} from '../render-context.js';
import {week} from './week.js';
import {warnBroken} from '../warn-once.js';

type Drawn = TemplateResult | typeof nothing | typeof noChange;
type Region = (view: View) => Drawn;

/** How much of the list is drawn. */
export interface Extent {
  /** How many cards. At 0 only what somebody in danger needs is drawn. */
  readonly cards: number;
  /** They stand there already and have not changed. */
  readonly areDrawn: boolean;
}

/** The widget in its layout. */
export function outline(view: View, extent: Extent): TemplateResult {
  return view.layout === 'button'
    ? launcher(view, extent)
    : widget(view, extent);
}

/** A button that gives nothing away, and the widget in a dialog behind it. */
function launcher(view: View, extent: Extent): TemplateResult {
  return html`
    <button
      type="button"
      class="button"
      part="launcher"
      lang=${view.labelLanguage}
      data-theme=${view.theme}
      @click=${openDialog}
    >
      ${view.label}
    </button>
    <dialog
      aria-label=${view.label}
      part="dialog"
      lang=${view.labelLanguage}
      data-theme=${view.theme}
    >
      ${widget(view, extent)}
    </dialog>
  `;
}

function widget(view: View, extent: Extent): TemplateResult {
  const {messages, theme, headingLevel, layout, label} = view;
  const isInDialog = layout === 'button';
  const name = isInDialog ? label : messages.frame.heading;
  return html`
    <section
      class="widget"
      part="widget"
      lang=${messages.lang}
      data-theme=${theme}
      aria-label=${isInDialog ? nothing : regionName(view)}
    >
      ${paperHead(view)} ${exit(view)}
      <div class="title" lang=${isInDialog ? view.labelLanguage : nothing}>
        ${heading(headingLevel, name)}
      </div>
      ${previewBar(view)} ${emergency(messages)}
      <slot name="intro"></slot>
      ${unlessBroken(calls, view)} ${plainPage(view)} ${rest(view, extent)}
      <slot name="footer"></slot>
      <p class="unseen" role="status"></p>
    </section>
  `;
}

/** As it is seen; told apart where a list of landmarks has several. */
function regionName({messages: {frame}, place}: View): string {
  const name = frame.heading;
  return place > 1 ? frame.another({name, place}) : name;
}

/** What the short layout keeps for those who ask. */
function rest(view: View, extent: Extent): TemplateResult {
  const {messages, layout, expanded, change} = view;
  const words = messages.launcher;
  return html`
    ${
      layout === 'compact'
        ? html`${expanded ? nothing : presetNeed(view)}<button type="button" class="button quiet region expand" part="button" aria-expanded=${expanded} @click=${() => change({expanded: !expanded})}>${expanded ? words.showFewer : words.showAll}</button>`
        : nothing
    }
    ${showsAll(view) ? list(view, extent) : nothing}
  `;
}

/** The list with what stands around it, or the place that is kept for that. */
function list(view: View, {cards, areDrawn}: Extent): unknown[] {
  const isKept = cards < SCREENFUL;
  const regions: Region[] = [
    ...(cards > 0
      ? [needs, () => (areDrawn ? noChange : services(view, cards))]
      : []),
    ...(isKept ? [] : [planner, week, stayingSafe, provenance]),
  ];
  return [
    ...regions.map((region) => unlessBroken(region, view)),
    isKept ? html`<div class="region kept"></div>` : nothing,
  ];
}

function plainPage({plainPage: address, messages}: View) {
  if (!address) return nothing;
  const {link, note} = messages.frame.plainPage;
  return html`
    <p>
      <a href=${address} rel="noreferrer" referrerpolicy="no-referrer"
        >${link}</a
      >
      ${note}
    </p>
  `;
}

function previewBar({preview, now, messages}: View) {
  if (!preview || !now) return nothing;
  const time = timeAndDateText(now.london, messages);
  return html`<p class="notice"><b>${messages.preview.bar({time})}</b></p>`;
}

function unlessBroken(region: Region, view: View): Drawn {
  try {
    return region(view);
  } catch (error) {
    warnBroken(error);
    const rows = stillToCall(view).flatMap(({phones}) => phones.slice(0, 1));
    return html`
      <div class="region">
        <p>${view.messages.errors.partMissing}</p>
        ${
          rows.length > 0
            ? rows.map((phone) => callButton(phone, view.messages))
            : call999(view.messages)
        }
      </div>
    `;
  }
}

function openDialog({currentTarget}: Event): void {
  const dialog = (currentTarget as Element).nextElementSibling;
  (dialog as HTMLDialogElement).showModal();
}
