// Where people who look for a contact by machine find the one in SECURITY.md.
import {existsSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {securityTxt} from '../../scripts/host-pages.mjs';

const SECURITY = readFileSync('SECURITY.md', 'utf8');
const BLANK = '<mark class="blank">{address for security reports}</mark>';

/** SECURITY.md with this in the place of the address. */
const naming = (address: string) =>
  securityTxt(
    SECURITY.replace(/^Write to .+?, and/m, `Write to ${address}, and`),
    '2026-11-23',
  );

describe('security.txt', () => {
  for (const [written, contact] of [
    ['security@help.example', 'mailto:security@help.example'],
    ['<security@help.example>', 'mailto:security@help.example'],
    ['[us](mailto:security@help.example)', 'mailto:security@help.example'],
    ['https://help.example/report', 'https://help.example/report'],
    ['[the form](https://help.example/report)', 'https://help.example/report'],
  ] as const) {
    it(`names ${contact} where SECURITY.md names ${written}, until a year after the release`, () => {
      expect(naming(written)).to.equal(
        `Contact: ${contact}\nExpires: 2027-11-23T00:00:00Z\nPreferred-Languages: en\n`,
      );
    });
  }

  it('is not there while the address is a blank', () => {
    expect(naming(BLANK)).to.equal(undefined);
  });

  it('stops the build where SECURITY.md does not say where to write to', () => {
    expect(() => securityTxt('# Security', '2026-11-23')).to.throw(
      'SECURITY.md does not say where to write to.',
    );
  });

  it('is in the build where SECURITY.md names an address', () => {
    expect(existsSync('dist/.well-known/security.txt')).to.equal(
      securityTxt(SECURITY, '2026-11-23') !== undefined,
    );
  });
});
