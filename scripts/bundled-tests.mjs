// Serves the browser tests bundled. As hundreds of modules, a file takes longer
// to load than to run. esbuild bundles all files in about a second, with shared
// chunks, and in watch mode again after each change.
import {readFileSync} from 'node:fs';
import {extname, relative, resolve} from 'node:path';
import {build} from 'esbuild';
import {browserTestFiles} from './test-kinds.mjs';

/** Earlier than any time in the tests. */
const TESTS_BEGIN = '2026-11-23';

/**
 * Dates the list and the release before every test: the widget takes a clock
 * that is earlier than them for wrong.
 */
const keepDay = {
  name: 'keep-day',
  setup({onLoad}) {
    onLoad({filter: /\/(build-info\.ts|hertfordshire\.json)$/}, ({path}) => ({
      contents: readFileSync(path, 'utf8').replace(
        /(RELEASED = '|"updated": ")[\d-]+/,
        `$1${TESTS_BEGIN}`,
      ),
      loader: extname(path).slice(1),
    }));
  },
};

/** The files to serve, by their address, and the paths of their sources. */
async function bundle(files) {
  const {outputFiles, metafile} = await build({
    entryPoints: files,
    outbase: '.',
    outdir: '.',
    outExtension: {'.js': '.ts'},
    bundle: true,
    splitting: true,
    format: 'esm',
    // A module runs even if nothing that it exports is used: it may define an
    // element.
    ignoreAnnotations: true,
    tsconfig: 'tsconfig.json',
    sourcemap: 'inline',
    define: {
      'process.env.FULL_TEST': JSON.stringify(process.env.FULL_TEST ?? ''),
    },
    plugins: [keepDay],
    logLevel: 'error',
    metafile: true,
    write: false,
  });
  const addressOf = (path) => `/${relative('.', path).replaceAll('\\', '/')}`;
  return {
    bodies: new Map(
      outputFiles.map((each) => [addressOf(each.path), each.text]),
    ),
    sources: Object.keys(metafile.inputs).map((each) => resolve(each)),
  };
}

export function bundledTests() {
  let bundled = bundle(browserTestFiles());
  return {
    name: 'bundled-tests',
    async serverStart({fileWatcher}) {
      fileWatcher.add((await bundled).sources);
      fileWatcher.on('change', () => {
        bundled = bundle(browserTestFiles());
        // The error is reported when a file is requested.
        bundled.catch(() => undefined);
      });
    },
    /** Others, such as a worker of a test, are bundled one by one. */
    async serve({path}) {
      if (!path.endsWith('.ts')) return undefined;
      const {bodies} = await bundled;
      const {bodies: others} = bodies.has(path)
        ? {bodies}
        : await bundle([path.slice(1)]);
      return {body: others.get(path), type: 'js'};
    },
  };
}
