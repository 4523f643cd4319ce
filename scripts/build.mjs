// `npm run build`: makes the scripts, the types, the files that a host serves
// beside them, the data for completing the tag in editors, and the
// configuration for servers. `npm run build -- --origin https://help.example`
// tells the pages their address, without which they cannot announce oEmbed. The
// scripts are the same either way.
import {execSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {hostAddress} from './host-address.mjs';
import {compressScripts} from './host-compression.mjs';
import {writeHostFiles} from './host-files.mjs';
import {writeHostPages} from './host-pages.mjs';
import {writeServerFiles} from './host-servers.mjs';
import {writeWordPressPlugin} from './wordpress.mjs';

const host = hostAddress(process.argv.slice(2), process.env);

for (const step of ['npx rollup -c', 'npm run --silent build:types']) {
  execSync(step, {stdio: 'inherit'});
}
writeHostFiles(host);
writeHostPages();
writeEditorData();
writeWordPressPlugin();
writeServerFiles();
compressScripts();

/**
 * Writes the data with which editors complete and explain the tag: VS Code's
 * custom data and JetBrains' web-types.
 */
function writeEditorData() {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const options = {
    outdir: 'dist',
    // `parsedType` has the values; `type` has only the name of a type.
    typesSrc: 'parsedType',
    descriptionSrc: 'description',
    hideMethodDocs: true,
    hideLogs: true,
  };
  generateVsCodeCustomElementData(manifest, options);
  generateJetBrainsWebTypes(manifest, {...options, packageJson: false});
}
