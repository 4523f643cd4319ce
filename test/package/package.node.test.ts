// The package as npm delivers it: packed, installed in an empty project, and
// used there from Node, React and Vue.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {VERSION} from '../../src/build-info.js';
import {packedProject, type PackedProject} from '../support/packed-project.js';
import {PartnerSite} from '../support/partner-site.js';
import {Visitor} from '../support/visitor.js';

const FALLBACK = 'In danger now? Call <a href="tel:999">999</a>.';

let project: PackedProject;
const here = (path: string) => join(project.folder, path);
const ours = (path: string) =>
  readFileSync(here(`node_modules/herts-da-support/${path}`), 'utf8');

before(async function () {
  this.timeout(300_000);
  project = await packedProject();
});
after(() => project.remove());

describe('the packed package', () => {
  it('has no fault that publint knows', async () => {
    const {buffer} = new Uint8Array(readFileSync(project.tarball));
    const {messages, pkg} = await publint({
      pack: {tarball: buffer},
      strict: true,
    });
    const faults = messages.map((message) => formatMessage(message, pkg));
    expect(faults).to.deep.equal([]);
  });

  it('has types that are not wrong', async () => {
    const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';
    const profile = ['--profile', 'esm-only'];
    await project.run(
      process.execPath,
      ...[join(process.cwd(), attw), project.tarball, ...profile],
    );
  });

  it('holds nothing that only we need', () => {
    const files = readdirSync(here('node_modules/herts-da-support'));
    expect(files).to.include.members(['dist', 'bin', 'README.md', 'LICENSE']);
    expect(files).not.to.include.members(['src', 'test', 'demo', 'scripts']);
  });

  it('leads editors to every attribute and variable of the manifest', () => {
    const named = JSON.parse(ours('package.json')) as Record<string, string>;
    const {modules} = JSON.parse(ours(named['customElements']!)) as Manifest;
    const [{attributes, cssProperties}] = modules[0]!.declarations as [
      Declared,
    ];
    expect(attributes).to.have.property('length').above(0);
    expect(cssProperties).to.have.property('length').above(0);
    const editorData = {
      [named['web-types']!]: [...attributes, ...cssProperties],
      'dist/vscode.html-custom-data.json': attributes,
      'dist/vscode.css-custom-data.json': cssProperties,
    };
    for (const [file, things] of Object.entries(editorData)) {
      for (const {name} of things) {
        expect(ours(file)).to.include(`"name": "${name}"`);
      }
    }
  });
});

describe('in Node, without a DOM', () => {
  it('every entry can be imported and used', async () => {
    const said = await project.run(process.execPath, 'node/imports.mjs');
    const services = hertfordshire.services.length;
    expect(JSON.parse(said)).to.deep.equal({
      hasDocument: false,
      class: 'HertsDaSupportElement',
      version: VERSION,
      status: 'open',
      issues: [],
      hours: 'Mo 09:00-17:00; PH unknown "bank holiday"',
      manifest: 'HertsDaSupportElement',
      open: services,
      services: [services, services],
      schema: 'A directory for <herts-da-support>',
    });
  });

  it('the command checks the list of the package', async () => {
    const list = 'node_modules/herts-da-support/dist/hertfordshire.json';
    const said = await project.run(
      'node_modules/.bin/herts-da-support',
      'check',
      list,
    );
    expect(said).to.include('hertfordshire.json');
  });
});

describe('the types for templates', () => {
  it('know every attribute and property of the manifest', () => {
    const {modules} = JSON.parse(ours('custom-elements.json')) as Manifest;
    const [element] = modules[0]!.declarations;
    const names = new Set(
      [...element!.attributes, ...element!.members]
        .filter((it) => !('readonly' in it))
        .map(({name}) => name),
    );
    expect(names).to.include('heading-level').and.to.include('directoryData');
    writeFileSync(here('react/every-name.ts'), typeWith([...names]));
  });

  it('pass tsc, with mistakes found', async function () {
    this.timeout(300_000);
    // vue-tsc is tsc, and reads .vue files too.
    await project.run('node_modules/.bin/vue-tsc', '-p', '.');
  });
});

for (const framework of ['react', 'vue']) {
  describe(`in a page of ${framework}`, function () {
    // A bundler, and on a busy machine.
    this.timeout(180_000);

    it('a server renders the words of the author, and nothing else', async () => {
      const entry = framework === 'react' ? 'server.tsx' : 'server.ts';
      await build(framework, '--ssr', entry, '--outDir', 'server');
      const html = await project.run(
        process.execPath,
        `${framework}/server/server.js`,
      );
      const [, attributes, inside] =
        /<herts-da-support([^>]*)>(.*)<\/herts-da-support>/s.exec(html) ?? [];
      expect(inside?.trim()).to.equal(FALLBACK);
      expect(attributes).to.include('layout="full"');
      expect(attributes).to.include('heading-level="3"');
      expect(attributes).to.include('no-exit-shortcut');
    });

    it('the widget shows itself in Chromium, and says when', async () => {
      await build(framework);
      const {words, ready, errors} = await visit(framework);
      expect(errors).to.deep.equal([]);
      expect(words.join(' ')).to.include('If you cannot speak:');
      // It goes by the clock that the page has set as a property.
      expect(words.join(' ')).to.include('Today is Good Friday');
      expect(ready).to.equal('1');
    });
  });
}

type Declared = Record<
  'attributes' | 'members' | 'cssProperties',
  {name: string}[]
>;

interface Manifest {
  modules: {declarations: Declared[]}[];
}

/** A module that the compiler takes only if the tag in JSX has every name. */
function typeWith(names: readonly string[]): string {
  const list = names.map((name) => `'${name}'`).join(', ');
  return `import type {} from 'herts-da-support/react';
import type {JSX} from 'react';

type Tag = JSX.IntrinsicElements['herts-da-support'];
export const names: (keyof Tag)[] = [${list}];
`;
}

const build = (folder: string, ...args: string[]) =>
  project.run('node_modules/.bin/vite', 'build', folder, ...args);

/** Opens what Vite built, and looks into the widget when it is ready. */
async function visit(framework: string) {
  const site = await new PartnerSite({
    ...builtFiles(`${framework}/dist`),
    '/favicon.ico': '',
  }).open();
  const visitor = await new Visitor().arrive();
  try {
    const errors: string[] = [];
    visitor.page
      .on('pageerror', (error) => errors.push(String(error)))
      .on('console', (line) => {
        if (/error|warn/.test(line.type())) errors.push(line.text());
      });
    await visitor.page.goto(`${site.origin}/index.html`);
    await visitor.page.waitForSelector('main:not([data-ready="0"])');
    const words = await visitor.innerWords();
    const ready = await visitor.page.$eval('main', (it) => it.dataset['ready']);
    return {words, ready, errors};
  } finally {
    await visitor.leave();
    await site.close();
  }
}

function builtFiles(folder: string): Record<string, string> {
  const files = readdirSync(here(folder), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name));
  return Object.fromEntries(
    files.map((file) => [
      file.slice(here(folder).length),
      readFileSync(file, 'utf8'),
    ]),
  );
}
