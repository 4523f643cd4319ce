// Fills in what a host serves beside the scripts with the facts of this build:
// the builder's page, the page for officers and .well-known/security.txt.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {RELEASED, VERSION} from '../src/build-info.ts';
import {fallbackLines} from '../src/directory/calling-order.ts';
import {monthsAfter} from '../src/schedule/civil-time.ts';
import {hertfordshire} from '../src/directory/hertfordshire.ts';
import {versionedName} from '../src/static-pages/document.ts';
import {dateText} from '../src/wording/date-text.ts';
import {fallbackInHtml} from '../src/wording/fallback.ts';
import {inArea} from '../src/wording/messages/widget.ts';
import {blanksIn} from './blanks.mjs';

const read = (file) => readFileSync(file, 'utf8');

export function writeHostPages() {
  const builder = read('src/tools/embed-builder/index.html');
  writeFileSync('dist/index.html', withList(builder, hertfordshire));
  const officers = read('src/static-pages/officers.html');
  const page = withFacts(officers, factsOfBuild());
  writeFileSync('dist/for-your-officers.html', page);
  rmSync('dist/.well-known', {recursive: true, force: true});
  const security = securityTxt(read('SECURITY.md'), RELEASED);
  if (!security) return;
  mkdirSync('dist/.well-known');
  writeFileSync('dist/.well-known/security.txt', security);
}

/**
 * The builder's page with the area of a list. It has the element for visitors
 * without JavaScript, to paste and at work, with the words of the list in both.
 *
 * @param {string} page
 * @param {import('../src/directory/schema.ts').Directory} directory
 * @returns {string}
 */
export function withList(page, directory) {
  const words = fallbackInHtml(fallbackLines(directory));
  const ways = [words, asText(words)];
  return [inside('<', '>'), inside('&lt;', '&gt;')].reduce(
    (text, place, index) => text.replace(place, () => ways[index]),
    withFacts(page, {inArea: inArea(directory.area ?? '')}),
  );
}

/** Matches the content between the tags, whose brackets may be escaped. */
const inside = (open, close) =>
  new RegExp(
    `(?<=${open}span lang="en-GB"${close}).*?(?=${open}/span${close}${open}/herts-da-support)`,
    'g',
  );

const asText = (html) =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function factsOfBuild() {
  const file = versionedName('herts-da-support.js');
  return {
    version: VERSION,
    released: dateText(RELEASED),
    file,
    hash: JSON.parse(read('dist/integrity.json'))[file],
    inArea: inArea(hertfordshire.area ?? ''),
    listed: dateText(hertfordshire.updated),
  };
}

/**
 * Puts each fact into the element whose data-release names it.
 *
 * @param {string} page
 * @param {Record<string, string>} facts
 * @returns {string}
 */
export function withFacts(page, facts) {
  return page.replace(
    /(<(\w+)\s+data-release="(\w+)"\s*>)[^<]*(<\/\2\s*>)/g,
    (_all, open, _tag, name, close) => {
      const fact = facts[name];
      if (fact !== undefined) return open + asText(fact) + close;
      throw new Error(`A page asks for "${name}", which no build knows.`);
    },
  );
}

/**
 * The text of security.txt (RFC 9116). Nothing while the address is a blank.
 * Whoever reads it a year after the release should look for a newer one.
 *
 * @param {string} security SECURITY.md
 * @param {string} released
 */
export function securityTxt(security, released) {
  const [, contact = ''] = /^Write to (.+?), and/m.exec(security) ?? [];
  if (blanksIn(contact).length > 0) return undefined;
  const [address] =
    /https:\/\/[^\s<>()]+|[^\s<>()[\]:]+@[^\s<>()[\]]+/.exec(contact) ?? [];
  if (!address) throw new Error('SECURITY.md does not say where to write to.');
  return [
    `Contact: ${address.startsWith('https:') ? '' : 'mailto:'}${address}`,
    `Expires: ${monthsAfter(released, 12)}T00:00:00Z`,
    'Preferred-Languages: en',
    '',
  ].join('\n');
}
