// `npm run sbom`: lists the contents of a release as CycloneDX on standard
// output: the packages inside the scripts, as the build has recorded them, and
// those that npm installs beside the modules. npm lists every package of the
// lock file; those that only build and test are left out here.
import {execSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';

/** The heading of each licence in the notices that the build writes. */
const HEADING = /^((?:@[\w.-]+\/)?[\w.-]+) (\d\S*) \(.+\)$/gm;

const inside = readdirSync('dist', {recursive: true})
  .filter((file) => /THIRD-PARTY-LICENSES[\w-]*\.txt$/.test(file))
  .flatMap((file) => [
    ...readFileSync(`dist/${file}`, 'utf8').matchAll(HEADING),
  ])
  .map(([, name, version]) => `${name}@${version}`);

const all = 'npm sbom --sbom-format cyclonedx --package-lock-only';
const bom = JSON.parse(execSync(all, {encoding: 'utf8', maxBuffer: 2 ** 26}));

/** npm calls what is only for development or a peer optional. */
const isShipped = ({'bom-ref': ref, scope}) =>
  scope === 'required' || inside.includes(ref);

const components = bom.components.filter(isShipped);
const refs = new Set(components.map((each) => each['bom-ref']));

/** What depends on what, of this package and those that are left. */
const own = bom.metadata.component;
const dependencies = bom.dependencies
  .filter(({ref}) => ref === own['bom-ref'] || refs.has(ref))
  .map(({ref, dependsOn}) => ({
    ref,
    dependsOn: dependsOn.filter((each) => refs.has(each)),
  }));

// npm takes the name of the folder.
own.name = JSON.parse(readFileSync('package.json', 'utf8')).name;
console.log(JSON.stringify({...bom, components, dependencies}, null, 2));
