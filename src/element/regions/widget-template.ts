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
import {printHeader} from './print-header.js';
import {planner} from './planner.js';
import {provenance} from './provenance.js';
import {SCREENFUL, services} from './services.js';
import {stayingSafe} from './staying-safe.js';
import {showsAll, type RenderContext} from '../render-context.js';
import {week} from './week.js';
import {warnBroken} from '../warn-once.js';

type Drawn = TemplateResult | typeof nothing | typeof noChange;
type Region = (context: RenderContext) => Drawn;

/** How much of the list is drawn. */
export interface Extent {
  /** How many cards. At 0 only what somebody in danger needs is drawn. */
  readonly cards: number;
  /** They stand there already and have not changed. */
  readonly areDrawn: boolean;
}

/** The widget in its layout. */
export function widgetTemplate(
  context: RenderContext,
  extent: Extent,
): TemplateResult {
  return context.layout === 'button'
    ? launcher(context, extent)
    : widget(context, extent);
}

/** A button that gives nothing away, and the widget in a dialog behind it. */
function launcher(context: RenderContext, extent: Extent): TemplateResult {
  return html`
    <button
      type="button"
      class="button"
      part="launcher"
      lang=${context.labelLanguage}
      data-theme=${context.theme}
      @click=${openDialog}
    >
      ${context.label}
    </button>
    <dialog
      aria-label=${context.label}
      part="dialog"
      lang=${context.labelLanguage}
      data-theme=${context.theme}
    >
      ${widget(context, extent)}
    </dialog>
  `;
}

function widget(context: RenderContext, extent: Extent): TemplateResult {
  const {messages, theme, headingLevel, layout, label} = context;
  const isInDialog = layout === 'button';
  const name = isInDialog ? label : messages.widget.heading;
  return html`
    <section
      class="widget"
      part="widget"
      lang=${messages.lang}
      data-theme=${theme}
      aria-label=${isInDialog ? nothing : regionName(context)}
    >
      ${printHeader(context)} ${exit(context)}
      <div class="title" lang=${isInDialog ? context.labelLanguage : nothing}>
        ${heading(headingLevel, name)}
      </div>
      ${previewBar(context)} ${emergency(messages)}
      <slot name="intro"></slot>
      ${unlessBroken(calls, context)} ${plainPage(context)} ${rest(context, extent)}
      <slot name="footer"></slot>
      <p class="unseen" role="status"></p>
    </section>
  `;
}

/** As it is seen; told apart where a list of landmarks has several. */
function regionName({messages: {widget: frame}, place}: RenderContext): string {
  const name = frame.heading;
  return place > 1 ? frame.another({name, place}) : name;
}

/** What the short layout keeps for those who ask. */
function rest(context: RenderContext, extent: Extent): TemplateResult {
  const {messages, layout, expanded, change} = context;
  const words = messages.launcher;
  return html`
    ${
      layout === 'compact'
        ? html`${expanded ? nothing : presetNeed(context)}<button type="button" class="button quiet region expand" part="button" aria-expanded=${expanded} @click=${() => change({expanded: !expanded})}>${expanded ? words.showFewer : words.showAll}</button>`
        : nothing
    }
    ${showsAll(context) ? list(context, extent) : nothing}
  `;
}

/** The list with what stands around it, or the place that is kept for that. */
function list(context: RenderContext, {cards, areDrawn}: Extent): unknown[] {
  const isKept = cards < SCREENFUL;
  const regions: Region[] = [
    ...(cards > 0
      ? [needs, () => (areDrawn ? noChange : services(context, cards))]
      : []),
    ...(isKept ? [] : [planner, week, stayingSafe, provenance]),
  ];
  return [
    ...regions.map((region) => unlessBroken(region, context)),
    isKept ? html`<div class="region kept"></div>` : nothing,
  ];
}

function plainPage({plainPage: address, messages}: RenderContext) {
  if (!address) return nothing;
  const {link, note} = messages.widget.plainPage;
  return html`
    <p>
      <a href=${address} rel="noreferrer" referrerpolicy="no-referrer"
        >${link}</a
      >
      ${note}
    </p>
  `;
}

function previewBar({preview, now, messages}: RenderContext) {
  if (!preview || !now) return nothing;
  const time = timeAndDateText(now.london, messages);
  return html`<p class="notice"><b>${messages.preview.bar({time})}</b></p>`;
}

function unlessBroken(region: Region, context: RenderContext): Drawn {
  try {
    return region(context);
  } catch (error) {
    warnBroken(error);
    const rows = stillToCall(context).flatMap(({phones}) => phones.slice(0, 1));
    return html`
      <div class="region">
        <p>${context.messages.errors.partMissing}</p>
        ${
          rows.length > 0
            ? rows.map((phone) => callButton(phone, context.messages))
            : call999(context.messages)
        }
      </div>
    `;
  }
}

function openDialog({currentTarget}: Event): void {
  const dialog = (currentTarget as Element).nextElementSibling;
  (dialog as HTMLDialogElement).showModal();
}
