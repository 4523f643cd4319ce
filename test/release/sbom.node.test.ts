// The list of what is inside that a security officer asks for.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {expect} from 'chai';

interface Bom {
  bomFormat: string;
  components: {name: string; version: string}[];
}

describe('npm run sbom', () => {
  it('names every package that is in the scripts, in its version', () => {
    const said = execFileSync(process.execPath, ['scripts/sbom.mjs'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const {bomFormat, components} = JSON.parse(said) as Bom;
    expect(bomFormat).to.equal('CycloneDX');
    const listed = components.map(({name, version}) => `${name} ${version}`);
    expect(listed).to.include.members([...inScripts()]);
    expect(listed.join()).not.to.include('rollup');
  });
});

/** As the notices of the build name them. The compiler's helpers are no package. */
function inScripts(): string[] {
  const notices = ['', '-cli', '-modules']
    .map((of) => readFileSync(`dist/THIRD-PARTY-LICENSES${of}.txt`, 'utf8'))
    .join('\n');
  const names = [...notices.matchAll(/^(@?[\w/.-]+ \d[\w.-]*) \(/gm)].map(
    ([, name = '']) => name,
  );
  return names.filter((name) => !name.startsWith('tslib '));
}
