// Builds what is shipped: the one script for a page, and the ES modules of the
// npm package. The types beside the modules come from tsc.
import {readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import json from '@rollup/plugin-json';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import license from 'rollup-plugin-license';
import {foldTemplates} from './scripts/fold-templates.mjs';
import {portableData, slimData} from './scripts/slim-data.mjs';

const {
  name,
  version,
  license: ownLicence,
  dependencies,
} = JSON.parse(readFileSync('package.json', 'utf8'));

const LICENCE_FILE = 'THIRD-PARTY-LICENSES.txt';

/** Writes the licence of every package that a script contains. */
const licences = (file) =>
  license({
    thirdParty: {
      output: {
        file,
        template: (packages) =>
          packages
            .map(noticeOf)
            .sort()
            .join(`\n${'-'.repeat(72)}\n\n`),
      },
      // Fails if a licence has no text.
      allow: {
        test: ({licenseText}) => Boolean(licenseText),
        failOnUnlicensed: true,
        failOnViolation: true,
      },
    },
  });

const noticeOf = ({name, version, license, licenseText}) =>
  `${name} ${version} (${license})\n\n${licenseText.trim()}\n`;

const compile = () => [
  json({preferConst: true, namedExports: false}),
  // `npm run typecheck` checks the types, once and not for each bundle.
  typescript({tsconfig: 'tsconfig.json', declaration: false, noCheck: true}),
  foldTemplates(),
];

/**
 * Asks V8 to compile every function as it reads the script, which it does on
 * another thread. It would compile each at its first call, and most are called
 * before the list is drawn. It must be the first line; other engines skip it.
 * https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

const minify = terser({
  ecma: 2022,
  compress: {passes: 3, inline: 1, keep_fargs: false},
  format: {
    comments: false,
    preamble: `${COMPILE_HINT}\n/*! ${name} ${version} | ${ownLicence} | licences: ${LICENCE_FILE} */`,
  },
});

/** Everything in one classic script: no import, no global name. */
const classic = (input, file) => ({
  input,
  treeshake: {
    // Of lit, only lit-html and the reactive element are used.
    moduleSideEffects: (id) => !/node_modules[/\\]lit-element/.test(id),
    // luxon builds date parsers when it loads, and we use none. Rollup keeps
    // these calls unless they are marked pure.
    manualPureFunctions: ['combineRegexes', 'combineExtractors', 'RegExp'],
  },
  plugins: [
    slimData(),
    ...compile(),
    nodeResolve({browser: true, exportConditions: ['production']}),
    licences(`${dirname(file)}/${LICENCE_FILE}`),
  ],
  output: {file, format: 'iife', plugins: [minify]},
});

/** For any page. */
export const script = classic('src/embed.ts', `dist/${name}.js`);

/** For our own page in a frame. */
const frame = classic('src/iframe.ts', 'dist/frame.js');

const isDependency = (id) =>
  Object.keys(dependencies).some((it) => id === it || id.startsWith(`${it}/`));

/** The package's entries, as its "exports" name them. */
const modules = {
  input: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    'open-hours': 'src/open-hours/index.ts',
    directory: 'src/directory/index.ts',
    interop: 'src/interop/index.ts',
  },
  external: isDependency,
  // Builds one file after the other, because their order decides the names of
  // shared chunks.
  maxParallelFileOps: 1,
  plugins: [
    portableData(),
    ...compile(),
    nodeResolve(),
    licences('dist/THIRD-PARTY-LICENSES-modules.txt'),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    chunkFileNames: 'shared/[name].js',
  },
};

/** The command of bin/. It includes the data about phone numbers. */
const command = {
  input: {cli: 'src/cli/run.ts'},
  external: isDependency,
  plugins: [
    ...compile(),
    nodeResolve(),
    licences('dist/THIRD-PARTY-LICENSES-cli.txt'),
  ],
  output: {dir: 'dist', format: 'es', plugins: [terser({module: true})]},
};

/** What the frames of tools and editor show. */
const preview = classic('src/tools/shared/preview.ts', 'dist/tools/preview.js');

/**
 * The pages that people work with, one script each. A classic script also runs
 * in a page that is opened as a file.
 */
const tools = ['embed-builder', 'list-editor'].map((tool) => ({
  input: `src/tools/${tool}/${tool}.ts`,
  plugins: [
    ...compile(),
    nodeResolve({browser: true, exportConditions: ['production']}),
    licences(`dist/tools/THIRD-PARTY-LICENSES-${tool}.txt`),
  ],
  output: {
    file: `dist/tools/${tool}.js`,
    format: 'iife',
    plugins: [terser({format: {comments: false}})],
  },
}));

/** The block in WordPress's editor. */
const editor = {
  input: 'src/wordpress/editor.ts',
  plugins: [
    ...compile(),
    nodeResolve({browser: true, exportConditions: ['production']}),
    licences('dist/wordpress/THIRD-PARTY-LICENSES-editor.txt'),
  ],
  output: {
    file: 'dist/wordpress/editor.js',
    format: 'iife',
    plugins: [terser({format: {comments: false}})],
  },
};

export default [script, frame, modules, command, preview, ...tools, editor];
