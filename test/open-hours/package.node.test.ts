// `herts-da-support/open-hours` as an importer gets it, after a build.
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {createContext, runInContext} from 'node:vm';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {expect} from 'chai';
import {transformSync} from 'esbuild';
import {rollup} from 'rollup';

const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, {types: string; default: string}>;
};
const entry = exports['./open-hours'];
const file = resolve(entry?.default ?? '');

const names = [
  'checkSchedule',
  'defaultBankHolidays',
  'fromLondonTime',
  'nextChange',
  'openingPeriods',
  'openingStatus',
  'toLondonTime',
];

describe('herts-da-support/open-hours', () => {
  it('is imported by its name, in Node', async () => {
    const name = 'herts-da-support/open-hours';
    const found = (await import(name)) as Record<string, unknown>;
    expect(Object.keys(found).sort()).to.deep.equal(names);
  });

  it('has types for all of it', () => {
    const types = readFileSync(entry?.types ?? '', 'utf8');
    for (const name of names) expect(types).to.include(name);
    expect(types).to.include('export type * from');
  });
});

describe('herts-da-support/open-hours in a bundle', () => {
  let code = '';
  let modules: string[] = [];
  before(async () => {
    const bundle = await rollup({
      input: file,
      plugins: [nodeResolve({browser: true})],
      // luxon's own files go round in circles.
      onwarn: () => undefined,
    });
    const {output} = await bundle.generate({format: 'iife', name: 'openHours'});
    // A comment is no code.
    code = transformSync(output[0].code, {legalComments: 'none'}).code;
    modules = Object.entries(output[0].modules)
      .filter(([, {renderedLength}]) => renderedLength > 0)
      .map(([id]) => id);
    await bundle.close();
  });

  it('holds the calculator and a part of luxon, nothing else', () => {
    const others = modules.filter(
      (id) => !id.startsWith(resolve('dist')) && !id.includes('/luxon/'),
    );
    expect(others).to.deep.equal([]);
  });

  it('knows neither Lit nor a page', () => {
    expect(code).not.to.match(/\blit\b|LitElement|ReactiveElement/);
    expect(code).not.to.match(
      /\b(document|window|navigator|customElements|HTMLElement|fetch)\b/,
    );
  });

  it('answers where there is nothing but JavaScript', () => {
    const bare = createContext({});
    const question = `
      ${code};
      JSON.stringify(openHours.openingStatus({
        kind: 'weekly',
        weekly: [{byDay: ['TH'], opensAt: '09:00', closesAt: '17:00'}],
        bankHolidays: 'unknown',
      }, Date.UTC(2026, 6, 2, 8)))`;
    expect(runInContext(question, bare)).to.equal(
      JSON.stringify({
        state: 'open',
        until: {
          instant: '2026-07-02T16:00:00.000Z',
          london: {date: '2026-07-02', time: '17:00'},
        },
        next: 'closed',
      }),
    );
  });
});
