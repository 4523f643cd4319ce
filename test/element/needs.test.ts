/** "What do you need?" One choice narrows the list, and can be undone. */
import {expect} from 'chai';
import {nothing, render} from 'lit';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import type {Need, Service} from '../../src/directory/schema.js';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {needResult, needs} from '../../src/element/regions/needs.js';
import {english} from '../../src/wording/messages.js';
import {
  announced,
  button,
  buttons,
  hasFocus,
  openDetails,
  group,
} from '../support/by-role.js';
import {madeDirectory, madeService} from '../support/made-directory.js';
import {madeView, type MadeViewOptions} from '../support/made-context.js';
import {movingClock} from '../support/moving-clock.js';
import {
  callNames,
  rowOf,
  place,
  removeWidgets,
  listNames,
  serviceNames,
  textOf,
  widgetAt,
} from '../support/open-widget.js';
import {watchConsole} from '../support/console-watch.js';
import {focusPage} from '../support/page-life.js';

const day = '2026-11-25T10:00Z';
const night = '2026-11-24T03:12Z';
const EVERYTHING = 'Show everything';
const {services} = hertfordshire;

const choices: readonly [Need, string, number][] = [
  ['refuge', 'I need somewhere safe to stay', 2],
  ['talk', 'I want to talk to someone', 14],
  ['no-voice', 'I am deaf or cannot talk on the phone', 7],
  ['not-reporting', 'I want help but do not want to report a crime', 3],
  ['tell-police', 'I want to tell the police. It is not urgent', 1],
  ['under-19', 'I am under 19', 2],
  ['worried', 'I am worried about someone else', 5],
  ['change', 'I am worried about how I treat someone', 4],
];

/** Presses a choice and waits until it is drawn and said. */
async function press(widget: HertsDaSupportElement, found: HTMLElement) {
  found.click();
  await widget.updateComplete;
  await widget.updateComplete;
}

const field = (widget: Element) =>
  widget.shadowRoot!.querySelector<HTMLElement>('[part=needs] summary')!;

const choiceOf = (widget: Element, words: string) =>
  [...group(widget, 'What do you need?').querySelectorAll('button')].find(
    (each) => textOf(each) === words,
  )!;

afterEach(removeWidgets);

describe('the question', () => {
  it('has the choices in the words and the order of the design', async () => {
    const widget = await widgetAt({clock: day});
    const found = group(widget, 'What do you need?');
    expect([...found.children].map(textOf)).to.deep.equal([
      'I am in danger now',
      ...choices.map(([, words]) => words),
      EVERYTHING,
    ]);
  });

  it('begins with everything', async () => {
    const widget = await widgetAt({clock: day});
    const pressed = choiceOf(widget, EVERYTHING).getAttribute('aria-pressed');
    expect(pressed).to.equal('true');
    expect(serviceNames(widget)).to.have.length(services.length);
  });

  it('is a field, closed, that says what it is for and that nothing is saved', async () => {
    const widget = await widgetAt({clock: day});
    expect(textOf(field(widget))).to.equal(
      'What do you need? Choose one. We do not save it.',
    );
    expect(field(widget).closest('details')!.open).to.equal(false);
  });

  it('says what was chosen, also where the page chose', async () => {
    const widget = await widgetAt({clock: day});
    await press(widget, choiceOf(widget, choices[0]![1]));
    const said = 'What do you need? I need somewhere safe to stay';
    expect(textOf(field(widget))).to.equal(said);
    const attributes = {need: 'refuge'};
    const other = await widgetAt({clock: day, attributes});
    expect(textOf(field(other))).to.equal(said);
  });

  it('is closed by Escape, which goes no further, and has the focus again', async () => {
    const widget = await widgetAt({clock: day});
    const choice = choiceOf(widget, choices[0]![1]);
    const details = choice.closest('details')!;
    details.open = true;
    choice.focus();
    const escape = () =>
      choice.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Escape',
          bubbles: true,
          cancelable: true,
        }),
      );
    expect(escape()).to.equal(false);
    expect(details.open).to.equal(false);
    expect(hasFocus(field(widget))).to.equal(true);
    // There is nothing to close, so it is the page's.
    expect(escape()).to.equal(true);
  });
});

describe('a choice', () => {
  for (const [need, words, count] of choices) {
    it(`narrows the one list, says how many, and is undone: ${need}`, async () => {
      const widget = await widgetAt({clock: day});
      const all = listNames(widget);
      await press(widget, choiceOf(widget, words));
      const said = count === 1 ? '1 service.' : `${count} services.`;
      expect(listNames(widget)).to.have.length(count);
      expect(textOf(widget)).to.include(` ${said}`);
      expect(announced(widget)).to.equal(said);
      expect(choiceOf(widget, words).ariaPressed).to.equal('true');
      await press(widget, choiceOf(widget, EVERYTHING));
      expect(listNames(widget)).to.deep.equal(all);
      expect(textOf(widget)).to.not.include(` ${said}`);
    });

    for (const clock of [day, night]) {
      it(`keeps 999 and a number that should answer: ${need}, ${clock}`, async () => {
        const widget = await widgetAt({clock});
        await press(widget, choiceOf(widget, words));
        expect(textOf(widget)).to.include('In danger now? Call 999. Call 999');
        expect(callNames(widget)).to.not.equal([]);
        const first = widget.shadowRoot!.querySelector('[part~=call]')!;
        expect(textOf(first)).to.match(/Should be open/);
      });
    }
  }

  it('keeps its rows when the times are worked out again', async () => {
    const clock = movingClock(day);
    const widget = await widgetAt({clock});
    await press(widget, choiceOf(widget, choices[4]![1]));
    const names = callNames(widget);
    clock.set('2026-11-25T10:01Z');
    focusPage();
    await widget.updateComplete;
    expect(names).to.have.length(3);
    expect(callNames(widget)).to.deep.equal(names);
  });

  it('keeps the advice on whom to call if a number does not work', async () => {
    const widget = await widgetAt({clock: day});
    await press(widget, choiceOf(widget, choices[3]![1]));
    expect(textOf(rowOf(widget, 'Beacon'))).to.include(
      'If this number does not work, call Safer Places on 0330 102 5811.',
    );
  });

  it('that leaves only day-and-night lines calls nobody closed', async () => {
    const widget = await widgetAt({clock: day});
    await press(widget, choiceOf(widget, choices[0]![1]));
    const calls = textOf(widget.shadowRoot!.querySelector('[part=calls]')!);
    expect(calls).to.include('These should be open day and night:');
    expect(calls).to.not.include('closed now');
  });

  it('is announced without a name', async () => {
    const widget = await widgetAt({clock: day});
    for (const [, words] of choices) {
      await press(widget, choiceOf(widget, words));
      expect(announced(widget)).to.match(/^\d+ services?\.$/);
    }
  });

  it('closes the field and leaves the focus on it', async () => {
    const widget = await widgetAt({clock: day});
    const chosen = choiceOf(widget, choices[0]![1]);
    chosen.closest('details')!.open = true;
    chosen.focus();
    await press(widget, chosen);
    expect(chosen.closest('details')!.open).to.equal(false);
    expect(hasFocus(field(widget))).to.equal(true);
  });

  it('leaves the focus on the field when it is undone below it', async () => {
    const widget = await widgetAt({clock: day});
    await press(widget, choiceOf(widget, choices[0]![1]));
    const undo = buttons(widget, EVERYTHING)[1]!;
    undo.focus();
    await press(widget, undo);
    expect(hasFocus(field(widget))).to.equal(true);
  });

  it('opens no service, because the open one was another', async () => {
    const widget = await widgetAt({clock: day});
    const rows = () =>
      widget.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.more');
    for (const each of rows()) each.open = true;
    await press(widget, choiceOf(widget, choices[0]![1]));
    expect([...rows()].filter(({open}) => open)).to.have.length(0);
  });

  it('is nowhere in the address, the history or an event', async () => {
    const widget = await widgetAt({clock: day});
    const {href} = location;
    const {length} = history;
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    for (const type of ['change', 'input', 'need', 'herts-da-need']) {
      document.addEventListener(type, hear);
    }
    await press(widget, choiceOf(widget, choices[0]![1]));
    expect([location.href, history.length]).to.deep.equal([href, length]);
    expect(heard).to.deep.equal([]);
    expect(widget.hasAttribute('need')).to.equal(false);
  });
});

describe('danger', () => {
  it('moves to the emergency block, and is no filter', async () => {
    const widget = await widgetAt({clock: day});
    await press(widget, button(widget, 'I am in danger now'));
    const block = widget.shadowRoot!.querySelector('[part~=emergency]')!;
    expect(hasFocus(block)).to.equal(true);
    expect(field(widget).closest('details')!.open).to.equal(false);
    expect(serviceNames(widget)).to.have.length(services.length);
  });

  it('brings the block out from under the exit', async () => {
    const widget = await widgetAt({clock: day});
    const choice = button(widget, 'I am in danger now');
    choice.scrollIntoView();
    await press(widget, choice);
    for (let left = 4; left > 0; left -= 1) {
      await new Promise(requestAnimationFrame);
    }
    const [exit, line] = ['[part~=exit]', '.danger'].map((each) =>
      widget.shadowRoot!.querySelector(each)!.getBoundingClientRect(),
    );
    expect(line!.top).to.be.at.least(exit!.bottom);
    expect(line!.bottom).to.be.below(innerHeight);
    scrollTo(0, 0);
  });

  it('as an attribute narrows nothing', async () => {
    const page = watchConsole();
    const widget = await widgetAt({clock: day, attributes: {need: 'danger'}});
    page.stop();
    expect(serviceNames(widget)).to.have.length(services.length);
    expect(page.lines).to.deep.equal([]);
  });
});

describe('the attribute need', () => {
  for (const [need, words, count] of choices) {
    it(`chooses before the visitor does, and says so: ${need}`, async () => {
      const widget = await widgetAt({clock: day, attributes: {need}});
      expect(listNames(widget)).to.have.length(count);
      expect(textOf(field(widget))).to.include(words);
      expect(announced(widget)).to.equal('');
      await press(widget, buttons(widget, EVERYTHING)[1]!);
      expect(serviceNames(widget)).to.have.length(services.length);
      expect(textOf(field(widget))).to.not.include(words);
    });
  }

  it('says so, too, in the short layout that hides the list', async () => {
    const attributes = {need: 'refuge', layout: 'compact'};
    const widget = await widgetAt({clock: day, attributes});
    expect(textOf(widget)).to.include(`Showing: ${choices[0]![1]}.`);
    await press(widget, button(widget, EVERYTHING));
    expect(textOf(widget)).to.not.include('Showing:');
    expect(callNames(widget)).to.include('Herts Domestic Abuse Helpline');
  });

  it('changes while the page is used, and leaves the rest as it was', async () => {
    const widget = await widgetAt({clock: day});
    await openDetails(widget, 'Opening hours this week');
    widget.setAttribute('need', 'refuge');
    await widget.updateComplete;
    expect(textOf(field(widget))).to.include(choices[0]![1]);
    const week = widget.shadowRoot!.querySelector('[part=week]')!;
    expect(textOf(week)).to.include('Usual hours');
  });

  it('that does not exist shows everything, with one warning', async () => {
    const page = watchConsole();
    const attributes = {need: 'shelter'};
    const widget = await widgetAt({clock: day, attributes});
    await widgetAt({clock: day, attributes});
    page.stop();
    expect(serviceNames(widget)).to.have.length(services.length);
    expect(page.lines).to.have.length(1);
    expect(page.lines[0]).to.include('need="shelter"');
  });
});

/** The whole widget but its emergency block, hidden words included. */
function textOutsideEmergency(widget: Element): string {
  const copy = document.createElement('div');
  copy.append(
    ...[...widget.shadowRoot!.children].map((each) => each.cloneNode(true)),
  );
  copy.querySelector('[part~=emergency]')!.remove();
  return `${textOf(copy)} ${copy.innerHTML}`;
}

/** Opens all there is, with a time planned and the week as a table. */
async function openEverything(widget: HertsDaSupportElement) {
  await openDetails(widget, 'Opening hours this week');
  for (const each of widget.shadowRoot!.querySelectorAll('details')) {
    each.open = true;
  }
  const [, time] = widget.shadowRoot!.querySelectorAll('select');
  time!.selectedIndex = 3;
  time!.dispatchEvent(new Event('change'));
  await press(widget, button(widget, 'Show as a table'));
}

const REFUGE =
  /Safer Places|National Domestic Abuse|0330 102 5811|0808 2000 247|3301025811|8082000247|refuge/i;

describe('for someone who worries about how they treat someone', () => {
  for (const clock of [day, night, '2026-12-25T10:00Z', '1970-01-01T00:00Z']) {
    it(`no refuge line is anywhere: ${clock}`, async () => {
      const attributes = {need: 'change'};
      const widget = await widgetAt({clock, attributes});
      if (!clock.startsWith('1970')) await openEverything(widget);
      const words = textOutsideEmergency(widget).replaceAll(
        // The choice itself is no line.
        english.needs.choices.refuge,
        '',
      );
      expect(words).to.not.match(REFUGE);
    });
  }

  it('no refuge line is there before the first statuses', async () => {
    const widget = place({clock: day, attributes: {need: 'change'}});
    await widget.updateComplete;
    expect(textOutsideEmergency(widget)).to.not.match(REFUGE);
  });
});

describe('for someone under 19', () => {
  for (const clock of [day, night]) {
    it(`Childline is first, and Beacon nowhere: ${clock}`, async () => {
      const attributes = {need: 'under-19'};
      const widget = await widgetAt({clock, attributes});
      await openEverything(widget);
      expect(listNames(widget)).to.deep.equal([
        'Childline',
        'Herts Domestic Abuse Helpline',
      ]);
      expect(callNames(widget)[0]).to.equal('Childline');
      expect(textOutsideEmergency(widget)).to.not.include('Beacon');
    });
  }
});

/** What a region says of a list that a partner has. */
function draw(
  region: typeof needs,
  options: MadeViewOptions,
): {text: string; root: HTMLElement} {
  const root = document.createElement('div');
  const drawn = region(madeView(options));
  render(drawn === nothing ? '' : drawn, root);
  return {text: textOf(root), root};
}

const without = (...ids: string[]) =>
  madeDirectory(hertfordshire.services.filter(({id}) => !ids.includes(id)));

const changed = (id: string, change: Partial<Service>) =>
  madeDirectory(
    hertfordshire.services.map((service) =>
      service.id === id ? {...service, ...change} : service,
    ),
  );

const COUNCIL =
  'Homeless because of abuse\\? You can ask any council for help. Not everyone can get it.';
const SAFER =
  'Safer Places can help you find a refuge, a place to stay. It is listed as open day and night.';
const CHILDLINE = 'Childline is for you: free, day and night.';
const OVER_16 =
  'Two local services are for people aged 16 or over: Herts IDVA and Safer Places.';

describe('a note that names a service', () => {
  const cases: [title: string, Need, typeof hertfordshire, string][] = [
    [
      'is said while it is listed',
      'refuge',
      hertfordshire,
      `${SAFER} ${COUNCIL} If you are in danger now, call 999.`,
    ],
    [
      'is not said where it is not listed',
      'refuge',
      without('safer-places'),
      `${COUNCIL} If you are in danger now, call 999.`,
    ],
    [
      'is not said where it is not shown',
      'refuge',
      changed('safer-places', {status: 'inactive'}),
      `${COUNCIL} If you are in danger now, call 999.`,
    ],
    [
      'is not said where it is not open day and night',
      'refuge',
      changed('safer-places', {schedule: {kind: 'unknown'}}),
      `${COUNCIL} If you are in danger now, call 999.`,
    ],
    [
      'is said for two who are listed elsewhere',
      'under-19',
      hertfordshire,
      `${CHILDLINE} ${OVER_16} If you are in danger, call 999.`,
    ],
    [
      'is not said where one of two is missing',
      'under-19',
      without('herts-idva'),
      `${CHILDLINE} If you are in danger, call 999.`,
    ],
    [
      'is not said where Childline is missing',
      'under-19',
      without('childline'),
      `${OVER_16} If you are in danger, call 999.`,
    ],
  ];
  for (const [title, need, directory, note] of cases) {
    it(`${title}: ${need}`, () => {
      const {text} = draw(needResult, {
        directory,
        choices: {need, isPreset: false},
      });
      expect(text).to.match(
        new RegExp(`services?\\. ${note} Show everything$`),
      );
    });
  }
});

describe('a list in which no service matches', () => {
  const directory = madeDirectory([
    madeService('line', {
      name: 'A line for all',
      helpsWith: ['talk'],
      phones: [{number: '01632 960002', cost: 'free'}],
    }),
    madeService('refuge-line', {
      name: 'A refuge line',
      helpsWith: ['refuge'],
      phones: [{number: '01632 960003', cost: 'free'}],
    }),
  ]);

  it('says so, with the lines that answer day and night', () => {
    const {text, root} = draw(needResult, {
      directory,
      choices: {need: 'worried', isPreset: false},
    });
    expect(text).to.match(/^No service here matches\. You can still call:/);
    expect(text).to.include('A line for all Call 01632 960002');
    expect(text).to.include('A refuge line Call 01632 960003');
    expect(button(root, EVERYTHING).isConnected).to.equal(false);
  });

  it('names no refuge line to someone who worries about themselves', () => {
    const {text} = draw(needResult, {
      directory,
      choices: {need: 'change', isPreset: false},
    });
    expect(text).to.include('A line for all');
    expect(text).to.not.include('A refuge line');
  });

  it('says that 999 can be called if no line is left', () => {
    const {text} = draw(needResult, {
      directory: madeDirectory([madeService('r', {helpsWith: ['refuge']})]),
      choices: {need: 'change', isPreset: false},
    });
    expect(text).to.match(
      /^No service here matches\. You can still call: Call 999/,
    );
  });
});

describe('a list whose services carry no needs', () => {
  const directory = madeDirectory([madeService('a'), madeService('b')]);

  it('shows no question', () => {
    expect(draw(needs, {directory}).text).to.equal('');
  });

  it('is not narrowed by the page’s own need', () => {
    const choices = {need: 'refuge'} as const;
    expect(madeView({directory, choices}).services).to.have.length(2);
    expect(draw(needResult, {directory, choices}).text).to.equal('');
  });
});
