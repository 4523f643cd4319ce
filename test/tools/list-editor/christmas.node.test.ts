/** Christmas Eve to 2 January, from the list into the form and back. */
import {assert} from 'chai';
import {FORMS} from '../../../src/tools/list-editor/ask/forms.js';
import {
  christmasDates,
  holidaysOf,
} from '../../../src/tools/list-editor/list/days-ahead.js';
import {putService} from '../../../src/tools/list-editor/list/edits.js';
import {servicesOf} from '../../../src/tools/list-editor/list/list-file.js';
import {
  listedDays,
  type Choice,
} from '../../../src/tools/list-editor/list/special-days.js';
import {writtenTime} from '../../../src/tools/list-editor/ask/read-time.js';
import {hertfordshire} from '../../../src/directory/hertfordshire.js';
import type {Fields} from '../../../src/schedule/fields.js';
import {formWith} from './made-form.js';

const today = '2026-12-07';
const dates = christmasDates(today);
const index = hertfordshire.services.findIndex(({id}) => id === 'beacon');
const shipped: Fields = {...hertfordshire};
const week = servicesOf(shipped)[index]?.['schedule'] as Fields;

/** The special hours after the form is kept with these choices. */
function keep(chosen: Record<string, Choice>, schedule: Fields = week) {
  const service = {...servicesOf(shipped)[index], schedule};
  const document = putService(shipped, index, service);
  const texts: Record<string, string> = {
    'christmas.note': 'Closed for Christmas.',
  };
  for (const day of listedDays(schedule, dates, holidaysOf(undefined))) {
    const {date, choice, usual, other = usual[0]} = day;
    texts[`day.${date}`] = chosen[date.slice(5)] ?? choice;
    for (const side of ['opensAt', 'closesAt'] as const) {
      texts[`day.${date}.${side}`] = writtenTime(other?.[side], side);
    }
  }
  const place = {document, index, today, initials: 'AB'};
  const read = FORMS.bankHolidays.read(formWith(texts), place);
  assert.isEmpty(read.issues);
  return (servicesOf(read.document)[index]?.['schedule'] as Fields)[
    'exceptions'
  ];
}

const closed = {state: 'closed', note: 'Closed for Christmas.'};
const longer = {from: '2026-12-20', to: '2027-01-05'};

describe('the ten days of Christmas', () => {
  const untouched: Record<string, Fields> = {
    'a week without special hours': week,
    'a week that is closed for longer': {
      ...week,
      exceptions: [{...longer, ...closed}],
    },
    'a line that answers day and night': {kind: 'always-open'},
    'a line that is closed on bank holidays': {
      ...week,
      bankHolidays: 'closed',
    },
    'two spells on one day': {
      ...week,
      exceptions: [
        {
          from: '2026-12-24',
          state: 'open',
          periods: [
            {opensAt: '09:00', closesAt: '12:00'},
            {opensAt: '13:00', closesAt: '15:00'},
          ],
        },
      ],
    },
  };
  for (const [title, schedule] of Object.entries(untouched)) {
    it(`leave ${title} unchanged if nobody touches them`, () => {
      assert.deepEqual(keep({}, schedule), schedule['exceptions']);
    });
  }

  it('join successive days with the same closure', () => {
    const kept = keep({
      '12-24': 'closed',
      '12-25': 'closed',
      '01-01': 'closed',
    });
    assert.deepEqual(kept, [
      {from: '2026-12-24', to: '2026-12-25', ...closed},
      {from: '2027-01-01', ...closed},
    ]);
  });

  it('write a bank holiday with usual hours as open', () => {
    assert.deepEqual(keep({'12-25': 'usual'}), [
      {
        from: '2026-12-25',
        state: 'open',
        periods: [{opensAt: '08:00', closesAt: '18:00'}],
      },
    ]);
  });

  it('keep unknown days unknown, never closed', () => {
    const kept = keep({'12-24': 'unknown'}) as Fields[];
    assert.deepInclude(kept[0], {from: '2026-12-24', state: 'unknown'});
  });

  it('cut only changed days out of a longer span', () => {
    const schedule = {...week, exceptions: [{...longer, ...closed}]};
    assert.deepEqual(keep({'12-29': 'usual'}, schedule), [
      {from: '2026-12-20', to: '2026-12-23', ...closed},
      {from: '2026-12-24', to: '2026-12-28', ...closed},
      {from: '2026-12-30', to: '2027-01-02', ...closed},
      {from: '2027-01-03', to: '2027-01-05', ...closed},
    ]);
  });
});
