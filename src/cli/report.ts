/** Formats what the command prints, safe for a terminal. */
import type {DirectoryIssue} from '../directory/check/directory-issue.js';
import {toLondonTime} from '../open-hours/index.js';
import {timeAndDateText} from '../wording/date-text.js';
import type {WeekDay, WeekRow, OpenRow} from './what-visitors-read.js';

/** "2 errors, 1 warning". */
export function countInWords(issues: readonly DirectoryIssue[]): string {
  const counts = (['error', 'warning'] as const)
    .map((severity) => {
      const count = issues.filter((each) => each.severity === severity).length;
      return {severity, count};
    })
    .filter(({count}) => count > 0)
    .map(({severity, count}) => `${count} ${severity}${count > 1 ? 's' : ''}`);
  return counts.length > 0 ? counts.join(', ') : 'no issue found';
}

/** Each issue: where it is, what is wrong, and what to do. */
export function issuesText(issues: readonly DirectoryIssue[]): string {
  return issues
    .map(({severity, where, message, suggestion}) =>
      [`${severity.toUpperCase()}  ${where}`, message, suggestion]
        .filter(Boolean)
        .map(plain)
        .join('\n    '),
    )
    .join('\n\n');
}

/** A table of who can be called, and what visitors read. */
export function openText(rows: readonly OpenRow[], at: Date): string {
  const cells = rows.map(({name, numbers, words}) => [
    name,
    numbers.join(', ') || '-',
    words,
  ]);
  const title = `What visitors read at ${timeAndDateText(toLondonTime(at))}, London's time:`;
  return [title, '', ...table(cells)].join('\n');
}

/** The days of the week for each service, with equal days joined. */
export function weekText(rows: readonly WeekRow[]): string {
  return rows
    .map(({name, days}) => {
      const cells = runs(days).map(({from, to, words}) => [
        from === to ? from.day : `${from.day} to ${to.day}`,
        words,
      ]);
      return [plain(name), ...table(cells)].join('\n');
    })
    .join('\n\n');
}

function runs(days: readonly WeekDay[]) {
  const found: {from: WeekDay; to: WeekDay; words: string}[] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last?.words === day.words) last.to = day;
    else found.push({from: day, to: day, words: day.words});
  }
  return found;
}

function table(texts: readonly (readonly string[])[]): string[] {
  const cells = texts.map((row) => row.map(plain));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}

/**
 * Writes each control or invisible character as `\u001b`: printed unchanged, it
 * could move, hide or reverse the output. JSON can read it back.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
