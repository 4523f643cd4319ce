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
const CAPS_LOCK = {key: 'CapsLock', code: 'CapsLock'};
const META = {key: 'Meta', code: 'MetaLeft'};

/** Windows uses some of them with Shift to switch keyboard layouts. */
const HELD = [
  LETTER,
  META,
  {key: 'Alt', code: 'AltLeft'},
  {key: 'AltGraph', code: 'AltRight'},
  {key: 'Control', code: 'ControlRight'},
  {key: 'Process', code: 'KeyN'},
  {key: ' ', code: 'Space'},
];

const down = (key: Partial<Press>): Step => ({type: 'keydown', ...key});
const up = (key: Partial<Press>): Step => ({type: 'keyup', ...key});
const press = (key: Partial<Press> = LEFT): Step[] => [down(key), up(key)];
const click: Step = {type: 'pointerdown'};
const at = (timeStamp: number, steps: Step[]): Step[] =>
  steps.map((step) => ({...step, timeStamp}));

const thrice = (steps: Step[]): Step[] => [...steps, ...steps, ...steps];
const repeats = [1, 2, 3].map(() => down({...LEFT, repeat: true}));

interface Case {
  title: string;
  steps: Step[];
  count: number;
}

const cases: readonly Case[] = [
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
    title: 'counts one press for a key that is held and repeats',
    steps: [down(LEFT), ...repeats, ...repeats, up(LEFT)],
    count: 1,
  },
  {
    title: 'counts presses that are held longer than the time between two',
    steps: [
      ...at(0, [down(LEFT)]),
      ...at(60_000, [up(LEFT)]),
      ...at(60_001, [down(LEFT), ...repeats]),
      ...at(120_000, [up(LEFT)]),
      ...at(120_001, [down(LEFT)]),
      ...at(180_000, [up(LEFT)]),
    ],
    count: 3,
  },
  {
    title: 'counts with Caps Lock on',
    steps: [down(CAPS_LOCK), ...press(), ...press(), ...press()],
    count: 3,
  },
  {
    title: 'counts again after both Shift keys went down together',
    steps: [
      down(LEFT),
      down(RIGHT),
      up(LEFT),
      ...press(),
      ...press(),
      ...press(),
    ],
    count: 3,
  },
  {
    title: 'counts no Shift with another that stays down',
    steps: [down(LEFT), ...press(RIGHT)],
    count: 0,
  },
  ...[
    ['a wheel', {type: 'wheel'}],
    ['a button', {type: 'pointerdown'}],
    ['a second button', {type: 'mousedown'}],
    ['a button that comes up', {type: 'pointerup'}],
    ['a second button that comes up', {type: 'mouseup'}],
    ['text that is begun', {type: 'compositionstart'}],
    ['text that grows', {type: 'compositionupdate'}],
    ['text that is chosen', {type: 'compositionend'}],
    ['a key that goes down', down(LETTER)],
    ['a key that comes up', up(LETTER)],
    ['a key without a name', down({key: 'Unidentified', code: ''})],
    ['Caps Lock', down(CAPS_LOCK)],
  ].map(([what, between]) => ({
    title: `counts nothing with ${what as string} between down and up`,
    steps: thrice([down(LEFT), between as Step, up(LEFT)]),
    count: 0,
  })),
  ...HELD.flatMap((held): Case[] => [
    {
      title: `counts nothing while ${held.key} is held`,
      steps: [down(held), ...thrice(press()), up(held)],
      count: 0,
    },
    {
      title: `counts nothing where ${held.key} goes down first and comes up last, three times`,
      steps: thrice([down(held), ...press(), up(held)]),
      count: 0,
    },
    {
      title: `counts nothing where ${held.key} goes down first and comes up first, three times`,
      steps: thrice([down(held), down(LEFT), up(held), up(LEFT)]),
      count: 0,
    },
    {
      title: `counts nothing where ${held.key} goes down second, three times`,
      steps: thrice([down(LEFT), down(held), up(LEFT), up(held)]),
      count: 0,
    },
    {
      title: `counts again once ${held.key} is up`,
      steps: [down(held), up(held), ...thrice(press())],
      count: 3,
    },
    {
      title: `counts again where ${held.key} came up in another window`,
      steps: [down(held), {type: 'blur'}, ...thrice(press())],
      count: 3,
    },
  ]),
  ...[
    {ctrlKey: true},
    {altKey: true},
    {metaKey: true},
    {isComposing: true},
    {getModifierState: (name: string) => name === 'AltGraph'},
  ].map((held) => ({
    title: `counts nothing where only Shift's own events tell of another key: ${Object.keys(held)[0]!}`,
    steps: thrice(press({...LEFT, ...held})),
    count: 0,
  })),
  {
    title: 'counts where locks are on',
    steps: thrice(
      press({...LEFT, getModifierState: (name) => /Lock|Shift/.test(name)}),
    ),
    count: 3,
  },
  {
    title: 'counts again after a key that macOS does not tell of, under Meta',
    steps: [down(META), down(LETTER), up(META), ...thrice(press())],
    count: 3,
  },
  {
    title: 'is not set back by a page that still scrolls between two presses',
    steps: [
      ...press(),
      {type: 'wheel'},
      ...press(),
      {type: 'wheel'},
      ...press(),
    ],
    count: 3,
  },
  {
    title: 'is set back by no wheel with Shift held, which is no press',
    steps: [...press(), ...press(), down(LEFT), {type: 'wheel'}, up(LEFT)],
    count: 2,
  },
  {
    title: 'counts no press that ends in another window',
    steps: [down(LEFT), {type: 'blur'}, up(LEFT)],
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

  it('starts again after a reset', () => {
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
