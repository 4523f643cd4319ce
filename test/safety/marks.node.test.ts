// The marks in what a web editor pastes: the words inside are there before
// the script is, and a recorder may be first.
import {assert} from 'chai';
import {
  MARK_ATTRIBUTES,
  MARK_CLASSES,
} from '../../src/safety/recorder-marks.js';
import {english} from '../../src/wording/messages.js';
import {recommendedSnippet} from '../support/recommended-snippet.js';

for (const file of ['README.md', 'demo/fallback.html']) {
  describe(`the snippet in ${file}`, () => {
    const {element, script} = recommendedSnippet(file);

    it('carries every class that recorders leave alone, and no other', () => {
      const [, classes = ''] = / class="([^"]*)"/.exec(element) ?? [];
      assert.deepEqual(classes.split(' '), [...MARK_CLASSES]);
    });

    it('carries the marks of recorders that know no class', () => {
      assert.include(element, ' data-clarity-mask="true"');
      assert.include(element, ' data-openreplay-hidden');
      const known = MARK_ATTRIBUTES.map(([name]) => name);
      assert.includeMembers(known, [
        'data-clarity-mask',
        'data-openreplay-hidden',
      ]);
    });

    it('does not tell the host of the script which page it is on', () => {
      assert.include(script, ' referrerpolicy="no-referrer"');
    });

    it('has the words that the script would put there', () => {
      const words = element.replace(/<[^>]*>/g, '');
      assert.equal(words, english.fallback);
    });
  });
}
