/** What one service says, held against the calendar and against itself. */
import {fieldsOf, itemsOf, type Fields} from '../../schedule/fields.js';
import {toDay} from '../../schedule/civil-time.js';
import type {LocalDate} from '../../schedule/schedule.js';
import {error, warning, type Finding, type Path} from '../directory-problem.js';

const OLDEST = 120;

/** The findings of one service, without its hours and numbers. */
export function serviceFindings(
  service: Fields,
  path: Path,
  today: LocalDate,
): Finding[] {
  return [
    ...contactFindings(service, path),
    ...ageFindings(service, path),
    ...alertFindings(service, path, today),
    ...dateFindings(service['assuredDate'], [...path, 'assuredDate'], today),
    ...checkerFindings(service, path),
    ...sourceFindings(service, path, today),
  ];
}

/** A day that does not exist, or that lies ahead. */
export function dateFindings(
  date: unknown,
  path: Path,
  today: LocalDate,
): Finding[] {
  if (typeof date !== 'string' || !/^\d{4}(-\d\d){0,2}$/.test(date)) return [];
  if (date.length === 10 && toDay(date) === undefined) {
    const message = `${date} is not in the calendar.`;
    return [error(path, message, 'Look up the day.')];
  }
  if (date <= today.slice(0, date.length)) return [];
  const message = `${date} lies in the future. Today is ${today}.`;
  return [error(path, message, 'Write the day on which it was done.')];
}

function contactFindings(service: Fields, path: Path): Finding[] {
  const {phones, schedule, website} = service;
  const pages = ['webChat', 'bsl'].map(
    (name) => fieldsOf(service[name])['url'],
  );
  const hasPhone = (itemsOf(phones) ?? []).length > 0;
  if (!hasPhone && website === undefined && !pages.some(Boolean)) {
    const message = 'There is no way to make contact, so it is not shown.';
    const suggestion = 'Write a number, or the address of its website.';
    return [error(path, message, suggestion)];
  }
  if (hasPhone && schedule === undefined) {
    const message = 'Nothing says when the phone is answered.';
    const suggestion = 'Write its hours, or {"kind": "unknown"} as "schedule".';
    return [warning(path, message, suggestion)];
  }
  return [];
}

function ageFindings(service: Fields, path: Path): Finding[] {
  const ages = ['minimumAge', 'maximumAge'] as const;
  const odd = ages.flatMap((name) => {
    const age = service[name];
    if (typeof age !== 'number') return [];
    return Number.isInteger(age) && age >= 0 && age <= OLDEST
      ? []
      : [warning([...path, name], `${age} is an odd age.`, 'Look it up.')];
  });
  const [from, to] = ages.map((name) => service[name]);
  if (typeof from !== 'number' || typeof to !== 'number' || from <= to) {
    return odd;
  }
  const message = `Nobody is at least ${from} and at most ${to}.`;
  const suggestion = 'Look up both ages. They may have changed places.';
  return [...odd, error([...path, 'minimumAge'], message, suggestion)];
}

function alertFindings(
  {alert, status}: Fields,
  path: Path,
  today: LocalDate,
): Finding[] {
  const isDown = status === 'temporarily-closed';
  const place = [...path, 'alert'];
  if (alert === undefined) {
    const message = 'It takes no calls for a while, and nothing says why.';
    const suggestion = 'Write one sentence as "text" of "alert".';
    return isDown ? [warning(path, message, suggestion)] : [];
  }
  const {until} = fieldsOf(alert);
  if (typeof until !== 'string' || until >= today) return [];
  if (!isDown) {
    const suggestion = 'Take the alert out, or write a later day.';
    return [warning([...place, 'until'], `It ended on ${until}.`, suggestion)];
  }
  const message = `It was down until ${until}, and visitors read its hours again.`;
  const suggestion =
    'Ask the service. If it takes calls again, write active as "status" and take the alert out.';
  return [warning([...place, 'until'], message, suggestion)];
}

function checkerFindings(
  {assuredDate, assuredBy}: Fields,
  path: Path,
): Finding[] {
  if (assuredDate !== undefined && assuredBy === undefined) {
    const message = 'It says when it was checked, and not by whom.';
    return [warning(path, message, 'Write the initials as "assuredBy".')];
  }
  if (assuredDate === undefined && assuredBy !== undefined) {
    const message = 'It says who checked it, and not when.';
    return [warning(path, message, 'Write the day as "assuredDate".')];
  }
  return [];
}

function sourceFindings(
  service: Fields,
  path: Path,
  today: LocalDate,
): Finding[] {
  const sources = itemsOf(service['sources']);
  if (sources?.length === 0) {
    const message = 'Nothing says where number and hours come from.';
    const suggestion = 'Write a page that says them, as one of "sources".';
    return [warning([...path, 'sources'], message, suggestion)];
  }
  return (sources ?? []).flatMap((source, index) =>
    dateFindings(
      fieldsOf(source)['published'],
      [...path, 'sources', index, 'published'],
      today,
    ),
  );
}
