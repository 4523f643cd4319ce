// What the documents tell a host and a partner, against what is served.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {headersFor, hostHeaders} from '../../scripts/host-headers.mjs';

const embedding = readFileSync('docs/embedding.md', 'utf8');
const hosting = readFileSync('docs/hosting.md', 'utf8');

describe('the documents', () => {
  it('has the lines for the height of a frame, character for character', () => {
    const lines = readFileSync('src/static-pages/frame-height.js', 'utf8');
    assert.include(embedding, `\`\`\`js\n${lines}\`\`\`\n`);
  });

  it('has every header of a host', () => {
    for (const {headers} of hostHeaders) {
      for (const [name, value] of Object.entries(headers)) {
        assert.include(hosting, `\`${name}\``);
        const [policy = ''] = value.split('; frame-ancestors');
        assert.include(hosting, policy);
      }
    }
    const policy = headersFor('frame.html')['Content-Security-Policy'];
    assert.include(hosting, `\`\`\`\n${policy}\n\`\`\``);
  });
});
