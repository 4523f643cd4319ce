// Writes the page for officers with the facts of this build. It is beside the
// scripts, so that hosts pass it on, too.
import {readFileSync, writeFileSync} from 'node:fs';
import {hertfordshire} from '../src/directory/hertfordshire.ts';
import {versionedName} from '../src/static-pages/document.ts';
import {RELEASED, VERSION} from '../src/build-info.ts';
import {dateText} from '../src/wording/date-text.ts';

const PAGE = 'for-your-officers.html';
const SOURCE = 'src/static-pages/officers.html';

export function writeOfficersPage() {
  const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  const file = versionedName('herts-da-support.js');
  const facts = {
    version: VERSION,
    released: dateText(RELEASED),
    file,
    hash: hashes[file],
    area: hertfordshire.area,
    listed: dateText(hertfordshire.updated),
  };
  const source = readFileSync(SOURCE, 'utf8');
  writeFileSync(`dist/${PAGE}`, withFacts(source, facts));
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
      if (facts[name]) return open + facts[name] + close;
      throw new Error(`${SOURCE} asks for "${name}", which no build knows.`);
    },
  );
}
