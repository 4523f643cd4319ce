// The borders of src, and of the demo's pages to it: who may import whom.
// eslint.config.mjs makes rules of these tables, and test/borders.node.test.ts
// tries every pair.
//
// A name stands for the folder src/NAME/ and for the file src/NAME.ts. What a
// row does not name it may not import:
//   imports   other names, values and types
//   types     other names, types only
//   packages  packages from npm

export const borders = {
  schedule: {},
  clock: {packages: ['luxon']},
  'open-hours': {imports: ['schedule', 'clock', 'build-info']},
  directory: {imports: ['schedule', 'open-hours'], packages: ['valibot']},
  // For those who check a list. Nothing of these three reaches the widget.
  'uk-numbers': {types: ['directory'], packages: ['libphonenumber-js']},
  cli: {
    imports: [
      'schedule',
      'open-hours',
      'directory',
      'uk-numbers',
      'wording',
      'build-info',
    ],
  },
  // What a web editor pastes: for README, demo and tests.
  snippets: {imports: ['wording', 'safety']},
  interop: {imports: ['schedule', 'open-hours', 'directory', 'wording']},
  wording: {imports: ['schedule'], types: ['open-hours', 'directory']},
  safety: {types: ['wording']},
  element: {
    imports: [
      'schedule',
      'clock',
      'open-hours',
      'directory',
      'wording',
      'safety',
      'host',
      'build-info',
    ],
    packages: ['lit'],
  },
  define: {imports: ['element', 'build-info'], packages: ['lit']},
  embed: {imports: ['define', 'wording', 'build-info'], types: ['element']},
  iframe: {
    imports: ['element', 'directory', 'wording', 'safety', 'snippets'],
    packages: ['lit'],
  },
  // What the build writes from the list and the words. Nothing of it is shipped.
  'static-pages': {
    imports: ['directory', 'wording', 'safety', 'build-info'],
  },
  index: {
    imports: [
      'schedule',
      'clock',
      'open-hours',
      'directory',
      'wording',
      'safety',
      'element',
      'build-info',
    ],
  },
  host: {},
  'build-info': {},
};

/** What the pages of demo/ may import of src. Nothing of src imports them. */
export const demo = {
  imports: [
    'schedule',
    'clock',
    'open-hours',
    'directory',
    'uk-numbers',
    'cli',
    'wording',
    'build-info',
    'snippets',
  ],
  types: ['element'],
  packages: ['lit', 'culori'],
};

/** 'value' when `from` may import all of `to`, 'type' for its types only. */
export function allowedImport(from, to) {
  if (from === to) return 'value';
  return allowedBy(from === 'demo' ? demo : borders[from], to);
}

function allowedBy({imports = [], types = []}, to) {
  if (imports.includes(to)) return 'value';
  return types.includes(to) ? 'type' : 'none';
}

/** ESLint configuration that holds every row of the tables. */
export function borderRules() {
  const inSource = Object.entries(borders).flatMap(([name, row]) => [
    borderRule({name, row, files: `src/${name}.ts`, wayOut: String.raw`\./`}),
    borderRule({
      name,
      row,
      files: `src/${name}/**/*.ts`,
      wayOut: String.raw`(\.\./)+`,
    }),
  ]);
  const inDemo = borderRule({
    name: 'demo',
    row: demo,
    files: 'src/tools/**/*.ts',
    wayOut: String.raw`(\.\./)+src/`,
  });
  return [...inSource, inDemo];
}

function borderRule({name, row, files, wayOut}) {
  const patterns = [
    ...Object.keys(borders).map((other) => importPattern(name, other, wayOut)),
    packagePattern(name, row),
    name !== 'demo' && toDemo(name),
  ].filter(Boolean);
  return {
    files: [files],
    rules: {'@typescript-eslint/no-restricted-imports': ['error', {patterns}]},
  };
}

function importPattern(from, to, wayOut) {
  const allowed = allowedImport(from, to);
  if (allowed === 'value') return undefined;
  return {
    regex: `^${wayOut}${to}(/|\\.js$)`,
    allowTypeImports: allowed === 'type',
    message: `${from} may not import ${allowed === 'type' ? 'values of ' : ''}${to}: see scripts/borders.mjs.`,
  };
}

function packagePattern(name, {packages = []}) {
  const mayFollow = ['[./]', ...packages.map((known) => `${known}(/|$)`)];
  return {
    regex: `^(?!${mayFollow.join('|')})`,
    message: `${name} may not import this package: see scripts/borders.mjs.`,
  };
}

function toDemo(name) {
  return {
    regex: String.raw`^(\.\.?/)+demo/`,
    message: `${name} may not import the demo: see scripts/borders.mjs.`,
  };
}
