/** Keeps each service in its place on screen while the editor works. */
import type {Page} from '../page.js';
import {words} from '../words.js';
import {GROUPS, type Group, type Task} from './due.js';

/** The services by group. */
export function placedTasks({
  order,
  reading,
}: Pick<Page, 'order' | 'reading'>): ReadonlyMap<Group, readonly Task[]> {
  const places = new Map(
    order.map((each, place) => [each.index, {...each, place}]),
  );
  const last = places.size;
  const {services} = reading.tasks;
  const groupOf = ({index, group}: Task) => places.get(index)?.group ?? group;
  const placeOf = ({index}: Task) => places.get(index)?.place ?? last + index;
  const inPlace = [...services].sort((a, b) => placeOf(a) - placeOf(b));
  return new Map(
    GROUPS.map((group) => [
      group,
      inPlace.filter((task) => groupOf(task) === group),
    ]),
  );
}

const OF_CHRISTMAS = ['Christmas Day', 'Boxing Day', "New Year's Day"];

/** A short name: "Christmas", "Good Friday and Easter Monday". */
export function occasionOf(titles: readonly string[]): string {
  const isChristmas = titles.some((title) => OF_CHRISTMAS.includes(title));
  if (isChristmas) return words.due.christmas;
  return words.list([...new Set(titles)]);
}
