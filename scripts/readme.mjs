// `npm run readme`: writes the README's tables of what to paste anew.
import {packagesOf} from '../test/support/requirements.ts';
import {survivalTable} from '../test/editors/what-survives.ts';
import {questionsTable} from '../test/snippets/questions-table.ts';
import {writeReadmePart} from './readme-tables.mjs';

await writeReadmePart('questions', questionsTable());
await writeReadmePart(
  'what survives',
  await survivalTable(packagesOf('test/editors')),
);
