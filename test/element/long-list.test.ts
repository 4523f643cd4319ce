/** A list that is longer than a screen: the visible part is drawn first. */
import {expect, waitUntil} from '@open-wc/testing';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {announced, group} from '../support/by-role.js';
import {madeDirectory, madeService} from '../support/made-directory.js';
import {
  place,
  removeWidgets,
  serviceNames,
  textOf,
} from '../support/open-widget.js';

const TALKERS = 60;
const OTHERS = 10;
const A_SCREENFUL = 24;

const services = [
  ...Array.from({length: TALKERS}, (_, index) =>
    madeService(`talk-${index}`, {helpsWith: ['talk']}),
  ),
  ...Array.from({length: OTHERS}, (_, index) =>
    madeService(`worried-${index}`, {helpsWith: ['worried']}),
  ),
];

async function longList(): Promise<HertsDaSupportElement> {
  const widget = place({clock: '2026-11-25T10:00Z'});
  widget.directoryData = madeDirectory(services);
  await widget.ready;
  return widget;
}

function choose(widget: Element, words: string): void {
  const choices = group(widget, 'What do you need?').querySelectorAll('button');
  [...choices].find((each) => textOf(each) === words)!.click();
}

const untilCards = (widget: Element, count: number) =>
  waitUntil(() => serviceNames(widget).length === count, `${count} cards`, {
    timeout: 60_000,
  });

describe('a list that is longer than a screen', () => {
  afterEach(removeWidgets);

  it('is whole once the widget is ready', async () => {
    const widget = await longList();
    expect(serviceNames(widget)).to.deep.equal(services.map(({name}) => name));
  });

  it('is shown although its clock throws', async () => {
    const clock = {
      now: () => {
        throw new Error('no clock here');
      },
    };
    const widget = place({clock});
    const thousand = Array.from({length: 1_001}, (_, index) =>
      madeService(`made-${index}`),
    );
    widget.directoryData = madeDirectory(thousand);
    await waitUntil(() => serviceNames(widget).includes(thousand[0]!.name));
  });

  it('comes whole after a short one that was drawn anew', async () => {
    const widget = place({clock: '2026-11-25T10:00Z'});
    await widget.ready;
    widget.requestUpdate();
    await widget.updateComplete;
    widget.directoryData = madeDirectory(services);
    await untilCards(widget, services.length);
  });

  it('has its last statuses, too, when the time goes on', async () => {
    const widget = place({clock: '2026-11-25T10:00Z'});
    const many = Array.from({length: 5}, (_, copy) =>
      services.map((each) => ({...each, id: `${each.id}-${copy}`})),
    ).flat();
    widget.directoryData = madeDirectory([
      ...many.map((each) => ({...each, name: `${each.name} ${each.id}`})),
      madeService('last', {
        schedule: {
          kind: 'weekly',
          weekly: [{byDay: ['WE'], opensAt: '09:00', closesAt: '17:00'}],
          bankHolidays: 'unknown',
        },
      }),
    ]);
    await widget.ready;
    const said = () => textOf(widget.shadowRoot!.querySelector('.widget')!);
    expect(said()).to.include('until 5pm');
    widget.clock = {now: () => new Date('2026-11-25T20:00Z')};
    await widget.updateComplete;
    expect(said()).to.not.include('until 5pm');
  });

  it('answers a choice with a screenful, says the number of all, and brings the rest', async () => {
    const widget = await longList();
    choose(widget, 'I want to talk to someone');
    await widget.updateComplete;
    await widget.updateComplete;
    expect(serviceNames(widget)).to.have.length(A_SCREENFUL);
    expect(announced(widget)).to.equal(`${TALKERS} services.`);
    await untilCards(widget, TALKERS);
    const talkers = services.slice(0, TALKERS).map(({name}) => name);
    expect(serviceNames(widget)).to.deep.equal(talkers);
    expect(announced(widget)).to.equal(`${TALKERS} services.`);
  });

  it('is that of the last choice, however fast they came', async () => {
    const widget = await longList();
    choose(widget, 'I want to talk to someone');
    await widget.updateComplete;
    choose(widget, 'I am worried about someone else');
    await widget.updateComplete;
    expect(serviceNames(widget)).to.have.length(OTHERS);
    choose(widget, 'Show everything');
    await untilCards(widget, services.length);
  });

  it('keeps the planner open while it grows', async () => {
    const widget = await longList();
    const planner = () =>
      widget.shadowRoot!.querySelector<HTMLDetailsElement>('[part=planner]')!;
    const before = planner();
    before.open = true;
    choose(widget, 'I want to talk to someone');
    await untilCards(widget, TALKERS);
    expect(planner()).to.equal(before);
    expect(planner().open).to.equal(true);
  });

  it('is left as it is while a call is planned', async () => {
    const widget = await longList();
    const list = widget.shadowRoot!.querySelector('[part=services]')!;
    const changes = new MutationObserver(() => undefined);
    changes.observe(list, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const [, time] = widget.shadowRoot!.querySelectorAll('select');
    time!.value = '15:00';
    time!.dispatchEvent(new Event('change', {bubbles: true}));
    await widget.updateComplete;
    expect(
      textOf(widget.shadowRoot!.querySelector('[part=planner]')!),
    ).to.match(/at 3pm/);
    expect(changes.takeRecords()).to.deep.equal([]);
  });
});
