// The README's table of what editors and sanitisers leave of a snippet: what it
// says is what they do.
import {assert} from 'chai';
import {asReadmePart, readmePart} from '../../scripts/readme-tables.mjs';
import {needed, packagesOf} from '../support/requirements.js';
import {survivalTable} from './what-survives.js';

describe('the table of what survives', function () {
  this.timeout(120_000);
  let modules: string;

  before(function () {
    this.timeout(600_000);
    modules = needed(this, () => packagesOf('test/editors'));
  });

  it('says in the README what the systems do (npm run readme)', async () => {
    assert.equal(
      readmePart('what survives'),
      await asReadmePart(await survivalTable(modules)),
    );
  });
});
