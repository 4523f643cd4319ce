// That a build knows its host where it is told, and nothing where it is not.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {setHost} from '../../scripts/set-host.mjs';

const source = readFileSync('src/host.ts', 'utf8');

describe('a build', () => {
  const host = 'https://help.example/widget/';

  it('has its host in the one file for it', () => {
    const changed = setHost(host).transform(source, '/somewhere/src/host.ts');
    assert.equal(changed?.code, `export const HOST = "${host}";`);
    assert.include(source, 'export const HOST: string | undefined');
  });

  it('has nothing else changed', () => {
    for (const file of ['src/build-info.ts', 'src/element/host.ts']) {
      assert.isUndefined(setHost(host).transform('', `/somewhere/${file}`));
    }
  });

  it('that is not told has none', () => {
    const changed = setHost('').transform(source, '/somewhere/src/host.ts');
    assert.isUndefined(changed);
    assert.include(source, '= undefined;');
  });
});
