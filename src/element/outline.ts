/** The regions from top to bottom. One that breaks does not take the others. */
import {html, nothing, type TemplateResult} from 'lit';
import {timeAndDateText} from '../wording/date-text.js';
import {calls} from './calls.js';
import {callButton} from './contact.js';
import {emergency} from './emergency.js';
import {exit} from './exit.js';
import {heading} from './heading.js';
import {provenance} from './provenance.js';
import {stayingSafe} from './staying-safe.js';
import {services} from './services.js';
import type {View} from './view.js';
import {warnBroken} from './warn-once.js';

export function outline(view: View): TemplateResult {
  const {messages, theme, headingLevel, announcement} = view;
  return html`
    <section
      class="widget"
      part="widget"
      lang="en-GB"
      data-theme=${theme}
      aria-label=${messages.frame.heading}
    >
      ${exit(view)}
      <div class="title">${heading(headingLevel, messages.frame.heading)}</div>
      ${previewBar(view)} ${emergency(messages)}
      <slot name="intro"></slot>
      ${unlessBroken(calls, view)} ${unlessBroken(services, view)}
      ${unlessBroken(stayingSafe, view)} ${unlessBroken(provenance, view)}
      <slot name="footer"></slot>
      <p class="unseen" role="status">${announcement}</p>
    </section>
  `;
}

function previewBar({preview, now, messages}: View) {
  if (!preview || !now) return nothing;
  const time = timeAndDateText(now.london, messages);
  return html`<p class="notice"><b>${messages.preview.bar({time})}</b></p>`;
}

function unlessBroken(
  region: (view: View) => TemplateResult,
  view: View,
): TemplateResult {
  try {
    return region(view);
  } catch (error) {
    warnBroken(error);
    const rows = view.calls.flatMap(({phones}) => phones.slice(0, 1));
    return html`
      <div class="region">
        <p>${view.messages.errors.partMissing}</p>
        ${rows.map((phone) => callButton(phone, view.messages))}
      </div>
    `;
  }
}
