// Compares what the documents tell hosts and partners with what is served.
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {assert} from 'chai';
import {versionedName} from '../../src/static-pages/document.js';

const embedding = readFileSync('docs/embedding.md', 'utf8');

describe('the documents', () => {
  it('have the lines for the height of a frame, character for character', () => {
    const lines = readFileSync('src/static-pages/frame-height.js', 'utf8');
    assert.include(embedding, `\`\`\`js\n${lines}\`\`\`\n`);
  });

  it('tell hosts at least what a visitor is sent, and not twice as much', () => {
    const hosting = readFileSync('docs/hosting.md', 'utf8');
    const told = Number(/gets at most (\d+) kB/.exec(hosting)?.[1]) * 1000;
    const files = ['frame.html', 'icon.svg', versionedName('pages.css')];
    const sent = [...files, versionedName('frame.js')]
      .map((file) => gzipSync(readFileSync(`dist/${file}`)).length)
      .reduce((sum, length) => sum + length);
    const script = gzipSync(readFileSync('dist/herts-da-support.js')).length;
    assert.isAtMost(Math.max(sent, script), told);
    assert.isAbove(sent * 2, told);
  });
});
