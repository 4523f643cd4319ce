/** Checks the fields of one service against the calendar and each other. */
import {asList, fieldsOf, itemsOf, type Fields} from '../../schedule/fields.js';
import {toDay} from '../../schedule/civil-time.js';
import type {LocalDate} from '../../schedule/schedule.js';
import type {Path} from '../../schedule/issues.js';
import {error, warning, type FoundIssue} from './directory-issue.js';

const OLDEST = 120;

/** The issues of one service, apart from its hours and numbers. */
export function serviceIssues(
  service: Fields,
  path: Path,
  today: LocalDate,
): FoundIssue[] {
  return [
    ...contactIssues(service, path),
    ...ageIssues(service, path),
    ...alertIssues(service, path, today),
    ...dateIssues(service['assuredDate'], [...path, 'assuredDate'], today),
    ...checkerIssues(service, path),
    ...sourceIssues(service, path, today),
  ];
}

/** Reports a date that does not exist or is in the future. */
export function dateIssues(
  date: unknown,
  path: Path,
  today: LocalDate,
): FoundIssue[] {
  if (typeof date !== 'string' || !/^\d{4}(-\d\d){0,2}$/.test(date)) return [];
  if (date.length === 10 && toDay(date) === undefined) {
    return [error('not-in-the-calendar', path, date)];
  }
  if (date <= today.slice(0, date.length)) return [];
  return [error('in-the-future', path, {date, today})];
}

function contactIssues(service: Fields, path: Path): FoundIssue[] {
  const {phones, schedule, website} = service;
  const pages = ['webChat', 'bsl'].map(
    (name) => fieldsOf(service[name])['url'],
  );
  const hasPhone = itemsOf(phones).length > 0;
  if (!hasPhone && website === undefined && !pages.some(Boolean)) {
    return [error('no-contact', path)];
  }
  return hasPhone && schedule === undefined ? [warning('no-hours', path)] : [];
}

function ageIssues(service: Fields, path: Path): FoundIssue[] {
  const ages = ['minimumAge', 'maximumAge'] as const;
  const odd = ages.flatMap((name) => {
    const age = service[name];
    if (typeof age !== 'number') return [];
    return Number.isInteger(age) && age >= 0 && age <= OLDEST
      ? []
      : [warning('odd-age', [...path, name], age)];
  });
  const [from, to] = ages.map((name) => service[name]);
  if (typeof from !== 'number' || typeof to !== 'number' || from <= to) {
    return odd;
  }
  const place = [...path, 'minimumAge'];
  return [...odd, error('nobody-of-that-age', place, {from, to})];
}

function alertIssues(
  {alert, status}: Fields,
  path: Path,
  today: LocalDate,
): FoundIssue[] {
  const isDown = status === 'temporarily-closed';
  if (alert === undefined) {
    return isDown ? [warning('no-reason', path)] : [];
  }
  const {until} = fieldsOf(alert);
  if (typeof until !== 'string' || until >= today) return [];
  const code = isDown ? 'break-ended' : 'alert-ended';
  return [warning(code, [...path, 'alert', 'until'], until)];
}

function checkerIssues(
  {assuredDate, assuredBy}: Fields,
  path: Path,
): FoundIssue[] {
  if (assuredDate !== undefined && assuredBy === undefined) {
    return [warning('checked-by-nobody', path)];
  }
  if (assuredDate === undefined && assuredBy !== undefined) {
    return [warning('checked-on-no-day', path)];
  }
  return [];
}

function sourceIssues(
  service: Fields,
  path: Path,
  today: LocalDate,
): FoundIssue[] {
  const sources = asList(service['sources']);
  if (sources?.length === 0) {
    return [warning('no-source', [...path, 'sources'])];
  }
  return (sources ?? []).flatMap((source, index) =>
    dateIssues(
      fieldsOf(source)['published'],
      [...path, 'sources', index, 'published'],
      today,
    ),
  );
}
