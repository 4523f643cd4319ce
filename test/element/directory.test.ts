/** The list that a page sets, by address or as data. */
import {expect, oneEvent, waitUntil} from '@open-wc/testing';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {
  callNames,
  place,
  removeWidgets,
  serviceNames,
  textOf,
  widgetAt,
} from '../support/open-widget.js';

const at = '2026-11-25T10:00';

const [helpline] = hertfordshire.services;

/** Another list with one service. */
const ownList = {
  id: 'another',
  updated: '2026-11-01',
  services: [{...helpline, name: 'Another helpline'}],
};

const addresses: string[] = [];

/** An address on this website with some content. */
function addressOf(content: string): string {
  const address = URL.createObjectURL(new Blob([content]));
  addresses.push(address);
  return address;
}

describe('the list of a page', () => {
  // No list takes more than one task, however busy the machine is.
  beforeEach(() => {
    performance.now = () => 0;
  });

  afterEach(() => {
    Reflect.deleteProperty(performance, 'now');
    removeWidgets();
    for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
  });

  it('takes the place of the built-in one as data', async () => {
    const widget = await widgetAt({at});
    widget.directoryData = ownList;
    await widget.updateComplete;
    expect(serviceNames(widget)).to.deep.equal(['Another helpline']);
    expect(callNames(widget)).to.deep.equal(['Another helpline']);
    expect(textOf(widget)).to.include(
      'This website shows its own list, made 1 November 2026.',
    );
    expect(textOf(widget)).not.to.include('news release');
  });

  it('is in the first paint if it was set before', async () => {
    const widget = document.createElement('open-widget') as Awaited<
      ReturnType<typeof widgetAt>
    >;
    widget.directoryData = ownList;
    document.body.append(widget);
    await widget.updateComplete;
    expect(serviceNames(widget)).to.deep.equal(['Another helpline']);
    widget.remove();
  });

  it('waits until the next choice if the widget was used', async () => {
    const widget = await widgetAt({at});
    widget.shadowRoot?.querySelector<HTMLElement>('summary')?.focus();
    widget.directoryData = ownList;
    await widget.updateComplete;
    expect(serviceNames(widget)).to.have.length(hertfordshire.services.length);
    const choices = widget.shadowRoot?.querySelectorAll<HTMLElement>(
      '[part~=choice][aria-pressed=false]',
    );
    [...(choices ?? [])]
      .find((choice) => textOf(choice) === 'I want to talk to someone')
      ?.click();
    await widget.updateComplete;
    expect(serviceNames(widget)).to.deep.equal(['Another helpline']);
  });

  it('hides a withdrawn number, whichever list is shown', async () => {
    const widget = await widgetAt({at});
    widget.directoryData = {
      ...hertfordshire,
      updated: '2020-01-01',
      withdrawnNumbers: ['0300 790 6772'],
    };
    await widget.updateComplete;
    expect(textOf(widget)).not.to.include('0300 790 6772');
    // It has no other way to be reached.
    expect(serviceNames(widget))
      .to.include('Beacon')
      .and.not.include('Herts IDVA');
  });

  const withdrawing = [
    {title: 'without services', list: {services: []}},
    {title: 'without a day', list: {...ownList, updated: undefined}},
    {title: 'that is nothing else', list: {}},
  ];
  for (const {title, list} of withdrawing) {
    it(`hides a number that is withdrawn by a list ${title}`, async () => {
      const widget = await widgetAt({at});
      const withdrawnNumbers = '0300 790 6772 ext 2';
      widget.directoryData = {...list, withdrawnNumbers};
      await widget.updateComplete;
      expect(textOf(widget)).not.to.include('0300 790 6772');
      expect(serviceNames(widget)).to.include('Beacon');
    });
  }

  it('hides a withdrawn number at once even if the widget was used', async () => {
    const widget = await widgetAt({at});
    widget.shadowRoot?.querySelector<HTMLElement>('summary')?.focus();
    widget.directoryData = {...ownList, withdrawnNumbers: ['0300 790 6772']};
    await widget.updateComplete;
    expect(textOf(widget)).not.to.include('0300 790 6772');
    expect(serviceNames(widget)).to.include('Beacon');
  });

  const unreadable = [
    {
      title: 'throws when it is read',
      data: {
        get services(): unknown {
          throw new Error('no');
        },
      },
    },
    {
      title: 'has no end',
      data: {
        ...ownList,
        services: new Proxy([], {
          get: (target, key): unknown =>
            key === 'length' ? 2 ** 31 : Reflect.get(target, key),
        }),
      },
    },
    {title: 'is a function', data: () => ownList},
  ];
  for (const {title, data} of unreadable) {
    it(`is refused with a sentence if it ${title}`, async () => {
      const widget = await widgetAt({at});
      const fault = oneEvent(widget, 'herts-da-directory-error');
      widget.directoryData = data;
      await Promise.all([fault, widget.updateComplete]);
      expect(serviceNames(widget)).to.have.length(
        hertfordshire.services.length,
      );
    });
  }

  it('shows markup as plain text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const widget = await widgetAt({at});
    widget.directoryData = {
      ...ownList,
      services: [{...helpline, name}],
    };
    await widget.updateComplete;
    expect(serviceNames(widget)).to.deep.equal([name]);
    expect(widget.shadowRoot?.querySelector('img')).to.equal(null);
  });

  const faults = [
    {title: 'is not there', address: '/no-such-list.json'},
    {title: 'is no address', address: 'http://['},
    {
      title: 'is on another website without https',
      address: 'http://example.org/',
    },
    {title: 'is a page', address: '/demo/index.html'},
  ];
  for (const {title, address} of faults) {
    it(`is reported as missing if it ${title}`, async () => {
      const widget = place({at, attributes: {directory: address}});
      const fault = oneEvent(widget, 'herts-da-directory-error');
      await Promise.all([fault, widget.ready]);
      await widget.updateComplete;
      expect(textOf(widget)).to.include(
        'We could not get the newest list. This one is from 23 November 2026.',
      );
      expect(serviceNames(widget)).to.have.length(
        hertfordshire.services.length,
      );
    });
  }

  async function showsOwnList(widget: HTMLElement): Promise<void> {
    await waitUntil(() => serviceNames(widget).length === 1, 'one service', {
      timeout: 60_000,
    });
    expect(serviceNames(widget)).to.deep.equal(['Another helpline']);
  }

  it('comes from an address on the same website', async () => {
    const directory = addressOf(JSON.stringify(ownList));
    await showsOwnList(place({at, attributes: {directory}}));
  });

  it('loads even if the widget is moved meanwhile', async () => {
    const directory = addressOf(JSON.stringify(ownList));
    const widget = place({at, attributes: {directory}});
    await widget.updateComplete;
    document.body.prepend(widget);
    await showsOwnList(widget);
  });

  it('is requested once, however often the widget is moved later', async () => {
    const directory = addressOf(JSON.stringify(ownList));
    const widget = place({at, attributes: {directory}});
    await showsOwnList(widget);
    URL.revokeObjectURL(directory);
    document.body.prepend(widget);
    await widget.ready;
    await showsOwnList(widget);
  });

  it('is no error if another replaces it while it loads', async () => {
    const directory = addressOf(JSON.stringify(ownList));
    const widget = place({at, attributes: {directory}});
    const faults: Event[] = [];
    widget.addEventListener('herts-da-directory-error', (event) =>
      faults.push(event),
    );
    await widget.updateComplete;
    widget.directoryData = {...ownList, id: 'a third'};
    await widget.ready;
    expect(faults).to.deep.equal([]);
    expect(textOf(widget)).not.to.include('We could not get the newest list.');
  });

  it('gives its place back to the built-in one', async () => {
    const widget = await widgetAt({at});
    widget.directoryData = ownList;
    await showsOwnList(widget);
    widget.directoryData = undefined;
    await widget.updateComplete;
    expect(serviceNames(widget)).to.have.length(hertfordshire.services.length);
  });
});
