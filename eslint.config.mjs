// The linter's rules: the borders between folders, the size of files and
// functions, one clock, and the usual faults of TypeScript, Lit and custom
// elements.
import js from '@eslint/js';
import {createNodeResolver, importX} from 'eslint-plugin-import-x';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';
import {borderRules} from './scripts/borders.mjs';

const everywhere = [
  {
    selector: 'TSEnumDeclaration',
    message: 'Write a union of literals, or an object `as const`.',
  },
];

const inSource = [
  ...everywhere,
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name: one thing has one name everywhere.',
  },
  {
    selector: 'ImportExpression',
    message: 'Import statically: the borders hold only what they can see.',
  },
];

// The time is an argument. Only clock/clock.ts may read the current time.
const whatTimeIsIt = [
  {
    selector:
      "MemberExpression[object.name='Date'][property.name='now'], NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'Take the time as an argument, or from a Clock.',
  },
];

// Lit binds @event with addEventListener. Recorders wrap that method, and each
// wrapper would receive the target inside the closed root.
const noListenersInside = [
  {
    selector:
      "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\s@\\w+=$/]",
    message: 'Bind the property, such as `.onclick=`, and not `@click=`.',
  },
];

// Only src/safety may read what a page can name, replace or wrap.
const whatPagesReplace = [
  {
    selector:
      "MemberExpression[object.name='document'], VariableDeclarator[init.name='document'], MemberExpression[property.name='ownerDocument']",
    message: 'A page can name a form after it: read it with fromDocument.',
  },
  {
    selector:
      "MemberExpression[object.name='window'][property.name=/^(document|parent|self|origin|inner(Height|Width)|frames|length)$/]",
    message: 'A page can have a variable of this name: see page-document.ts.',
  },
  {
    selector:
      "MemberExpression[property.name=/^attach(Shadow|Internals)$/], MemberExpression[property.name='addEventListener'][object.property.name='#root'], MemberExpression[property.name='addEventListener'][object.property.name='root'], MemberExpression[property.name='addEventListener'][object.name='root']",
    message: 'Recorders replace it: see closed-root.ts.',
  },
];

const restrictSyntax = (files, selectors, ignores = []) => ({
  files,
  ignores,
  rules: {'no-restricted-syntax': ['error', ...selectors]},
});

/** Each file begins with a comment that says what it is for. */
const purposeFirst = {
  create: ({sourceCode, report}) => ({
    Program(program) {
      const [first] = program.body;
      const head = sourceCode.getCommentsBefore(first ?? program);
      if (!head.some(({type}) => type !== 'Shebang')) {
        report({node: program, message: 'Say first what this file is for.'});
      }
    },
  }),
};

/** Inexpensive rules that need types, chosen one by one. */
const typeAware = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
};

const typescript = {
  files: ['**/*.ts'],
  extends: [tseslint.configs.strict],
  languageOptions: {parserOptions: {projectService: true}},
  rules: {
    ...typeAware,
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/no-import-type-side-effects': 'error',
  },
};

/** Forbids circular imports, and packages that package.json does not name. */
const imports = {
  files: ['**/*.ts', '**/*.mjs'],
  plugins: {'import-x': importX},
  settings: {
    'import-x/extensions': ['.ts'],
    'import-x/parsers': {'@typescript-eslint/parser': ['.ts']},
    // An import that ends in .js means the .ts file.
    'import-x/resolver-next': [
      createNodeResolver({
        extensions: ['.ts', '.js', '.json'],
        extensionAlias: {'.js': ['.ts', '.js']},
      }),
    ],
  },
  rules: {
    'import-x/no-cycle': 'error',
    'import-x/no-extraneous-dependencies': [
      'error',
      {packageDir: import.meta.dirname},
    ],
  },
};

const elements = {
  files: ['src/**/*.ts'],
  extends: [
    lit.configs['flat/recommended'],
    wc.configs['flat/recommended'],
    litA11y.configs.recommended,
  ],
  // Safari does not treat a <ul> without bullets as a list unless it has the
  // role.
  rules: {'lit-a11y/no-redundant-role': 'off'},
};

const size = {
  files: ['src/**/*.ts'],
  rules: {
    'max-lines': ['error', 300],
    'max-lines-per-function': ['error', {max: 40, skipComments: true}],
    'max-params': ['error', 3],
  },
};

export default defineConfig(
  {ignores: ['dist/', '.tmp/', 'test/fixtures/']},
  // These need React and Vue, which only the package tests install.
  {ignores: ['frameworks/', 'test/package/consumer/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    plugins: {house: {rules: {'purpose-first': purposeFirst}}},
    rules: {'house/purpose-first': 'error'},
  },
  {files: ['**/*.mjs'], languageOptions: {globals: globals.node}},
  {
    files: [
      'demo/**/*.js',
      'src/static-pages/*.js',
      'src/tools/shared/*.js',
      'scripts/bench/**',
    ],
    languageOptions: {globals: globals.browser},
  },
  typescript,
  imports,
  elements,
  size,
  // These files hold sentences, which are data.
  {
    files: ['src/wording/messages{.ts,/**/*.ts}', 'src/tools/*/words.ts'],
    rules: {'max-lines': 'off'},
  },
  restrictSyntax(['test/**/*.ts'], everywhere),
  restrictSyntax(['src/**/*.ts'], [...inSource, ...whatTimeIsIt]),
  restrictSyntax(['src/clock/clock.ts'], inSource),
  restrictSyntax(
    ['src/element/**/*.ts', 'src/embed/**/*.ts', 'src/define.ts'],
    [...inSource, ...whatTimeIsIt, ...noListenersInside, ...whatPagesReplace],
  ),
  borderRules(),
  {
    files: ['test/**/*.ts'],
    // chai's assertions are expressions, a test knows its own data, and a
    // stand-in for a built-in may be an empty class.
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
