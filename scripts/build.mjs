// `npm run build`: the scripts, the types, then what a host serves beside them,
// what editors complete the tag with, and what servers read.
// `npm run build -- --origin https://help.example` tells the pages where they
// will be: only then can they announce oEmbed. The scripts are the same anyway.
import {execSync} from 'node:child_process';
import {writeEditorData} from './editor-data.mjs';
import {hostAddress} from './host-address.mjs';
import {compressScripts} from './host-compression.mjs';
import {writeHostFiles} from './host-files.mjs';
import {writeServerFiles} from './host-servers.mjs';
import {writeOfficersPage} from './officers-page.mjs';
import {writeSecurityTxt} from './security-txt.mjs';
import {writeWordPressPlugin} from './wordpress.mjs';

const host = hostAddress(process.argv.slice(2), process.env);

for (const step of ['npx rollup -c', 'npm run --silent build:types']) {
  execSync(step, {stdio: 'inherit'});
}
writeHostFiles(host);
writeOfficersPage();
writeEditorData();
writeWordPressPlugin();
writeSecurityTxt();
writeServerFiles();
compressScripts();
