/** The list beside a service: all services in today's order. */
import {html, nothing, type TemplateResult} from 'lit';
import {GROUPS, isToDo, type Group, type Task} from '../list/due.js';
import {occasionOf, placedTasks} from '../list/placed.js';
import type {Page} from '../page.js';
import {words} from '../words.js';
import {allServices} from './visitors.js';

export function rail(page: Page): TemplateResult {
  const groups = placedTasks(page);
  return html`
    <nav class="rail card" aria-label=${words.service.services}>
      ${allServices(page)}
      ${GROUPS.map((group) => groupLinks(page, group, groups.get(group) ?? []))}
    </nav>
  `;
}

function groupLinks(
  page: Page,
  group: Group,
  tasks: readonly Task[],
): TemplateResult | typeof nothing {
  if (tasks.length === 0) return nothing;
  const about = occasionOf(tasks.flatMap(({askAbout}) => askAbout));
  return html`
    <h2>${words.due.groups[group]({about})}</h2>
    <ul role="list">
      ${tasks.map((task) => html`<li>${link(page, task)}</li>`)}
    </ul>
  `;
}

function link({index, actions}: Page, task: Task): TemplateResult {
  const isDone = !isToDo(task);
  return html`<button
    type="button"
    aria-current=${task.index === index ? 'page' : nothing}
    @click=${() => actions.show({kind: 'service', index: task.index})}
  >
    <span class="mark ${isDone ? 'done' : ''}" aria-hidden="true"
      >${isDone ? '✓' : '○'}</span
    >${task.name}${
      isDone
        ? html`<span class="unseen">, ${words.service.done}</span>`
        : nothing
    }
  </button>`;
}
