// The effort of using "Keep the list right": the height of its screens, and
// clicks, fields and scrolling for each task.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {axeScript} from '../../support/axe-page.js';
import {ARIMO} from '../../support/look-page.js';
import {EditorVisit} from './editor-visit.js';

const fourteen = readFileSync('test/fixtures/fourteen-services.json', 'utf8');

interface List {
  services: {id: string; name: string; phones?: {number: string}[]}[];
}

/** The shipped services, followed by copies of the last. */
function listOf(count: number): string {
  const list = JSON.parse(fourteen) as List;
  const last = list.services.at(-1)!;
  while (list.services.length < count) {
    const place = list.services.length + 1;
    const [phone] = last.phones!;
    const phones = [{...phone!, number: `0808 801 03${place}`}];
    const [id, name] = [`more-${place}`, `More ${place}`];
    list.services.push({...last, id, name, phones});
  }
  return JSON.stringify(list);
}

describe('the list editor costs no more than', () => {
  const visit = new EditorVisit();

  const height = () =>
    visit.page.evaluate(() => document.documentElement.scrollHeight);
  const openList = async (count = 14) => {
    await visit.openFile('list.json', listOf(count));
    visit.cost = {clicks: 0, fields: 0, scrolls: 0};
  };

  it('one screen of 1,280 by 900 for fourteen services', async () => {
    await openList();
    assert.isAtMost(await height(), 900);
  });

  it('36 px for each further service', async () => {
    await openList();
    const before = await height();
    await openList(24);
    assert.isAtMost(await height(), Math.max(before, 900) + 10 * 36);
  });

  /** In letters as wide as those of the design, on any machine. */
  const bringLetters = async () => {
    await visit.page.setBypassCSP(true);
    await visit.reload();
    await visit.page.addStyleTag({
      content: `${ARIMO} * {font-family: Arimo !important}`,
    });
    await visit.page.evaluate(() =>
      Promise.all([...document.fonts].map((each) => each.load())),
    );
  };

  const heights = [
    {screen: 'a change of hours', form: 'hours', wide: 1_088, narrow: 2_188},
    {screen: 'Christmas', form: 'bankHolidays', wide: 1_317, narrow: 2_764},
  ];
  for (const {screen, form, wide, narrow} of heights) {
    it(`${wide} px for ${screen} at 1,280, and ${narrow} at 375`, async () => {
      await bringLetters();
      await openList();
      await visit.press('Herts Domestic Abuse Helpline');
      await visit.click(`#change-${form}`);
      assert.isAtMost(await height(), wide);
      await visit.page.setViewport({width: 375, height: 667});
      assert.isAtMost(await height(), narrow);
    });
  }

  it('1,578 px for fourteen services at 375', async () => {
    await openList();
    await visit.page.setViewport({width: 375, height: 667});
    assert.isAtMost(await height(), 1_578);
  });

  it('two main buttons and fourteen ticks in sight', async () => {
    await openList();
    const counts = await visit.page.evaluate(() => [
      document.querySelectorAll('.wrap button:not(.link, .second)').length,
      document.querySelectorAll('.wrap input').length,
    ]);
    assert.deepEqual(counts, [1, 14]);
  });

  /**
   * The work of the first day: Saturday, six days of Christmas, a withdrawn
   * number, two services confirmed, and the rest left for another day.
   */
  async function firstDay(): Promise<string> {
    await visit.write('initials', 'mk');
    await visit.press('Start with the first');
    await visit.click('#change-hours');
    await visit.write('schedule.weeks[0].SA[0].opensAt', '10am');
    await visit.press('They told me on the phone today');
    await visit.press('Keep these hours');
    await visit.click('#change-bankHolidays');
    await visit.press('Closed 25, 26 and 28 December and 1 January');
    for (const day of ['24', '28', '31']) {
      await visit.click(`[id="day.2026-12-${day}-other"]`);
      await visit.write(`day.2026-12-${day}.closesAt`, '4pm');
    }
    await visit.click('[id="schedule.bankHolidays-closed"]');
    await visit.press('Keep these days');
    await visit.press('All six are right, they told me today');
    await visit.press('○Galop');
    await visit.press('The number is wrong or withdrawn');
    await visit.press('Somebody else answers, or the service gave it up');
    await visit.press('I rang it today');
    await visit.press('Keep this');
    await visit.press('‹ All 14 services');
    await visit.press('Still right, asked today: Safer Places');
    await visit.press('Still right, asked today: Childline');
    await visit.press('Still right, they told me today');
    await visit.press('Read and save');
    await visit.press('Not yet. Save it so that I can go on another day');
    await visit.press('Save it to go on another day');
    return visit.saved('list-not-finished.json');
  }

  it('29 clicks, 5 fields and 2 turns of the wheel for a first day, and 7, 1 and 1 for the second', async () => {
    await openList();
    const text = await firstDay();
    assert.isAtMost(visit.cost.clicks, 29);
    assert.isAtMost(visit.cost.fields, 5);
    assert.isAtMost(visit.cost.scrolls, 2);

    await visit.reload();
    await visit.openFile('list-not-finished.json', text);
    // Opening a file takes two clicks: the button, and the file.
    visit.cost = {clicks: 2, fields: 0, scrolls: 0};
    const lines = await visit.changes();
    assert.lengthOf(
      lines.filter((line) => line.startsWith('Herts Domestic Abuse Helpline')),
      7,
      lines.join('\n'),
    );
    await visit.press('Yes');
    await visit.write('second', 'jb');
    await visit.press('Save the file, ready to publish');
    const list = JSON.parse(await visit.saved('list.json')) as {
      withdrawnNumbers: string[];
    };
    assert.deepEqual(list.withdrawnNumbers, ['0800 999 5428']);
    assert.isAtMost(visit.cost.clicks, 7);
    assert.isAtMost(visit.cost.fields, 1);
    assert.isAtMost(visit.cost.scrolls, 1);
  });
});

describe('every screen of the list editor', () => {
  const visit = new EditorVisit();

  const screens: {title: string; go: () => Promise<void>}[] = [
    {title: 'the list', go: () => Promise.resolve()},
    {
      title: 'a service with hours that are wrong',
      go: async () => {
        await visit.press('Herts Domestic Abuse Helpline');
        await visit.click('#change-hours');
        await visit.press('Keep these hours');
      },
    },
    {
      title: 'Christmas of a service',
      go: async () => {
        await visit.press('Herts Domestic Abuse Helpline');
        await visit.click('#change-bankHolidays');
      },
    },
    {
      title: 'a number that is wrong',
      go: async () => {
        await visit.press('Beacon');
        await visit.press('The number is wrong or withdrawn');
        await visit.press('They have a new number');
      },
    },
    {title: 'what is ahead', go: () => visit.press('Christmas')},
    {
      title: 'a new service',
      go: async () => {
        await visit.press('Add a service');
        await visit.press('Add this service');
      },
    },
    {
      title: 'the list as a whole',
      go: () =>
        visit.press('About the whole list: who keeps it, hidden numbers'),
    },
    {
      title: 'read and save',
      go: async () => {
        await visit.write('initials', 'mk');
        await visit.press('Still right, asked today: Samaritans');
        await visit.press('Still right, they told me today');
        await visit.press('Read and save');
        await visit.press('Yes');
      },
    },
  ];
  for (const {title, go} of screens) {
    it(`fits 320 pixels, and has no issue that axe finds in light or dark: ${title}`, async () => {
      await go();
      await visit.page.setViewport({width: 320, height: 640});
      await visit.page.addScriptTag({
        path: 'node_modules/axe-core/axe.min.js',
      });
      for (const value of ['light', 'dark']) {
        await visit.page.emulateMediaFeatures([
          {name: 'prefers-color-scheme', value},
        ]);
        const found = await visit.page.evaluate(axeScript({parts: ['iframe']}));
        assert.deepEqual(found, [], value);
      }
      const wide = await visit.page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      assert.equal(wide, 320);
    });
  }
});
