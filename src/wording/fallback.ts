/**
 * The words shown without JavaScript, or if rendering fails: 999, then the
 * lines that the list has for this purpose. As text, and as HTML with numbers
 * to call.
 */
import type {Phone, Service} from '../directory/schema.js';
import {english} from './messages.js';
import {telHref} from '../phone-numbers/dialled-digits.js';

/** A service with the numbers that may be shown. */
interface Line {
  readonly service: Service;
  readonly phones: readonly Phone[];
}

const {emergency, fallback, calls} = english;

/** "In danger now? Call 999." */
export const DANGER = `${emergency.danger.lead} ${emergency.danger.rest}`;

export function fallbackText(lines: readonly Line[]): string {
  return [DANGER, fallback.silent, ...linesInWords(lines)].join(' ');
}

/** ASCII only, because some systems break other characters. */
export function fallbackInHtml(lines: readonly Line[]): string {
  const safe = ({service, phones}: Line): Line => ({
    service: {
      ...service,
      name: asciiHtml(service.name),
      eligibilityDescription: asciiHtml(service.eligibilityDescription),
    },
    phones: phones.map((phone) => ({...phone, number: linked(phone.number)})),
  });
  const words = linesInWords(lines.map(safe));
  return [dangerInHtml(), fallback.silent, ...words].join(' ');
}

/** Does not link the 999 of a silent call, which needs explaining first. */
export function dangerInHtml(): string {
  return DANGER.replace('999', linked('999'));
}

function linked(number: string): string {
  return `<a href="${telHref(number)}">${number}</a>`;
}

function linesInWords(lines: readonly Line[]): string[] {
  const sentences = lines.flatMap(({service, phones: [phone]}) => {
    if (!phone) return [];
    const {name, eligibilityDescription} = service;
    const who = eligibilityDescription.replace(/[.\s]+$/, '');
    const {number, menuOption: option} = phone;
    const line = fallback.line({who, name, number});
    return option === undefined ? [line] : [line, calls.menu({option})];
  });
  return sentences.length > 0 ? [fallback.lines, ...sentences] : [];
}

/** Writes text as ASCII HTML, with entities for special characters. */
export function asciiHtml(words: string): string {
  return words.replace(
    /[&"<>]|[^ -~]/gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}
