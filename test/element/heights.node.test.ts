// The height of the widget, the content of a small phone's first screen, and
// that nothing moves, at the widths of a phone, a tablet and a desktop.
import {assert} from 'chai';
import {showLook, type LookView} from '../support/look-page.js';
import {openTabOfAll} from '../support/open-tab.js';

const tab = openTabOfAll();

const height = () =>
  tab.ask<number>('return widget.getBoundingClientRect().height;');

describe('the widget with everything closed', () => {
  const cases: [most: number, view: LookView][] = [
    [2650, {width: 375}],
    [2650, {width: 375, now: '2026-11-25T10:00:00Z'}],
    [1950, {width: 768}],
    [1500, {width: 1280}],
    [1620, {width: 375, attributes: 'need="refuge"'}],
  ];
  for (const [most, view] of cases) {
    it(`is at most ${most} pixels high: ${JSON.stringify(view)}`, async () => {
      await showLook(tab, view);
      assert.isAtMost(await height(), most);
    });
  }

  const rows: [width: number, most: number][] = [
    [375, 140],
    [768, 100],
    [1280, 100],
  ];
  for (const [width, most] of rows) {
    it(`grows by at most ${most} pixels for another service, ${width} pixels wide`, async () => {
      await showLook(tab, {width});
      const before = await height();
      await tab.ask(`
        const {services, ...list} = widget.directoryData;
        const more = {...services.find(({id}) => id === 'beacon'), id: 'more'};
        widget.directoryData = {...list, services: [...services, more]};
        await widget.updateComplete;
        await nextFrames();
      `);
      const by = (await height()) - before;
      assert.isAbove(by, 0);
      assert.isAtMost(by, most);
    });
  }
});

describe('the first screen of a phone of 320 by 568 pixels', () => {
  for (const margin of [0, 16]) {
    for (const now of ['2026-11-28T21:05:00Z', '2026-11-25T10:00:00Z']) {
      it(`holds exit, 999, the silent call and the first number, with margins of ${margin}, at ${now}`, async () => {
        await showLook(tab, {width: 320, margin, now});
        const bottoms = await tab.ask<number[]>(`
          return ['.exit', '.nines', '.way summary', '[part~=call] .number']
            .map((each) => root.querySelector(each).getBoundingClientRect().bottom);
        `);
        assert.isAtMost(Math.max(...bottoms), 568);
      });
    }
  }
});

describe('after the first paint nothing moves', () => {
  const moments = [
    '2026-11-28T21:05:00Z',
    '2026-11-25T10:00:00Z',
    // Beacon, with its menu, is one of the three.
    '2026-11-25T19:00:00Z',
    // And the first of them.
    '2026-11-25T08:30:00Z',
    '2026-12-25T10:00:00Z',
  ];
  for (const width of [320, 375, 768, 1280]) {
    for (const letters of ['Arimo', 'DejaVu Sans'] as const) {
      for (const now of moments) {
        it(`${width} pixels wide, in ${letters}, at ${now}`, async () => {
          await showLook(tab, {width, letters, now});
          assert.deepEqual(await tab.ask('return window.shifts;'), []);
        });
      }
    }
  }
});

describe('when time goes by nothing moves', () => {
  for (const width of [320, 375, 768, 1280]) {
    for (const letters of ['Arimo', 'DejaVu Sans'] as const) {
      it(`as lines close, ${width} pixels wide, in ${letters}`, async () => {
        await showLook(tab, {width, letters, now: '2026-11-25T19:00:00Z'});
        const moved = await tab.ask<number[]>(`
          const tops = () => [...root.querySelectorAll(
            '.row, .number, .calls-more, .needs, .services, .extras')]
            .map((each) => each.getBoundingClientRect().top);
          const before = tops();
          widget.clock.now = () => new Date('2026-11-25T21:30:00Z');
          window.dispatchEvent(new Event('focus'));
          await widget.updateComplete;
          await nextFrames();
          const closed = root.querySelectorAll(
            '[part=call] [data-mark=probably-closed]').length;
          return [closed, ...tops().filter((top, index) =>
            Math.abs(top - before[index]) >= 1)];
        `);
        assert.deepEqual(moved, [2]);
      });
    }
  }
});
