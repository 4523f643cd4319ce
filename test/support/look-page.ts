/**
 * The page on which the look is measured: today's list of 14 services, in
 * letters as wide as Arial's or Verdana's on any machine, without a plain page,
 * with a fixed clock.
 */
import {readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import type {OpenTab} from './open-tab.js';

/** Arimo has Arial's widths. DejaVu Sans is about as wide as Verdana. */
export type Letters = 'Arimo' | 'DejaVu Sans';

export interface LookView {
  readonly width: number;
  readonly letters?: Letters;
  /** Around the widget, in pixels. */
  readonly margin?: number;
  readonly now?: string;
  readonly attributes?: string;
}

const list = readFileSync('test/fixtures/fourteen-services.json', 'utf8');

/** Brings Arimo to a page, whose policy may forbid any other file. */
export const ARIMO = [400, 700]
  .map((weight) => {
    const file = `node_modules/@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`;
    const data = readFileSync(file, 'base64');
    return `@font-face {font-family: Arimo; font-weight: ${weight};
      src: url(data:font/woff2;base64,${data})}`;
  })
  .join('');

/** The style of what a tab shows: the same page is not loaded again. */
const looks = new WeakMap<Page, string>();

/** A phone up to 500 pixels: it has a finger and no keyboard. */
export async function showLook(
  tab: OpenTab,
  {
    width,
    letters = 'Arimo',
    margin = 16,
    now = '2026-11-28T21:05:00Z',
    attributes = '',
  }: LookView,
): Promise<void> {
  const isPhone = width < 500;
  await tab.page.setViewport({
    width,
    height: width <= 320 ? 568 : 812,
    isMobile: isPhone,
    hasTouch: isPhone,
  });
  const style = `<style>${ARIMO}
    body {margin: ${margin}px; font-family: '${letters}'}</style>`;
  if (looks.get(tab.page) !== style) {
    await tab.show('layout="button"', style);
    looks.set(tab.page, style);
  }
  // A new one, on a page that has its letters: what moves is moved by us.
  await tab.ask(`
    await Promise.all([...document.fonts].map((each) => each.load()));
    document.body.innerHTML = '<herts-da-support plain-page="" ${attributes}></herts-da-support>';
    window.shifts = [];
    new PerformanceObserver((entries) => shifts.push(
      ...entries.getEntries().flatMap(({sources}) => sources.map(
        ({node, previousRect, currentRect}) => [node?.className ?? node?.data, previousRect.x, previousRect.y, currentRect.x, currentRect.y].join(' '))),
    )).observe({type: 'layout-shift'});
    const shown = document.querySelector('herts-da-support');
    shown.clock = {now: () => new Date('${now}')};
    shown.directoryData = ${list};
    await shown.ready;
    await nextFrames();`);
}
