// `npm run sbom`: what the package depends on, as CycloneDX on standard output.
// npm's own list without development's packages leaves out each that is needed
// by both, so it is asked about a project that has no others.
import {execFileSync} from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Not installed beside the package, but inside its command and its modules. */
const INSIDE = ['libphonenumber-js', 'jsonc-parser', 'htmlparser2'];

const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
try {
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify(withoutDevelopment()),
  );
  copyFileSync('package-lock.json', join(folder, 'package-lock.json'));
  npm('install', '--package-lock-only', '--offline', '--ignore-scripts');
  process.stdout.write(
    npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'),
  );
} finally {
  rmSync(folder, {recursive: true});
}

function withoutDevelopment() {
  const {devDependencies, ...rest} = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const inside = INSIDE.map((name) => [name, devDependencies[name]]);
  return {
    ...rest,
    dependencies: {...rest.dependencies, ...Object.fromEntries(inside)},
    // Of development's packages.
    overrides: undefined,
  };
}

function npm(...args) {
  return execFileSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
