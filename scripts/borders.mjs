// The borders of src: which folder may import which. eslint.config.mjs makes
// rules of this table, and test/borders.node.test.ts tries them.
//
// A name stands for the folder src/NAME/ and for the file src/NAME.ts. What a
// row does not name it may not import:
//   imports   other names, values and types ('all' for every name whose row does
//             not name this one)
//   types     other names, types only
//   packages  packages from npm

export const borders = {
  schedule: {},
  clock: {packages: ['luxon']},
  'open-hours': {imports: ['schedule', 'clock']},
  // Everyone who shows, dials or compares a number needs this.
  'phone-numbers': {},
  directory: {
    imports: ['schedule', 'open-hours', 'phone-numbers', 'build-info'],
    packages: ['valibot'],
  },
  // For checking a list. None of these three is part of the widget.
  'uk-numbers': {
    imports: ['phone-numbers'],
    types: ['directory'],
    packages: ['libphonenumber-js'],
  },
  cli: {
    imports: [
      'schedule',
      'open-hours',
      'directory',
      'uk-numbers',
      'wording',
      'build-info',
    ],
    packages: ['jsonc-parser'],
  },
  // The snippets that web editors paste: for the README, the tools and the
  // tests.
  snippets: {imports: ['directory', 'wording', 'safety']},
  interop: {
    imports: [
      'schedule',
      'open-hours',
      'phone-numbers',
      'directory',
      'wording',
      'build-info',
    ],
    packages: ['htmlparser2'],
  },
  wording: {
    imports: ['schedule', 'open-hours', 'phone-numbers'],
    types: ['directory'],
  },
  safety: {types: ['wording']},
  element: {
    imports: [
      'schedule',
      'clock',
      'open-hours',
      'phone-numbers',
      'directory',
      'wording',
      'safety',
      'host',
      'build-info',
    ],
    packages: ['lit'],
  },
  define: {imports: ['element']},
  embed: {imports: ['define', 'directory', 'wording', 'safety']},
  iframe: {imports: ['element', 'directory', 'safety', 'snippets']},
  // Pages that the build writes from the list and the words. None of it is
  // shipped in the script.
  'static-pages': {
    imports: ['directory', 'phone-numbers', 'wording', 'safety', 'build-info'],
  },
  index: {imports: ['clock', 'wording', 'element']},
  // The block in WordPress's editor, which uses words and colours of the tools.
  wordpress: {imports: ['tools']},
  // Pages that people work with. They may show everything.
  tools: {imports: 'all', packages: ['lit', 'culori']},
  host: {imports: ['build-info']},
  'build-info': {},
};

/** The parts of the widget. It contains nothing that checks a list. */
const widget = ['directory', 'wording', 'element', 'define', 'embed', 'iframe'];

const CHECK = String.raw`^(\.\./)+directory/check/|^\./check/`;

/** 'value' if `from` may import all of `to`, 'type' if only its types. */
export function allowedImport(from, to) {
  const {imports = [], types = []} = borders[from];
  const isNamed =
    imports === 'all'
      ? !borders[to].imports?.includes(from)
      : imports.includes(to);
  if (from === to || isNamed) return 'value';
  return types.includes(to) ? 'type' : 'none';
}

/** ESLint configuration that enforces every row of the table. */
export const borderRules = () =>
  Object.keys(borders).flatMap((name) => [
    borderRule(name, `src/${name}.ts`, String.raw`\./`),
    borderRule(name, `src/${name}/**/*.ts`, String.raw`(\.\./)+`),
  ]);

function borderRule(name, files, wayOut) {
  const {packages = []} = borders[name];
  const ownOrNamed = ['[./]', ...packages.map((known) => `${known}(/|$)`)];
  const others = (allowed) => {
    const names = Object.keys(borders).filter(
      (other) => allowedImport(name, other) === allowed,
    );
    return `^${wayOut}(${names.join('|')})(/|\\.js$)`;
  };
  const message = `${name} may not import this: see scripts/borders.mjs.`;
  const patterns = [
    {regex: others('none'), message},
    {
      regex: others('type'),
      allowTypeImports: true,
      message: `${name} may import only types of this: see scripts/borders.mjs.`,
    },
    {regex: `^(?!${ownOrNamed.join('|')})`, message},
    ...(widget.includes(name) ? [{regex: CHECK, message}] : []),
  ];
  return {
    files: [files],
    // The package's entry is not part of the widget.
    ignores: ['src/directory/index.ts'],
    rules: {'@typescript-eslint/no-restricted-imports': ['error', {patterns}]},
  };
}
