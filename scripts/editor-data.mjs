// Writes the data with which editors complete and explain the tag, from the
// manifest: VS Code's custom data and JetBrains' web-types.
import {readFileSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';

const options = {
  outdir: 'dist',
  // `parsedType` has the values; `type` has only the name of a type.
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
