/** Characters that a terminal would interpret instead of showing. */
import {assert} from 'chai';
import fc from 'fast-check';
import {run} from '../../src/cli/run.js';
import {madeDirectory, madeService} from '../support/made-directory.js';
import {checkProperty, runs} from '../support/check-property.js';

const NOW = new Date('2026-11-24T10:30:00Z');

function check(document: unknown, ...options: string[]) {
  return checkText(JSON.stringify(document), 'list.json', options);
}

function checkText(text: string, file: string, options: string[] = []) {
  const bytes = Buffer.from(text);
  return run(['check', file, ...options], {
    now: NOW,
    stat: () => ({isFile: true, size: bytes.length}),
    read: () => bytes,
  });
}

/** A line break is the command's own; the rest of them is nobody's. */
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u;

const CHARACTERS = [
  {title: 'an escape that clears the screen', text: '\u001b[2J\u001b[H'},
  {title: 'an escape of one character', text: '\u009b2J'},
  {title: 'a bell', text: 'a\u0007'},
  {title: 'a line break', text: 'Beacon\nlist.json: no issue found.'},
  {title: 'a return', text: 'Beacon\rno issue found.'},
  {title: 'a turn of direction', text: '\u202eenil\u202c'},
  {title: 'an isolate', text: '\u2066a\u2069'},
  {title: 'a space without width', text: 'Bea\u200bcon'},
  {title: 'a soft hyphen', text: 'Bea\u00adcon'},
  {title: 'a letter of tags', text: 'a\u{e0041}'},
];

describe('the command, given invisible characters,', () => {
  for (const {title, text} of CHARACTERS) {
    const list = madeDirectory([madeService('a', {name: text})]);

    it(`reports an error and prints none of them: ${title}`, () => {
      for (const options of [
        [],
        ['--week'],
        ['--json'],
        ['--json', '--week'],
      ]) {
        const {exitCode, output, errors} = check(list, ...options);
        assert.equal(exitCode, 1);
        assert.match(output, /It holds U\+[0-9A-F]{4,}, a character/);
        assert.notMatch(output + errors, UNSEEN);
      }
    });

    it(`prints JSON that can be read back unchanged: ${title}`, () => {
      const {services} = JSON.parse(check(list, '--json').output) as {
        services: {name: string}[];
      };
      assert.equal(services[0]?.name, text.trim());
    });

    it(`prints none from the name of a file: ${title}`, () => {
      for (const content of [
        JSON.stringify(list),
        '<',
        '{',
        '{"schedules": 7}',
      ]) {
        const {output, errors} = checkText(content, `${text}.json`);
        assert.notMatch(output + errors, UNSEEN);
      }
      const {errors} = run([text], {
        now: NOW,
        stat: () => undefined,
        read: () => new Uint8Array(),
      });
      assert.notMatch(errors, UNSEEN);
    });
  }

  it('finds them anywhere in a list', () => {
    const character = fc.constantFrom(
      '\u001b',
      '\u0000',
      '\u202e',
      '\u200b',
      '\u007f',
    );
    const place = fc.constantFrom(
      'name',
      'description',
      'eligibilityDescription',
      'website',
      'languages',
      'anything',
    );
    const property = fc.property(character, place, (unseen, field) => {
      const text = `https://a.example/${unseen}`;
      const value = field === 'languages' ? [text] : text;
      const service = {...madeService('a'), [field]: value};
      const {exitCode, output} = check(madeDirectory([service]));
      assert.equal(exitCode, 1);
      assert.include(output, 'a character that cannot be seen');
      assert.notMatch(output, UNSEEN);
    });
    checkProperty(property, {numRuns: runs(50, 500)});
  });
});
