// Compares the manifest with the source: all of it with what the analyzer says,
// and its parts and variables with the styles and the templates.
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {assert} from 'chai';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly syntax?: string;
}

interface Manifest {
  modules: {
    declarations: {name: string; cssProperties: Named[]; cssParts: Named[]}[];
  }[];
}

const {modules} = JSON.parse(
  readFileSync('custom-elements.json', 'utf8'),
) as Manifest;
const {cssProperties, cssParts} = modules
  .flatMap(({declarations}) => declarations)
  .find(({name}) => name === 'HertsDaSupportElement')!;

const source = readdirSync('src/element', {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`src/element/${file}`, 'utf8'))
  .map((code) => code.replace(/\/\*\*[^]*?\*\//g, ''))
  .join('\n');

const namesOf = (list: readonly Named[]) => list.map(({name}) => name).sort();
const unique = (names: Iterable<string>) => [...new Set(names)].sort();

/** Every value that the styles fall back to, by the variable. */
function fallbacks(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  // One pair of brackets inside another is as deep as they go.
  const uses = source.matchAll(
    /var\(\s*(--herts-da-[\w-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g,
  );
  for (const [, name = '', value = ''] of uses) {
    found.set(name, [...(found.get(name) ?? []), toPartners(value)]);
  }
  return found;
}

/** As a partner knows it: inside, a rem is never under 16 px, and names are our own. */
function toPartners(value: string): string {
  return value
    .trim()
    .replace(
      /(?:(\d+) \* )?var\(--_rem\)/,
      (_, count: string | undefined) => `${count ?? 1}rem`,
    )
    .replace(/var\(--_(?=text|surface)/g, 'var(--herts-da-');
}

describe('the manifest', () => {
  it('is what `npm run manifest` makes of the source', () => {
    const cem = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
    const made = '.tmp/manifest';
    // It warns of private types that it cannot resolve.
    const stdio = 'pipe';
    execFileSync(process.execPath, [cem, 'analyze', '--outdir', made], {stdio});
    const isUpToDate = readFileSync('custom-elements.json').equals(
      readFileSync(`${made}/custom-elements.json`),
    );
    assert.isTrue(isUpToDate, 'it is out of date: run `npm run manifest`.');
  });

  it('has every CSS variable that the styles read, and no other', () => {
    const read = unique(source.match(/--herts-da-[\w-]+/g) ?? []);
    assert.deepEqual(namesOf(cssProperties), read);
  });

  for (const {name, default: said = ''} of cssProperties) {
    it(`says what ${name} is when nobody sets it`, () => {
      const values = fallbacks().get(name)!;
      assert.equal(values.at(-1), said);
      // Browsers without light-dark() have the light colours, and those without
      // color-mix() the second of the two.
      const [, light] = /^light-dark\((.+), .+\)$/.exec(said) ?? [];
      const [, second] = /^color-mix\(.+, (var.+)\)$/.exec(said) ?? [];
      assert.equal(values[0], light ?? second ?? said);
    });
  }

  it('has every part of the templates, and no other', () => {
    // As they are, chosen by a condition, or handed to a template by their name.
    const written = [
      ...source.matchAll(/\bpart="([^"]+)"/g),
      ...[...source.matchAll(/\bpart=\$\{([^}]+)\}/g)].flatMap(
        ([, condition = '']) => [...condition.matchAll(/'([^']+)'/g)],
      ),
      ...source.matchAll(/\bpart: '([^']+)'[,}]/g),
    ];
    const parts = written.flatMap(([, names = '']) => names.split(' '));
    assert.deepEqual(namesOf(cssParts), unique(parts));
  });

  it('says what each is for', () => {
    for (const {name, description} of [...cssProperties, ...cssParts]) {
      assert.match(description ?? '', /^[A-Z].*\.$/, name);
    }
  });
});
