// What the documents tell a partner, against what is served.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';

const embedding = readFileSync('docs/embedding.md', 'utf8');

describe('the documents', () => {
  it('has the lines for the height of a frame, character for character', () => {
    const lines = readFileSync('src/static-pages/frame-height.js', 'utf8');
    assert.include(embedding, `\`\`\`js\n${lines}\`\`\`\n`);
  });
});
