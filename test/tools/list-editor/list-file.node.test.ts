/** Opening files: lists with issues, other files, and empty ones. */
import {assert} from 'chai';
import fc from 'fast-check';
import {changesOf} from '../../../src/tools/list-editor/list/changes.js';
import {
  asksAhead,
  christmasDays,
} from '../../../src/tools/list-editor/list/days-ahead.js';
import {confirmed} from '../../../src/tools/list-editor/list/edits.js';
import {
  directoryOf,
  openFile,
  issuesOf,
  servicesOf,
  textOf,
  unfinished,
  type ListFile,
} from '../../../src/tools/list-editor/list/list-file.js';
import {readAnswers} from '../../../src/tools/list-editor/ask/read-answers.js';
import {derive} from '../../../src/tools/list-editor/list/derived.js';
import {topSentence} from '../../../src/tools/list-editor/screens/services.js';
import {ALL} from '../../../src/tools/list-editor/ask/forms.js';
import {fromLondonTime} from '../../../src/open-hours/index.js';
import {hertfordshire} from '../../../src/directory/hertfordshire.js';
import {documents} from '../../support/broken-lists.js';
import {checkProperty, runs} from '../../support/check-property.js';
import {formFor} from './made-form.js';

const LISTS = runs(500, 10_000);

const today = hertfordshire.updated;
const instant = fromLondonTime({date: today, time: '09:00'})!;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const shipped = JSON.stringify(hertfordshire);
const opened = (text: string) => openFile('list.json', bytesOf(text), today);

describe('a file that is a list', () => {
  it('is saved unchanged', () => {
    const file = opened(shipped) as ListFile;
    assert.deepEqual(JSON.parse(textOf(file.document)), hertfordshire);
  });

  it('may begin with a byte order mark', () => {
    assert.property(opened(`\uFEFF${shipped}`), 'document');
  });

  it('keeps fields that this page does not know', () => {
    const list = {...hertfordshire, '// note': 'ours', extra: [1]};
    const file = opened(JSON.stringify(list)) as ListFile;
    const check = {today, initials: 'AB'};
    const changed = confirmed(file.document, 0, check);
    assert.deepInclude(JSON.parse(textOf(changed)), {
      '// note': 'ours',
      extra: [1],
    });
  });
});

describe('an unfinished file', () => {
  const file = opened(shipped) as ListFile;
  const changed = confirmed(file.document, 0, {today, initials: 'AB'});
  const saved = unfinished({...file, document: changed}, file.document);
  const again = (name: string) =>
    openFile(name, bytesOf(textOf(saved.document)), today) as ListFile;

  it('keeps its changes, so that a second person reads them all', () => {
    const {document, published} = again(saved.name);
    assert.deepEqual(document, changed);
    assert.deepEqual(
      changesOf(published ?? {}, document),
      changesOf(file.document, changed),
    );
  });

  it('gets its own name again, whatever number a browser added', () => {
    assert.equal(saved.name, 'list-not-finished.json');
    assert.equal(again(saved.name).name, 'list.json');
    assert.equal(again('list-not-finished (2).json').name, 'list.json');
  });

  it('cannot be published', () => {
    const issues = issuesOf(saved.document, today);
    assert.deepEqual(
      issues.map(({severity, message}) => `${severity}: ${message}`),
      ['error: It is not finished: nobody has read its changes yet.'],
    );
  });
});

describe('a file that is not a list', () => {
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...Buffer.from(shipped, 'utf16le'),
  ]);
  const cases = [
    {title: 'empty', bytes: bytesOf(''), says: /It is empty/},
    {
      title: 'a web page',
      bytes: bytesOf('<!doctype html>'),
      says: /a web page/,
    },
    {
      title: 'cut off',
      bytes: bytesOf(shipped.slice(0, 900)),
      says: /cut off/,
    },
    {
      title: 'with curly quotation marks',
      bytes: bytesOf(shipped.replace('"id"', '\u201cid\u201d')),
      says: /straight quotation marks/,
    },
    {title: 'in UTF-16', bytes: utf16, says: /not saved as UTF-8/},
    {
      title: 'another document',
      bytes: bytesOf('[7]'),
      says: /not a list of services/,
    },
    {title: 'too large', bytes: new Uint8Array(6_000_000), says: /has 6 MB/},
    {
      title: 'deeper than any list',
      bytes: bytesOf(
        `{"services": ${'['.repeat(90_000)}${']'.repeat(90_000)}}`,
      ),
      says: /deeper than any list|not a list/,
    },
  ];
  for (const {title, bytes, says} of cases) {
    it(`is reported as ${title}`, () => {
      const read = openFile('list.json', bytes, today);
      assert.match('refusal' in read ? read.refusal : '', says);
    });
  }

  it('is refused if a field is repeated, and both lines are named', () => {
    const text = JSON.stringify(hertfordshire, null, 1).replace(
      '"updated":',
      '"updated": "2020-01-01",\n "updated":',
    );
    const read = opened(text);
    assert.match('refusal' in read ? read.refusal : '', /has a field twice/);
    assert.match(
      'issues' in read ? (read.issues[0]?.message ?? '') : '',
      /"updated" is written in line 4 and again in line 5/,
    );
  });

  it('is refused if it is Open Referral, and the right tool is named', () => {
    const read = opened('{"contents": [{"name": "a", "schedules": []}]}');
    assert.match('refusal' in read ? read.refusal : '', /fromOpenReferral/);
  });

  it('comes with the issues of the check', () => {
    const read = opened('{"services": []}');
    assert.isNotEmpty('issues' in read ? read.issues : []);
  });
});

describe(`the page, given ${LISTS} broken lists,`, () => {
  /** Runs a test for each broken list that can be opened. */
  const always = (title: string, holds: (file: ListFile) => void) =>
    it(title, () => {
      const property = fc.property(documents, (document) => {
        const text = jsonOf(document);
        if (text === undefined) return;
        const file = opened(text);
        if ('document' in file) holds(file);
        else assert.match(file.refusal, /\S/);
      });
      checkProperty(property, {numRuns: LISTS});
    }).timeout(600_000);

  always(
    'says what is due, and names services that visitors do not see',
    ({document}) => {
      const derived = derive(document, document, instant);
      const {tasks} = derived;
      const file = {name: 'list.json', document};
      assert.match(topSentence({derived, file}), / to check\./);
      assert.lengthOf(tasks.services, servicesOf(document).length);
      for (const {service, issues} of tasks.services) {
        if (!service) assert.isNotEmpty(issues);
      }
      const directory = directoryOf(document)!;
      asksAhead(directory, today);
      christmasDays(directory, today);
    },
  );

  always(
    'shows broken fields in a form, and keeps all others',
    ({document}) => {
      const broken = derive(document, document, instant).tasks.services.slice(
        0,
        2,
      );
      for (const {index} of broken) {
        const service = servicesOf(document)[index] ?? {};
        const place = {document, index, today, initials: 'AB'};
        const read = readAnswers(ALL, formFor(service), place);
        const others = (list: typeof document) =>
          JSON.stringify(servicesOf(list).filter((_, each) => each !== index));
        assert.equal(others(read.document), others(document));
      }
    },
  );

  always(
    'reads back every change, and saves everything else unchanged',
    ({document}) => {
      const changed = confirmed(document, 0, {today, initials: 'AB'});
      for (const {label, now} of changesOf(document, changed)) {
        assert.match(label, /\S/);
        assert.match(now, /\S/);
      }
      const saved = JSON.parse(textOf(changed)) as typeof document;
      const {services, ...rest} = saved;
      const {services: before, ...restBefore} = JSON.parse(
        textOf(document),
      ) as typeof document;
      assert.deepEqual(rest, restBefore);
      assert.deepEqual(
        (services as unknown[]).slice(1),
        (before as unknown[]).slice(1),
      );
    },
  );
});

function jsonOf(document: unknown): string | undefined {
  try {
    return JSON.stringify(document);
  } catch {
    // No file contains a circular reference or a bigint.
    return undefined;
  }
}
