// The peers of the widget, each as its makers tell a page to load it: one
// minified classic script, and the markup for it.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {build} from 'esbuild';

// A package of its own, with its own lock.
const FOLDER = 'scripts/bench/peers';
const require = createRequire(new URL('peers/', import.meta.url));

/**
 * Installs the peers in their own folder, so that nothing else waits for them.
 */
export function installPeers() {
  npmIn(FOLDER, ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
}

function npmIn(folder, args) {
  execFileSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

const fileOf = (path) => `${FOLDER}/${path}`;
const read = (path) => readFileSync(path, 'utf8');
const versionOf = (name) =>
  JSON.parse(read(fileOf(`node_modules/${name}/package.json`))).version;

/** Bundles a module and all its imports as one classic script. */
async function bundled(path) {
  const {outputFiles} = await build({
    entryPoints: [fileOf(path)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
  });
  return outputFiles[0].text;
}

/** The widget from the last build. */
export function widget() {
  return {
    name: 'this widget',
    version: JSON.parse(read('package.json')).version,
    script: read('dist/herts-da-support.js'),
    tag: 'herts-da-support',
    markup: '<herts-da-support></herts-da-support>',
  };
}

/** The commit before its rows, its closed root and its readable colours. */
const EARLIER = 'bb6cc70';

/** Builds the package of an earlier commit. Returns its folder. */
export function earlierBuild() {
  const folder = `.tmp/bench-${EARLIER}`;
  if (!existsSync(`${folder}/dist/herts-da-support.js`)) {
    mkdirSync(folder, {recursive: true});
    const archive = execFileSync('git', ['archive', EARLIER], {
      maxBuffer: Infinity,
    });
    execFileSync('tar', ['-x', '-C', folder], {input: archive});
    npmIn(folder, ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
    npmIn(folder, ['run', 'build']);
  }
  return `${folder}/dist`;
}

/** The widget from that build. */
export function earlierWidget() {
  return {
    ...widget(),
    name: 'this widget, 23 November 2026',
    script: read(`${earlierBuild()}/herts-da-support.js`),
  };
}

/** The floor and the peers. */
export async function peers() {
  return [
    {
      name: 'Lit, saying hello',
      version: versionOf('lit'),
      script: await bundled('hello.js'),
      tag: 'hello-element',
      markup: '<hello-element></hello-element>',
    },
    {
      name: 'ALTCHA',
      version: versionOf('altcha'),
      script: read(
        require.resolve('altcha').replace(/umd\.cjs$/, 'umd.min.cjs'),
      ),
      tag: 'altcha-widget',
      markup: '<altcha-widget challenge="/challenge"></altcha-widget>',
    },
    {
      name: "Google's opening hours",
      version: versionOf('@googlemaps/extended-component-library'),
      script: await bundled('google.js'),
      tag: 'gmpx-place-opening-hours',
      markup: '<gmpx-place-opening-hours></gmpx-place-opening-hours>',
    },
    {
      name: "GOV.UK's exit",
      version: versionOf('govuk-frontend'),
      script: await bundled('govuk.js'),
      tag: '[data-govuk-exit-this-page-init]',
      markup: read(
        fileOf(
          'node_modules/govuk-frontend/dist/govuk/components/exit-this-page/template-default.html',
        ),
      ),
    },
  ];
}
