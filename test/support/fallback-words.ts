/** The words for pages without script, from the shipped list. */
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {fallbackLines} from '../../src/directory/calling-order.js';
import {fallbackInHtml, fallbackText} from '../../src/wording/fallback.js';

const lines = fallbackLines(hertfordshire);

export const FALLBACK = fallbackText(lines);

/** As snippets have them. */
export const FALLBACK_HTML = fallbackInHtml(lines);

/** The numbers of the lines in them. */
export const FALLBACK_NUMBERS = lines.flatMap(({phones}) =>
  phones.slice(0, 1).map(({number}) => number),
);
