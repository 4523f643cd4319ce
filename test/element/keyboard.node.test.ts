// A path through the widget with the keyboard alone, in the order of the page,
// with the words of a screen reader at each stop.
import {assert} from 'chai';
import type {KeyInput} from 'puppeteer-core';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {SCRIPT} from '../support/partner-site.js';
import {spokenFocus, spokenTree} from '../support/spoken.js';

const CLOCK = `<script>document.querySelector('herts-da-support').clock =
  {now: () => new Date('2026-12-02T10:00Z')};</script>`;

const site = partnerSite();
const visitor = visitorOfEach({width: 400, height: 600});

async function open(attributes = ''): Promise<void> {
  const widget = `<herts-da-support ${attributes}></herts-da-support>`;
  await visitor.openPage(
    site,
    `<button>Before</button>${widget}<button>After</button>${CLOCK}${SCRIPT}`,
  );
}

/** Presses keys one after the other, and says what has the focus then. */
async function press(...keys: KeyInput[]): Promise<string> {
  for (const key of keys) {
    await visitor.page.keyboard.press(key);
    await visitor.nextFrames();
  }
  return spokenFocus(visitor);
}

async function back(): Promise<string> {
  await visitor.page.keyboard.down('Shift');
  const focused = await press('Tab');
  await visitor.page.keyboard.up('Shift');
  return focused;
}

/** Every stop from here until one that is named, which comes last. */
async function stopsUntil(
  end: string,
  step: () => Promise<string>,
): Promise<string[]> {
  const stops: string[] = [];
  while (stops.at(-1) !== end) {
    assert.isBelow(stops.length, 80, `no ${end} after ${stops.join('\n')}`);
    stops.push(await step());
    await assertSeen(stops.at(-1)!);
  }
  return stops;
}

const forwards = () => press('Tab');

/** A ring around it, nothing over it. */
async function assertSeen(name: string): Promise<void> {
  const seen = await visitor.ask(await visitor.exit(), (it) => {
    const {activeElement} = it.getRootNode() as ShadowRoot;
    if (!activeElement) return undefined;
    const {outlineStyle, outlineWidth} = getComputedStyle(activeElement);
    const box = activeElement.getBoundingClientRect();
    const over = it.getBoundingClientRect();
    return {
      ring: `${outlineStyle} ${outlineWidth}`,
      isInView: box.top < innerHeight && box.bottom > 0,
      isCovered:
        activeElement !== it &&
        over.left < box.right &&
        box.left < over.right &&
        over.top < box.bottom &&
        box.top < over.bottom,
    };
  });
  if (!seen) return;
  const expected = {ring: 'solid 3px', isInView: true, isCovered: false};
  assert.deepEqual(seen, expected, name);
}

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

describe('the Tab key', () => {
  const way = lines(`
    link "Emergency Exit this page"
    link "Call 999"
    disclosure "If you cannot speak: call 999 from a mobile. Listen. Press 55 when you are asked to. How a silent call works" expanded=false
    disclosure "If you are deaf or cannot use voice calls: Other ways to reach 999" expanded=false
    link "Call 08 088 088 088"
    disclosure "Should be open until 9pm More about Herts Domestic Abuse Helpline" expanded=false
    link "Call 116 123"
    disclosure "Should be open now, 24 hours a day More about Samaritans" expanded=false
    button "Staying safe"
    link "Plain page (to translate or print)."
    disclosure "What do you need? I am worried about how I treat someone" expanded=false
    button "Show everything"
    link "Call 08 088 088 088"
    disclosure "Should be open until 9pm More about Herts Domestic Abuse Helpline" expanded=false
    link "Call 116 123"
    disclosure "Should be open now, 24 hours a day More about Samaritans" expanded=false
    link "Website: hertssunflower.org"
    disclosure "Website: you can look at any time. Opens hertssunflower.org in this tab. The exit button here does not work there. That website has its own button to hide the page. More about HertsSunflower" expanded=false
    link "Call 0808 802 4040"
    disclosure "Hours not known. Call, or look at their website. More about Respect Phoneline" expanded=false
    disclosure "Plan a time to call" expanded=false
    disclosure "Opening hours this week" expanded=false
    disclosure "Staying safe online" expanded=false
    disclosure "Where this comes from" expanded=false
    button "After"
  `);

  it('goes from the exit to the end in the order of the page, and each stop is seen', async () => {
    await open('need="change"');
    assert.equal(await press('Tab'), 'button "Before"');
    assert.deepEqual(await stopsUntil('button "After"', forwards), way);
  });

  it('with Shift goes the same way back, and out of the widget', async () => {
    await open('need="change"');
    await visitor.page.focus('button:last-of-type');
    const stops = await stopsUntil('button "Before"', back);
    assert.deepEqual(stops.slice(0, -1).reverse(), way.slice(0, -1));
  });

  // A window of 1280 by 1024 at 400 %, as WCAG 1.4.10 has it.
  it('goes the same way, each stop seen, at four times the size', async () => {
    await visitor.page.setViewport({width: 320, height: 256});
    await open('need="change"');
    assert.equal(await press('Tab'), 'button "Before"');
    assert.deepEqual(await stopsUntil('button "After"', forwards), way);
    assert.deepEqual(
      (await stopsUntil('button "Before"', back)).slice(0, -1).reverse(),
      way.slice(0, -1),
    );
  });
});

describe('on the keyboard', () => {
  const opening: [key: KeyInput, name: string][] = [
    ['Enter', 'disclosure "Staying safe online"'],
    [
      'Space',
      'disclosure "If you are deaf or cannot use voice calls: Other ways to reach 999"',
    ],
  ];
  for (const [key, name] of opening) {
    it(`${key} opens and closes: ${name}`, async () => {
      await open();
      await stopsUntil(`${name} expanded=false`, forwards);
      assert.equal(await press(key), `${name} expanded=true`);
      assert.equal(await press(key), `${name} expanded=false`);
    });
  }

  for (const key of ['Enter', 'Space'] as const) {
    it(`${key} opens the field and presses a choice, which gives the focus back`, async () => {
      await open('need="change"');
      const field =
        'disclosure "What do you need? I am worried about how I treat someone"';
      await stopsUntil(`${field} expanded=false`, forwards);
      assert.equal(await press(key), `${field} expanded=true`);
      const choice = 'button "I need somewhere safe to stay" pressed=false';
      assert.deepEqual(await stopsUntil(choice, forwards), [
        'button "I am in danger now"',
        choice,
      ]);
      assert.equal(
        await press(key),
        'disclosure "What do you need? I need somewhere safe to stay" expanded=false',
      );
    });
  }

  it('Escape closes the field, and the choice stays as it was', async () => {
    await open('need="change"');
    const field =
      'disclosure "What do you need? I am worried about how I treat someone"';
    await stopsUntil(`${field} expanded=false`, forwards);
    await press('Enter', 'Tab', 'Tab');
    assert.equal(await press('Escape'), `${field} expanded=false`);
  });

  it('"I am in danger now" leads to the emergency block, and Tab to 999', async () => {
    await open();
    const field =
      'disclosure "What do you need? Choose one. We do not save it."';
    await stopsUntil(`${field} expanded=false`, forwards);
    assert.equal(await press('Enter', 'Tab'), 'button "I am in danger now"');
    assert.equal(await press('Enter'), 'group "In danger now? Call 999."');
    assert.equal(await press('Tab'), 'link "Call 999"');
  });

  it('"Staying safe" leads to its region, which is open', async () => {
    await open();
    await stopsUntil('button "Staying safe"', forwards);
    assert.equal(
      await press('Enter'),
      'disclosure "Staying safe online" expanded=true',
    );
  });

  it('arrows choose day and time, and the answer follows without a move', async () => {
    await open('need="change"');
    await visitor.page.focus('button:last-of-type');
    const planner = 'disclosure "Plan a time to call" expanded=false';
    await stopsUntil(planner, back);
    await press('Enter', 'Tab');
    const day = 'combobox "Day" value="Thursday 3 December" expanded=false';
    assert.equal(await press('ArrowDown'), day);
    await press('Tab');
    const time = 'combobox "Time" value="12:30am" expanded=false';
    assert.equal(await press('ArrowDown', 'ArrowDown'), time);
    const spoken = await spokenTree(visitor);
    assert.include(
      spoken.map((line) => line.trim()),
      'text "Thursday 3 December at 12:30am"',
    );
    assert.match(await press('Tab'), /^link "Call /);
  });
});

describe('the dialog of the layout button', () => {
  const launcher = 'button "Help and advice"';

  beforeEach(async () => {
    await open('layout="button"');
    assert.equal(await press('Tab', 'Tab'), launcher);
  });

  for (const key of ['Enter', 'Space'] as const) {
    it(`opens with ${key}, at its exit`, async () => {
      assert.equal(await press(key), 'link "Emergency Exit this page"');
      await assertSeen('the exit');
      assert.equal(await press('Tab'), 'button "Close"');
      assert.equal(await press('Tab'), 'link "Call 999"');
    });
  }

  it('is closed by Escape from anywhere in it, and gives the focus back', async () => {
    await press('Enter', 'Tab', 'Tab', 'Tab');
    assert.equal(await press('Escape'), launcher);
    assert.equal(await press('Tab'), 'button "After"');
  });

  it('does not trap the focus: after its end comes the browser, then its beginning', async () => {
    await press('Enter');
    assert.match(await back(), /^(dialog|nothing|RootWebArea)/);
    assert.equal(await press('Escape'), launcher);
  });
});
