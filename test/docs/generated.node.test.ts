// Compares the generated tables of the documents with the manifest, the
// questions and the headers. `npm run docs` writes them again.
import {readFileSync} from 'node:fs';
import {hostHeaders} from '../../scripts/host-headers.mjs';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {firstPageOf} from '../../src/directory/listings.js';
import type {Service} from '../../src/directory/schema.js';
import {hoursInWords} from '../../src/wording/hours-text.js';
import {siteName} from '../../src/wording/names.js';
import {docsPartIs} from '../support/docs-part.js';
import {questionsTable} from './questions-table.js';

const manifest = JSON.parse(
  readFileSync('custom-elements.json', 'utf8'),
) as Manifest;

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes: readonly (Named & {parsedType?: {text: string}})[];
      readonly cssProperties: readonly (Named & {syntax: string})[];
      readonly cssParts: readonly Named[];
      readonly slots: readonly Named[];
      readonly events: readonly Named[];
    }[];
  }[];
}

const element = manifest.modules
  .flatMap(({declarations}) => declarations)
  .find(({tagName}) => tagName !== undefined)!;

/** What to ask a service: whether what the list says of it still holds. */
function questionsTo(service: Service): string {
  const {scope, phones, website, schedule, eligibilityDescription} = service;
  if (!phones) return 'Open it: is it theirs, and does it say this?';
  // The county has put its contracts out to tender.
  const isLocal = scope === 'local';
  const [{menuOption} = {}] = phones;
  const findsRefuge = isLocal && service.helpsWith.includes('refuge');
  return [
    isLocal && 'Who runs it now?',
    `Still this? ${hoursInWords(schedule)} ${eligibilityDescription}.`,
    menuOption && `Still key ${menuOption}?`,
    findsRefuge && 'Does it still find a refuge?',
    isLocal && website && `Open ${siteName(website)}: is it theirs?`,
  ]
    .filter(Boolean)
    .join(' ');
}

const table = (heads: readonly string[], rows: readonly string[][]) =>
  [heads, heads.map(() => '-'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** As it stands in a cell. */
const oneLine = (text = '') => text.replaceAll('\n', ' ');

const code = (text: string) => `\`${text}\``;

/** `'full' | 'compact' | undefined` as `full`, `compact`. */
const values = (type = '') =>
  type
    .split(' | ')
    .filter((each) => each !== 'undefined')
    .map((each) => (each.startsWith("'") ? code(each.slice(1, -1)) : each))
    .join(', ');

describe('the documents say what the code says', () => {
  it('of every attribute', () => {
    const rows = element.attributes.map((each) => [
      code(each.name),
      each.name === 'need' ? 'a need' : values(each.parsedType?.text),
      oneLine(each.description),
    ]);
    const text = table(['attribute', 'values', 'what it does'], rows);
    docsPartIs('README.md', 'attributes', text);
  });

  it('of every slot and event', () => {
    const rows = [
      ...element.slots.map(({name, description = ''}) => [
        name ? `slot ${code(name)}` : 'default slot',
        description,
      ]),
      ...element.events.map(({name, description = ''}) => [
        `event ${code(name)}`,
        description,
      ]),
    ];
    docsPartIs(
      'README.md',
      'slots and events',
      table(['name', 'what it is'], rows),
    );
  });

  it('of every CSS variable', () => {
    const rows = element.cssProperties.map((each) => [
      code(each.name),
      each.default ? code(each.default) : '',
      each.description ?? '',
    ]);
    const text = table(['variable', 'default', 'what it sets'], rows);
    docsPartIs('docs/embedding.md', 'variables', text);
  });

  it('of every part', () => {
    const rows = element.cssParts.map(({name, description = ''}) => [
      code(name),
      description,
    ]);
    docsPartIs(
      'docs/embedding.md',
      'parts',
      table(['part', 'what it is'], rows),
    );
  });

  it('of whom to ring, and what to ask', () => {
    const rows = hertfordshire.services.map((service, index) => [
      `${index + 1}`,
      service.name,
      service.phones?.map(({number}) => number).join(', ') ??
        firstPageOf(service) ??
        '',
      questionsTo(service),
    ]);
    docsPartIs(
      'docs/maintaining-the-list.md',
      'whom to ring',
      table(['', 'service', 'ring or open', 'ask'], rows),
    );
  });

  it('of every header of a host', () => {
    const shared = hostHeaders.at(-1)!.headers;
    const kinds = [
      {said: 'every file', headers: shared, others: {}},
      ...hostHeaders.slice(0, -1).map((each) => ({...each, others: shared})),
    ];
    const rows = kinds.flatMap(({said, headers, others}) =>
      Object.entries(headers)
        .filter(([name, value]) => others[name as never] !== value)
        .map(([name, value], index) => [
          index === 0 ? said : '',
          code(name),
          code(value),
        ]),
    );
    docsPartIs(
      'docs/hosting.md',
      'headers',
      table(['files', 'header', 'value'], rows),
    );
  });

  it('of what to paste', () => {
    docsPartIs('docs/embedding.md', 'questions', questionsTable());
  });
});
