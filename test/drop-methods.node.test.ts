// What the one script leaves out of its packages' classes.
import {readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {assert} from 'chai';
import {IANAZone} from 'luxon';
import {rollup} from 'rollup';
import {dropMethods, UNCALLED} from '../scripts/drop-methods.mjs';

/** luxon's zone as the one script has it. */
async function zoneInScript(): Promise<typeof IANAZone> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? id : undefined),
    load: (id: string) =>
      id === 'entry' ? `export {IANAZone} from 'luxon';` : undefined,
  };
  const plugins = [entry, dropMethods(), nodeResolve()];
  const bundle = await rollup({input: 'entry', plugins});
  const {output} = await bundle.generate({format: 'es'});
  const code = Buffer.from(output[0].code).toString('base64');
  const module = (await import(`data:text/javascript;base64,${code}`)) as {
    IANAZone: typeof IANAZone;
  };
  return module.IANAZone;
}

const files = {
  '@lit': '@lit/reactive-element/reactive-element.js',
  'lit-html': 'lit-html/lit-html.js',
  luxon: 'luxon/build/es6/luxon.mjs',
};

describe('drop-methods', () => {
  for (const [folder, path] of Object.entries(files)) {
    it(`names only methods that ${folder} has`, () => {
      const code = readFileSync(`node_modules/${path}`, 'utf8');
      for (const name of UNCALLED[folder as keyof typeof files]) {
        assert.match(code, new RegExp(`\\b${name}\\(`), name);
      }
    });
  }

  it('leaves them out', async () => {
    const Zone = await zoneInScript();
    assert.property(IANAZone.prototype, 'offsetName');
    assert.notProperty(Zone.prototype, 'offsetName');
  });

  it('leaves a zone with the offsets of luxon', async () => {
    const Zone = await zoneInScript();
    const [whole, kept] = [IANAZone, Zone].map((each) => {
      const zone = new each('Europe/London');
      return Array.from({length: 366}, (_, day) =>
        zone.offset(Date.UTC(2026, 0, 1 + day, 1)),
      );
    });
    assert.deepEqual(kept, whole);
  });
});
