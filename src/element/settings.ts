/**
 * Reads the settings of a page's author. A value that makes no sense falls back
 * to the default, with one warning that names the value and the one used
 * instead.
 */
import {NEEDS, type Need} from '../directory/schema.js';
import {toMinutes} from '../schedule/civil-time.js';
import {DEFAULT_EXIT_URL} from '../safety/exit-url.js';
import {fromDocument, isOwn} from '../safety/page-document.js';
import {warnOnce} from './warn-once.js';

/** `auto` follows the `color-scheme` that the widget inherits from the page. */
const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** `compact` shows the rest on request, `button` opens a dialog. */
const LAYOUTS = ['full', 'compact', 'button'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const DEFAULT_HEADING_LEVEL = 2;

export function themeFrom(value: unknown): Theme {
  return oneOf('theme', value, THEMES);
}

export function layoutFrom(value: unknown): Layout {
  return oneOf('layout', value, LAYOUTS);
}

/** `danger` is already in the emergency block, so it narrows nothing. */
export function needFrom(value: unknown): Need | undefined {
  if (isUnset(value) || value === 'danger') return undefined;
  const need = NEEDS.find((each) => each === value);
  if (need) return need;
  warn('need', value, 'is not a known need. Showing all services.');
  return undefined;
}

/** A whole number from 1 to 6. Lower values become 1, higher ones 6. */
export function headingLevelFrom(value: unknown): number {
  if (isUnset(value)) return DEFAULT_HEADING_LEVEL;
  // Number('') is 0.
  const level = isBlank(value) ? NaN : Number(textOf(value));
  if (!Number.isInteger(level)) {
    warn(
      'heading-level',
      value,
      `is not a whole number. Using ${DEFAULT_HEADING_LEVEL}.`,
    );
    return DEFAULT_HEADING_LEVEL;
  }
  const nearest = Math.min(Math.max(level, 1), 6);
  if (nearest !== level) {
    warn('heading-level', value, `is not from 1 to 6. Using ${nearest}.`);
  }
  return nearest;
}

/**
 * The whole address of another website. Without `https://` it would lead to a
 * page of this website, which the visitor wants to leave.
 */
export function exitUrlFrom(value: unknown): string {
  if (isUnset(value)) return DEFAULT_EXIT_URL;
  const written = textOf(value);
  const address = exitAddress(written);
  if (address) return address;
  warn(
    'exit-url',
    written,
    `is not the whole address of another website, such as https://www.example.com/. Using ${DEFAULT_EXIT_URL}.`,
  );
  return DEFAULT_EXIT_URL;
}

function exitAddress(written: string): string | undefined {
  if (!/^\s*https?:\/\//i.test(written)) return undefined;
  try {
    const {href, origin, username, password} = new URL(written);
    return isOwn(origin) || username || password ? undefined : href;
  } catch {
    return undefined;
  }
}

/**
 * The address of the page without script. Undefined if there is no such page.
 */
export function plainPageFrom(value: unknown): string | undefined {
  if (isUnset(value) || value === '') return undefined;
  const address = webAddress(value);
  if (!address)
    warn('plain-page', value, 'is not a web address. Not linking it.');
  return address;
}

/**
 * A colour, or one for light and one for dark pages, as a CSS variable takes
 * it.
 */
export function accentFrom(value: unknown): string {
  const colours = isUnset(value) ? [] : textOf(value).trim().split(/\s+/);
  const isColour = (it: string) => CSS.supports('color', it);
  if (colours.every(isColour) && colours.length < 3) {
    const both = `light-dark(${colours.join()})`;
    return isColour(both) ? both : (colours[0] ?? '');
  }
  warn('accent', value, 'is not a colour. Using the default.');
  return '';
}

/**
 * A London time such as `2026-12-25T10:00`, in minutes. Undefined means the
 * real time.
 */
export function previewTimeFrom(value: unknown): number | undefined {
  if (isUnset(value)) return undefined;
  const [date = '', time = ''] = textOf(value).split('T');
  const minutes = toMinutes({date, time});
  if (minutes === undefined) {
    warn(
      'preview-time',
      value,
      'is not a time such as 2026-12-25T10:00. Using the real time.',
    );
  }
  return minutes;
}

/** One of the allowed values. The first is the default. */
function oneOf<Value extends string>(
  attribute: string,
  value: unknown,
  values: readonly [Value, ...Value[]],
): Value {
  const [usual] = values;
  const known = values.find((each) => each === value);
  if (!known && !isUnset(value)) {
    const all = values.join(', ');
    warn(attribute, value, `is not one of ${all}. Using ${usual}.`);
  }
  return known ?? usual;
}

/** A page may set any value, even one that cannot become text. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '';
  }
}

/** True if the setting was never set, or the attribute was removed. */
function isUnset(value: unknown): boolean {
  return value === undefined || value === null;
}

function isBlank(value: unknown): boolean {
  return textOf(value).trim() === '';
}

function webAddress(value: unknown): string | undefined {
  // An empty address is the page itself, and would not leave it.
  if (isBlank(value)) return undefined;
  try {
    const {href, protocol} = new URL(textOf(value), fromDocument('baseURI'));
    const [page] = fromDocument('URL').split('#');
    return /^https?:$/.test(protocol) && href.split('#')[0] !== page
      ? href
      : undefined;
  } catch {
    return undefined;
  }
}

function warn(attribute: string, value: unknown, sentence: string): void {
  warnOnce(
    `${attribute}=${textOf(value)}`,
    `${attribute}="${textOf(value)}" ${sentence}`,
  );
}
