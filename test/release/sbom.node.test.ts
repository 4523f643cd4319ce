// The list of contents that a security officer asks for.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {expect} from 'chai';

interface Component {
  name: string;
  version: string;
  purl: string;
  hashes: {alg: string; content: string}[];
}

interface Bom {
  bomFormat: string;
  metadata: {component: Component};
  components: Component[];
}

const versionOf = (folder: string) =>
  (JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Component)
    .version;

describe('npm run sbom', () => {
  const said = execFileSync(process.execPath, ['scripts/sbom.mjs'], {
    encoding: 'utf8',
  });
  const {bomFormat, metadata, components} = JSON.parse(said) as Bom;
  const names = components.map(({name}) => name);

  it('is about this package, by its own name', () => {
    expect(bomFormat).to.equal('CycloneDX');
    expect(metadata.component).to.include({
      name: 'herts-da-support',
      version: versionOf('.'),
      purl: `pkg:npm/herts-da-support@${versionOf('.')}`,
    });
  });

  it('names what is in the scripts, of development too, and what npm installs', () => {
    expect(names).to.include.members([
      ...['lit', 'lit-html', '@lit/reactive-element', 'luxon', 'valibot'],
      ...['libphonenumber-js', 'culori'],
    ]);
  });

  it('names nothing that only builds and tests', () => {
    expect(names.join()).not.to.match(/rollup|mocha|puppeteer|typescript/);
  });

  it('has the versions that are installed, and their hashes', () => {
    for (const {name, version, hashes} of components) {
      // The script has the one that its user brings along.
      const folder = name === 'entities' ? 'htmlparser2/node_modules/' : '';
      expect(version, name).to.equal(
        versionOf(`node_modules/${folder}${name}`),
      );
      expect(hashes[0]!.content, name).to.match(/^[\da-f]{128}$/);
    }
  });
});
