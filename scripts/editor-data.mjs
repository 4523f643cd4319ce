// Writes what editors complete and explain the tag with, from the manifest:
// VS Code's custom data and JetBrains' web-types.
import {readFileSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';

const options = {
  outdir: 'dist',
  // The values themselves, where `type` has the name of a type.
  typesSrc: 'parsedType',
  descriptionSrc: 'description',
  hideMethodDocs: true,
  hideLogs: true,
};

export function writeEditorData() {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  generateVsCodeCustomElementData(manifest, options);
  generateJetBrainsWebTypes(manifest, {...options, packageJson: false});
}
