// Compares the table of what editors and sanitisers leave of a snippet with
// what they do.
import {docsPartIs} from '../support/docs-part.js';
import {needed, packagesOf} from '../support/requirements.js';
import {survivalTable} from './what-survives.js';

describe('the table of what survives', function () {
  this.timeout(120_000);
  let modules: string;

  before(function () {
    this.timeout(600_000);
    modules = needed(this, () => packagesOf('test/editors'));
  });

  it('says what the systems do', async () => {
    docsPartIs(
      'docs/embedding.md',
      'what survives',
      await survivalTable(modules),
    );
  });
});
