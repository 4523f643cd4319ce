// What the one script makes of the bank holidays, which it holds in short.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {rollup} from 'rollup';
import {shortHolidays} from '../scripts/slim-data.mjs';
import type {BankHolidayList} from '../src/london-hours/index.js';

const FILE = 'src/london-hours/bank-holidays.json';

/** The list as the script has it. */
async function listInScript(): Promise<BankHolidayList> {
  const bundle = await rollup({input: FILE, plugins: [shortHolidays()]});
  const {output} = await bundle.generate({format: 'es'});
  const code = Buffer.from(output[0].code).toString('base64');
  const module = (await import(`data:text/javascript;base64,${code}`)) as {
    default: BankHolidayList;
  };
  return module.default;
}

describe('the bank holidays in the one script', () => {
  const {covers, events} = JSON.parse(
    readFileSync(FILE, 'utf8'),
  ) as BankHolidayList;

  it('are those of the list, day by day', async () => {
    assert.deepEqual(await listInScript(), {
      covers,
      events: events.map(({date, title, substitute = false}) => ({
        date,
        title,
        substitute,
      })),
    });
  });
});
