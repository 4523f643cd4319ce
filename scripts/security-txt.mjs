// Writes .well-known/security.txt (RFC 9116) beside the scripts, as soon as
// SECURITY.md names an address to write to.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {RELEASED} from '../src/build-info.ts';
import {monthsAfter} from '../src/schedule/civil-time.ts';
import {blanksIn} from './blanks.mjs';

const FOLDER = 'dist/.well-known';

export function writeSecurityTxt() {
  rmSync(FOLDER, {recursive: true, force: true});
  const text = securityTxt(readFileSync('SECURITY.md', 'utf8'), RELEASED);
  if (!text) return;
  mkdirSync(FOLDER);
  writeFileSync(`${FOLDER}/security.txt`, text);
}

/**
 * The text of the file. Nothing while the address is a blank. Whoever reads it a
 * year after the release should look for a newer one.
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
