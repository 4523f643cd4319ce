/** Services that partners' lists may have, and the shipped list does not. */
import {expect} from 'chai';
import {parseDirectory} from '../../src/directory/parse.js';
import type {Directory, Need, Service} from '../../src/directory/schema.js';
import {
  dayAndNightBut,
  madeDirectory,
  madeService,
  weekdays,
} from '../support/made-directory.js';
import {
  rowOf,
  place,
  removeWidgets,
  serviceNames,
  statusOf,
  textOf,
} from '../support/open-widget.js';

/** A Tuesday on which Childline, as it is here, closes early. */
const TUESDAY = '2026-11-24T10:00';

const website = 'https://example.org/help';

async function widgetWith(
  directoryData: Directory,
  {at = TUESDAY, need}: {at?: string; need?: Need} = {},
) {
  // What stands in these lists is valid: nothing of it is left out.
  expect(parseDirectory(directoryData).issues).to.deep.equal([]);
  const widget = place({at, attributes: need ? {need} : {}});
  widget.directoryData = directoryData;
  await widget.ready;
  return widget;
}

async function cardWith(changed: Partial<Service>, at?: string) {
  const directory = madeDirectory([madeService('x', changed)]);
  const widget = await widgetWith(directory, at ? {at} : {});
  return textOf(rowOf(widget, 'Service x'));
}

afterEach(removeWidgets);

describe('a service that takes no calls for a while', () => {
  const closed = {
    status: 'temporarily-closed',
    alert: {text: 'They are moving.', until: '2026-11-24'},
  } as const;

  it('says so to the end of the day on which that ends', async () => {
    expect(await cardWith(closed, '2026-11-24T23:59')).to.include(
      'Not taking calls now. They are moving.',
    );
  });

  it('has its hours again after that day, as not checked since', async () => {
    const checked = {...closed, assuredDate: '2026-11-23', assuredBy: 'AB'};
    const later = await cardWith(checked, '2026-11-25T00:00');
    expect(later).to.include('Should be open now, 24 hours a day');
    expect(later).not.to.include('Not taking calls');
    expect(later).not.to.include('moving');
  });

  it('is left out if nothing says how long', async () => {
    const {status} = closed;
    for (const alert of [undefined, {text: 'They are moving.'}]) {
      const changed = alert ? {status, alert} : {status};
      expect(await cardWith(changed, '2027-11-25T00:00')).to.include(
        'Not taking calls now.',
      );
    }
  });

  it('says so even if it has only a website', async () => {
    const card = await cardWith({...closed, phones: [], website});
    expect(card).to.include('Not taking calls now. They are moving.');
    expect(card).not.to.include('at any time');
  });

  it('is not recommended if another does not answer', async () => {
    const sources = [{name: 'A page', url: website, published: '2026'}];
    const first = madeService('first', {ifNoAnswer: 'second', sources});
    const age = async (changed: Partial<Service>) => {
      const second = madeService('second', changed);
      const widget = await widgetWith(madeDirectory([first, second]));
      return textOf(rowOf(widget, 'Service first'));
    };
    expect(await age({})).to.include('call Service second on');
    expect(await age(closed)).not.to.include('call Service second on');
  });

  it('does not keep the others from being closed', async () => {
    const office = {schedule: weekdays('09:00', '17:00')};
    const directory = madeDirectory([
      madeService('away', {...office, ...closed}),
      madeService('office', office),
      madeService('line'),
    ]);
    const widget = await widgetWith(directory, {at: '2026-11-24T20:00'});
    expect(textOf(widget)).to.include('No service with set hours is open now.');
  });
});

describe('a service without hours', () => {
  it('does not say that they were checked', async () => {
    const bare = madeService('x', {assuredDate: '2026-11-03'});
    delete bare.schedule;
    const widget = await widgetWith(madeDirectory([bare]));
    const card = textOf(rowOf(widget, 'Service x'));
    expect(card).to.include('Hours not known.');
    expect(card).to.include('Number checked 3 November 2026.');
  });
});

describe('a service without a number', () => {
  it('links to its video calls in sign language', async () => {
    const card = await cardWith({phones: [], bsl: {url: website}});
    expect(card).to.include('Website: example.org');
    expect(card).to.include('Website: you can look at any time.');
  });

  it('that has a web chat alone is not called a website', async () => {
    const card = await cardWith({phones: [], webChat: {url: website}});
    expect(card).to.include('Web chat: example.org');
    expect(card).not.to.include('Website');
  });

  it('that was withdrawn is not shown if there is no other way', async () => {
    const directory = {
      ...madeDirectory([
        madeService('gone'),
        madeService('site', {website}),
        madeService('other', {phones: [{number: '0800 1111', cost: 'free'}]}),
      ]),
      withdrawnNumbers: ['01632 960001'],
    };
    expect(serviceNames(await widgetWith(directory))).to.have.members([
      'Service site',
      'Service other',
    ]);
  });
});

describe('a sentence that names a service', () => {
  const under19 = {helpsWith: ['under-19' as const]};
  const childline = madeService('childline', {name: 'Childline', ...under19});
  const other = madeService('other', under19);
  const result = async (...services: Service[]) => {
    const directory = madeDirectory(services);
    const widget = await widgetWith(directory, {need: 'under-19'});
    return textOf(widget.shadowRoot!.querySelector('.result')!);
  };

  it('calls it open day and night if its status does', async () => {
    expect(await result(childline)).to.include('day and night');
    const early = dayAndNightBut('2026-11-24', '09:00', '18:00');
    const closing = {...childline, schedule: early};
    expect(await result(closing)).not.to.include('day and night');
  });

  it('is shown if the need lists it', async () => {
    const unlisted = {...childline, helpsWith: ['talk' as const]};
    expect(await result(unlisted, other)).not.to.include('Childline');
  });

  it('tells no other age than its card', async () => {
    const ids = ['herts-idva', 'safer-places'];
    const from = (minimumAge: number) =>
      result(other, ...ids.map((id) => madeService(id, {minimumAge})));
    expect(await from(16)).to.include('aged 16 or over');
    expect(await from(18)).not.to.include('aged 16 or over');
  });
});

describe('a line for day and night that is closed today', () => {
  it('leaves those without need to be called', async () => {
    const closed: Service['schedule'] = {
      kind: 'always-open',
      exceptions: [{from: '2026-11-24', state: 'closed', note: 'Moving.'}],
    };
    const directory = madeDirectory([
      madeService('fitting', {helpsWith: ['talk'], schedule: closed}),
      madeService('other', {helpsWith: ['worried']}),
    ]);
    const widget = await widgetWith(directory, {need: 'talk'});
    const calls = widget.shadowRoot!.querySelector('[part=calls]')!;
    expect(textOf(calls)).to.include('Service other');
    expect(statusOf(widget, 'Service fitting')).to.include(
      'Probably closed today',
    );
  });
});
