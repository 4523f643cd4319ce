/** The regions from top to bottom. If one fails, the others stay. */
import {html, noChange, nothing, type TemplateResult} from 'lit';
import {timeAndDateText, dateText} from '../../wording/date-text.js';
import {headingText} from '../../wording/names.js';
import {stillToCall} from '../snapshot.js';
import {calls} from './calls.js';
import {numbers} from './contact.js';
import {call999, emergency} from './emergency.js';
import {exit, exitNote} from './exit.js';
import {heading} from './heading.js';
import {needs, presetNeed} from './needs.js';
import {planner} from './planner.js';
import {provenance} from './provenance.js';
import {SCREENFUL} from './row-list.js';
import {services} from './services.js';
import {stayingSafe} from './staying-safe.js';
import {showsAll, type RenderContext} from '../render-context.js';
import {week} from './week.js';
import {warnBroken} from '../warn-once.js';

type Drawn = TemplateResult | typeof nothing | typeof noChange;
type Region = (context: RenderContext) => Drawn;

/** How much of the list is drawn. */
export interface Extent {
  /**
   * The number of rows. At 0 only the parts that somebody in danger needs are
   * drawn.
   */
  readonly rows: number;
  /** True if the rows are there and have not changed. */
  readonly areDrawn: boolean;
  /** The first context with which these rows were drawn. */
  readonly list?: RenderContext;
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

/** A button with neutral words, and a dialog with the widget. */
function launcher(context: RenderContext, extent: Extent): TemplateResult {
  return html`
    <button
      type="button"
      class="button"
      part="launcher"
      lang=${context.labelLanguage}
      data-theme=${context.theme}
      .onclick=${openDialog}
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
  const {messages, theme, headingLevel, layout, label, directory} = context;
  const isInDialog = layout === 'button';
  const name = isInDialog ? label : headingText(directory, messages);
  const ownLanguage = directory.heading === undefined ? nothing : 'en-GB';
  return html`
    <section
      class="widget"
      part="widget"
      lang=${messages.lang}
      data-theme=${theme}
      aria-label=${isInDialog ? nothing : regionName(context)}
    >
      ${printHeader(context)} ${exit(context)}
      <div class="head">
        ${exitNote(context)}
        <div class="title" lang=${isInDialog ? context.labelLanguage : ownLanguage}>
          ${heading(headingLevel, name)}
        </div>
      </div>
      ${previewBar(context)}
      <div class="body">
        ${emergency(context)}
        <slot name="intro"></slot>
        ${unlessBroken(calls, context)} ${expander(context)} ${listRegions(context, extent)}
      </div>
      ${extras(context, extent)}
      <slot name="footer"></slot>
      <p class="unseen" role="status"></p>
    </section>
  `;
}

/**
 * The name of the region: its visible heading, with a number if the page has
 * several.
 */
function regionName({messages, directory, place}: RenderContext): string {
  const name = headingText(directory, messages);
  return place > 1 ? messages.widget.another({name, place}) : name;
}

/** The button that opens the rest of the compact layout. */
function expander(context: RenderContext): Drawn {
  const {messages, layout, expanded, open} = context;
  if (layout !== 'compact') return nothing;
  const words = messages.launcher;
  return html`
    <div class="expand-place">
      ${expanded ? nothing : presetNeed(context)}
      <button
        type="button"
        class="button quiet expand"
        part="button"
        aria-expanded=${expanded}
        .onclick=${() => open({expanded: !expanded})}
      >
        ${expanded ? words.showFewer : words.showAll}
      </button>
    </div>
  `;
}

/** The question and the list, or reserved space for both. */
function listRegions(
  context: RenderContext,
  {rows, areDrawn, list: since = context}: Extent,
): unknown[] {
  if (!showsAll(context)) return [];
  const list: Region = () =>
    areDrawn ? noChange : services(context, {rows, since});
  return [
    ...(rows > 0 ? [needs, list] : []).map((region) =>
      unlessBroken(region, context),
    ),
    rows < SCREENFUL ? html`<div class="reserved"></div>` : nothing,
  ];
}

/**
 * The last regions. They appear with a full screen of the list, out of view.
 */
function extras(context: RenderContext, {rows}: Extent): Drawn {
  if (!showsAll(context) || rows < SCREENFUL) return nothing;
  return html`
    <div class="extras">
      ${[planner, week, stayingSafe, provenance].map((region) =>
        unlessBroken(region, context),
      )}
    </div>
  `;
}

function previewBar({preview, now, messages}: RenderContext) {
  if (!preview || !now) return nothing;
  const time = timeAndDateText(now.london, messages);
  return html`<p class="preview"><b>${messages.preview.bar({time})}</b></p>`;
}

function unlessBroken(region: Region, context: RenderContext): Drawn {
  try {
    return region(context);
  } catch (error) {
    warnBroken(error);
    const lines = stillToCall(context);
    return html`
      <div class="broken">
        <p>${context.messages.errors.partMissing}</p>
        ${
          lines.length > 0
            ? lines.map(({phones}) => numbers(phones, context))
            : call999(context)
        }
      </div>
    `;
  }
}

function openDialog({currentTarget}: Event): void {
  const dialog = (currentTarget as Element).nextElementSibling;
  (dialog as HTMLDialogElement).showModal();
}

/** The header for paper only: the date of the list, and whom it is for. */
function printHeader({
  messages,
  now,
  directory: {area = ''},
}: RenderContext): TemplateResult {
  const {heading, printed, keep, danger} = messages.print;
  const date = now && dateText(now.london.date, messages);
  return html`
    <div class="on-paper">
      <p><b>${heading({area})}</b></p>
      <p>${date ? printed({date}) : nothing} ${keep}</p>
      <p><b>${danger}</b></p>
    </div>
  `;
}
