// What the README tells a host and a partner, against what is served.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {headersFor, hostHeaders} from '../../scripts/host-headers.mjs';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  it('has the lines for the height of a frame, character for character', () => {
    const lines = readFileSync('src/static-pages/frame-height.js', 'utf8');
    assert.include(readme, `\`\`\`js\n${lines}\`\`\`\n`);
  });

  it('has every header of a host', () => {
    for (const {headers} of hostHeaders) {
      for (const [name, value] of Object.entries(headers)) {
        assert.include(readme, `\`${name}\``);
        const [policy = ''] = value.split('; frame-ancestors');
        assert.include(readme, policy);
      }
    }
    const policy = headersFor('frame.html')['Content-Security-Policy'];
    assert.include(readme, `\`\`\`\n${policy}\n\`\`\``);
  });
});
