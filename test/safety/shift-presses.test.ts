/** What counts as a press of Shift, event by event. */
import {expect} from 'chai';
import {
  PRESS_WINDOW_MS,
  ShiftPresses,
  type Press,
} from '../../src/safety/shift-presses.js';

type Step = Partial<Press> & Pick<Press, 'type'>;

const LEFT = {key: 'Shift', code: 'ShiftLeft'};
const RIGHT = {key: 'Shift', code: 'ShiftRight'};
const LETTER = {key: 'a', code: 'KeyA'};

const down = (key: Partial<Press>): Step => ({type: 'keydown', ...key});
const up = (key: Partial<Press>): Step => ({type: 'keyup', ...key});
const press = (key: Partial<Press> = LEFT): Step[] => [down(key), up(key)];
const click: Step = {type: 'pointerdown'};
const at = (timeStamp: number, steps: Step[]): Step[] =>
  steps.map((step) => ({...step, timeStamp}));

const cases: readonly {title: string; steps: Step[]; count: number}[] = [
  {title: 'counts one press', steps: press(), count: 1},
  {
    title: 'counts three presses',
    steps: [...press(), ...press(), ...press()],
    count: 3,
  },
  {
    title: 'counts the left key and then the right',
    steps: [...press(), ...press(RIGHT), ...press()],
    count: 3,
  },
  {title: 'counts no key that is still down', steps: [down(LEFT)], count: 0},
  {
    title: 'counts no key that went down somewhere else',
    steps: [up(LEFT)],
    count: 0,
  },
  {
    title: 'counts no key that is held',
    steps: [down(LEFT), down({...LEFT, repeat: true}), up(LEFT)],
    count: 0,
  },
  {
    title: 'counts no capital letter',
    steps: [down(LEFT), ...press(LETTER), up(LEFT)],
    count: 0,
  },
  {
    title: 'counts no click with Shift held',
    steps: [down(LEFT), click, up(LEFT)],
    count: 0,
  },
  {
    title: 'starts again after any other key',
    steps: [...press(), ...press(), ...press(LETTER), ...press()],
    count: 1,
  },
  {
    title: 'starts again after a click',
    steps: [...press(), ...press(), click, ...press()],
    count: 1,
  },
  {
    title: 'counts no case key of an on-screen keyboard, which has no code',
    steps: press({key: 'Shift', code: ''}),
    count: 0,
  },
  {
    title: 'does not see what a script makes up',
    steps: [...press(), ...press({...LEFT, isTrusted: false})],
    count: 1,
  },
  {
    title: 'is not set back by what a script makes up',
    steps: [...press(), {...click, isTrusted: false}, ...press()],
    count: 2,
  },
  {
    title: 'counts a press that comes just in time',
    steps: [...at(1, press()), ...at(1 + PRESS_WINDOW_MS, press())],
    count: 2,
  },
  {
    title: 'starts again with a press that comes too late',
    steps: [...at(1, press()), ...at(2 + PRESS_WINDOW_MS, press())],
    count: 1,
  },
  {
    title: 'gives each press its own five seconds',
    steps: [
      ...at(0, press()),
      ...at(PRESS_WINDOW_MS, press()),
      ...at(2 * PRESS_WINDOW_MS, press()),
    ],
    count: 3,
  },
];

describe('the counter of presses', () => {
  for (const {title, steps, count} of cases) {
    it(title, () => {
      const presses = new ShiftPresses();
      let counted = 0;
      for (const step of steps) {
        counted = presses.after({isTrusted: true, timeStamp: 0, ...step});
      }
      expect(counted).to.equal(count);
    });
  }

  it('forgets when it is told to', () => {
    const presses = new ShiftPresses();
    for (const step of press()) {
      presses.after({isTrusted: true, timeStamp: 0, ...step});
    }
    presses.reset();
    const [next, last] = press();
    presses.after({isTrusted: true, timeStamp: 0, ...next!});
    expect(presses.after({isTrusted: true, timeStamp: 0, ...last!})).to.equal(
      1,
    );
  });
});
