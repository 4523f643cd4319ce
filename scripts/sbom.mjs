// `npm run sbom`: lists the contents of a release as CycloneDX on standard
// output: the packages inside the scripts, as the build has recorded them, and
// those that npm installs beside the modules.
import {readFileSync, readdirSync} from 'node:fs';

const read = (path) => readFileSync(path, 'utf8');
const {name, version, license, dependencies} = JSON.parse(read('package.json'));
const {packages} = JSON.parse(read('package-lock.json'));

/** The heading of each licence in the notices that the build writes. */
const HEADING = /^((?:@[\w.-]+\/)?[\w.-]+) \d\S* \(.+\)$/gm;

const inside = readdirSync('dist', {recursive: true})
  .filter((file) => /THIRD-PARTY-LICENSES[\w-]*\.txt$/.test(file))
  .flatMap((file) => [...read(`dist/${file}`).matchAll(HEADING)])
  .map(([, found]) => found);

const names = [...new Set([...inside, ...withTheirs(dependencies)])].sort();
const components = names.map(componentOf);
const purl = `pkg:npm/${name}@${version}`;

console.log(
  JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: {
        component: {
          type: 'library',
          'bom-ref': purl,
          name,
          version,
          purl,
          licenses: [{license: {id: license}}],
        },
      },
      components,
      dependencies: [
        {ref: purl, dependsOn: components.map((each) => each['bom-ref'])},
      ],
    },
    null,
    2,
  ),
);

/** The dependencies of a package, and theirs in turn. */
function withTheirs(dependencies = {}, found = new Set()) {
  for (const each of Object.keys(dependencies)) {
    if (found.has(each)) continue;
    found.add(each);
    withTheirs(lockedAs(each).dependencies, found);
  }
  return found;
}

function lockedAs(name) {
  const locked = packages[`node_modules/${name}`];
  if (locked) return locked;
  throw new Error(`package-lock.json does not name ${name}: run npm install.`);
}

function componentOf(name) {
  const {version, license, integrity} = lockedAs(name);
  const [group] = name.startsWith('@') ? name.split('/') : [];
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group && {group}),
    name: group ? name.slice(group.length + 1) : name,
    version,
    purl,
    licenses: [{license: {id: license}}],
    // npm writes the hash of a package in base64.
    hashes: [
      {
        alg: 'SHA-512',
        content: Buffer.from(integrity.split('-')[1], 'base64').toString('hex'),
      },
    ],
  };
}
