/** The regions from top to bottom. One that breaks does not take the others. */
import {html, noChange, nothing, type TemplateResult} from 'lit';
import {timeAndDateText} from '../wording/date-text.js';
import {stillToCall} from './board.js';
import {calls} from './calls.js';
import {numbers} from './contact.js';
import {call999, emergency} from './emergency.js';
import {exit, exitNote} from './exit.js';
import {heading} from './heading.js';
import {needs, presetNeed} from './needs.js';
import {paperHead} from './paper-head.js';
import {planner} from './planner.js';
import {provenance} from './provenance.js';
import {SCREENFUL, services} from './services.js';
import {stayingSafe} from './staying-safe.js';
import {showsAll, type View} from './view.js';
import {week} from './week.js';
import {warnBroken} from './warn-once.js';

type Drawn = TemplateResult | typeof nothing | typeof noChange;
type Region = (view: View) => Drawn;

/** How much of the list is drawn. */
export interface Extent {
  /** How many rows. At 0 only what somebody in danger needs is drawn. */
  readonly rows: number;
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
      .onclick=${openDialog}
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
      <div class="head">
        ${exitNote(view)}
        <div class="title" lang=${isInDialog ? view.labelLanguage : nothing}>
          ${heading(headingLevel, name)}
        </div>
      </div>
      ${previewBar(view)}
      <div class="body">
        ${emergency(messages)}
        <slot name="intro"></slot>
        ${unlessBroken(calls, view)} ${expander(view)} ${listRegions(view, extent)}
      </div>
      ${extras(view, extent)}
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

/** The button that brings what the short layout leaves out. */
function expander(view: View): Drawn {
  const {messages, layout, expanded, change} = view;
  if (layout !== 'compact') return nothing;
  const words = messages.launcher;
  return html`
    <div class="expand-place">
      ${expanded ? nothing : presetNeed(view)}
      <button
        type="button"
        class="button quiet expand"
        part="button"
        aria-expanded=${expanded}
        .onclick=${() => change({expanded: !expanded})}
      >
        ${expanded ? words.showFewer : words.showAll}
      </button>
    </div>
  `;
}

/** The question and the list, or the place that is kept for both. */
function listRegions(view: View, {rows, areDrawn}: Extent): unknown[] {
  if (!showsAll(view)) return [];
  const list: Region = () => (areDrawn ? noChange : services(view, rows));
  return [
    ...(rows > 0 ? [needs, list] : []).map((region) =>
      unlessBroken(region, view),
    ),
    rows < SCREENFUL ? html`<div class="kept"></div>` : nothing,
  ];
}

/** They come with a full screen of the list, out of sight. */
function extras(view: View, {rows}: Extent): Drawn {
  if (!showsAll(view) || rows < SCREENFUL) return nothing;
  return html`
    <div class="extras">
      ${[planner, week, stayingSafe, provenance].map((region) =>
        unlessBroken(region, view),
      )}
    </div>
  `;
}

function previewBar({preview, now, messages}: View) {
  if (!preview || !now) return nothing;
  const time = timeAndDateText(now.london, messages);
  return html`<p class="preview"><b>${messages.preview.bar({time})}</b></p>`;
}

function unlessBroken(region: Region, view: View): Drawn {
  try {
    return region(view);
  } catch (error) {
    warnBroken(error);
    const lines = stillToCall(view);
    return html`
      <div class="broken">
        <p>${view.messages.errors.partMissing}</p>
        ${
          lines.length > 0
            ? lines.map(({phones}) => numbers(phones, view.messages))
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
