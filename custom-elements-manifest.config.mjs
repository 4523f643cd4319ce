// What `npm run manifest` reads for custom-elements.json. Both files are
// needed: the class has the interface, define.ts the tag.
import {getTsProgram, typeParserPlugin} from '@wc-toolkit/type-parser';

// Readers of the manifest have the package, so it names files of dist.
const shipped = {
  'src/element/herts-da-support': 'dist/index.js',
  'src/define': 'dist/define.js',
};

const shippedPath = (path) =>
  shipped[path.replace(/^\/|\.[jt]s$/g, '')] ?? path;

function nameShippedFiles(node) {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'path' || key === 'module') node[key] = shippedPath(value);
    else if (value && typeof value === 'object') nameShippedFiles(value);
  }
}

/** The manifest calls the type of a CSS variable its syntax. */
function nameSyntax({declarations = []}) {
  for (const property of declarations.flatMap(
    (each) => each.cssProperties ?? [],
  )) {
    if (!property.type) continue;
    property.syntax = property.type.text;
    delete property.type;
  }
}

/** Removes private members. */
function leaveOutPrivate({modules}) {
  for (const {declarations} of modules) {
    for (const declaration of declarations) {
      if (!declaration.members) continue;
      declaration.members = declaration.members.filter(
        ({privacy = 'public'}) => privacy === 'public',
      );
    }
  }
}

export default {
  globs: ['src/element/herts-da-support.ts', 'src/define.ts'],
  litelement: true,
  outdir: '.',
  // package.json names the file already; the check writes another one.
  packagejson: false,
  // With type information the manifest says which values `layout` can have.
  overrideModuleCreation: ({ts, globs}) =>
    getTsProgram(ts, globs, 'tsconfig.json')
      .getSourceFiles()
      .filter(({fileName}) => globs.some((file) => fileName.includes(file))),
  plugins: [
    typeParserPlugin(),
    {
      name: 'syntax-of-css-variables',
      moduleLinkPhase: ({moduleDoc}) => nameSyntax(moduleDoc),
    },
    {
      name: 'shipped-files',
      packageLinkPhase({customElementsManifest}) {
        nameShippedFiles(customElementsManifest);
        leaveOutPrivate(customElementsManifest);
      },
    },
  ],
};
