/** Finds what is due: whom to ring today, and when something is next due. */
import type {DirectoryIssue} from '../../../directory/check/directory-issue.js';
import {isConfirmed} from '../../../directory/freshness.js';
import {monthsAfter} from '../../../schedule/civil-time.js';
import type {Directory, Service} from '../../../directory/schema.js';
import type {Fields} from '../../../schedule/fields.js';
import type {Path} from '../../../schedule/issues.js';
import type {LocalDate} from '../../../schedule/schedule.js';
import {asksAhead} from './days-ahead.js';
import {directoryOf, nameOf, issuesOf, servicesOf} from './list-file.js';
import type {Page} from '../page.js';
import {words} from '../words.js';

/** The months after which a check is due again. */
export const DUE_MONTHS = 3;
const OVERDUE_MONTHS = 6;

/** How old a check is. From `lapsed` on visitors read "should". */
type CheckAge = 'fine' | 'due' | 'overdue' | 'lapsed';

const WORST_FIRST: readonly CheckAge[] = ['lapsed', 'overdue', 'due', 'fine'];

/** The groups of services by what there is to do, in the order on screen. */
export const GROUPS = [
  'fix',
  'holiday',
  'hours',
  'ring',
  'look',
  'fine',
  'closed',
] as const;
export type Group = (typeof GROUPS)[number];

/** A service of the list, and what there is to do about it. */
export interface Task {
  /** The index of the service in the file. */
  readonly index: number;
  readonly name: string;
  /** The service as visitors see it. Absent if they do not. */
  readonly service: Service | undefined;
  /** Visitors no longer see it, and nobody needs to ring it. */
  readonly isClosed: boolean;
  readonly checkAge: CheckAge;
  readonly group: Group;
  /** The date on which to ask it again. Absent: now. */
  readonly dueOn: LocalDate | undefined;
  readonly issues: readonly DirectoryIssue[];
  /** Bank holidays that it should have been asked about by now. */
  readonly askAbout: readonly string[];
}

/** Everything there is to do. */
export interface Tasks {
  /** Worst first. */
  readonly services: readonly Task[];
  /** All issues that the rules find in the document. */
  readonly issues: readonly DirectoryIssue[];
  /** Issues of the list as a whole. */
  readonly ofList: readonly DirectoryIssue[];
  /** The number of services and list issues to deal with today. */
  readonly toDoCount: number;
  /** The first date on which something else is due. */
  readonly fineUntil: LocalDate | undefined;
}

/** How old the check of a service is. */
export function checkAgeOf(service: Service, today: LocalDate): CheckAge {
  const {assuredDate = ''} = service;
  if (!isConfirmed(service, today)) return 'lapsed';
  if (monthsAfter(assuredDate, OVERDUE_MONTHS) <= today) return 'overdue';
  return monthsAfter(assuredDate, DUE_MONTHS) <= today ? 'due' : 'fine';
}

/** What there is to do about a document on a date. */
export function tasksOf(document: Fields, today: LocalDate): Tasks {
  const directory = directoryOf(document);
  const issues = issuesOf(document, today);
  const asks = directory ? asksAhead(directory, today) : [];
  const shown = shownServices(document, directory);
  const services = servicesOf(document)
    .map((fields, index) => {
      const service = shown.get(index);
      const askAbout = asks
        .filter(({askBy}) => askBy <= today)
        .filter(({services}) => services.some((it) => it === service))
        .map(({title}) => title);
      const own = issues.filter(({path}) => isOf(index, path));
      return taskOf({fields, index, service, askAbout, issues: own}, today);
    })
    .sort(worstFirst);
  const ofList = issues.filter(({path}) => typeof path[1] !== 'number');
  const ahead = [
    ...services.filter((task) => !isToDo(task)).map(({dueOn}) => dueOn),
    ...asks.map(({askBy}) => askBy).filter((askBy) => askBy > today),
  ].filter((day) => day !== undefined);
  return {
    services,
    issues,
    ofList,
    toDoCount: services.filter(isToDo).length + ofList.length,
    fineUntil: ahead.sort()[0],
  };
}

/** Whether a service has something to do today. */
export function isToDo(task: Task): boolean {
  const {isClosed, checkAge, issues, askAbout} = task;
  if (issues.length > 0) return true;
  return !isClosed && (checkAge !== 'fine' || askAbout.length > 0);
}

interface Known {
  readonly fields: Fields;
  readonly index: number;
  readonly service: Service | undefined;
  readonly issues: readonly DirectoryIssue[];
  readonly askAbout: readonly string[];
}

function taskOf({fields, ...known}: Known, today: LocalDate): Task {
  const {index, service} = known;
  const checkAge = service ? checkAgeOf(service, today) : 'lapsed';
  const {assuredDate} = service ?? {};
  const isFine = checkAge === 'fine' && assuredDate !== undefined;
  const isClosed = fields['status'] === 'inactive';
  const task = {...known, name: nameOf(fields, index), isClosed, checkAge};
  return {
    ...task,
    group: groupOf(task),
    dueOn: isFine ? monthsAfter(assuredDate, DUE_MONTHS) : undefined,
  };
}

function groupOf(task: Omit<Task, 'group' | 'dueOn'>): Group {
  const {isClosed, service, issues, askAbout, checkAge} = task;
  if (isClosed) return 'closed';
  if (!service || issues.length > 0) return 'fix';
  const hasPhone = (service.phones ?? []).length > 0;
  const isKnown = service.schedule && service.schedule.kind !== 'unknown';
  if (hasPhone && isKnown && askAbout.length > 0) return 'holiday';
  if (checkAge === 'fine' && askAbout.length === 0) return 'fine';
  if (!hasPhone) return 'look';
  return isKnown ? 'ring' : 'hours';
}

/** The shown service for each index of the document. */
function shownServices(
  document: Fields,
  directory: Directory | undefined,
): Map<number, Service> {
  const ids = servicesOf(document).map(({id}) =>
    typeof id === 'string' ? id.trim() : undefined,
  );
  const found = (directory?.services ?? []).map((service) => {
    return [ids.indexOf(service.id), service] as const;
  });
  return new Map(found);
}

function isOf(index: number, [services, place]: Path): boolean {
  return services === 'services' && place === index;
}

function worstFirst(a: Task, b: Task): number {
  return (
    Number(a.isClosed) - Number(b.isClosed) ||
    Number(hasError(b)) - Number(hasError(a)) ||
    rank(a) - rank(b) ||
    Number(isToDo(b)) - Number(isToDo(a)) ||
    (a.dueOn ?? '').localeCompare(b.dueOn ?? '') ||
    a.index - b.index
  );
}

function rank({checkAge}: Task): number {
  return WORST_FIRST.indexOf(checkAge);
}

function hasError({issues}: Task): boolean {
  return issues.some(({severity}) => severity === 'error');
}

/** The groups that have services, each service in its first place on screen. */
export function placedTasks({
  order,
  derived,
}: Pick<Page, 'order' | 'derived'>): ReadonlyMap<Group, readonly Task[]> {
  const places = new Map(
    order.map((each, place) => [each.index, {...each, place}]),
  );
  const last = places.size;
  const groupOf = ({index, group}: Task) => places.get(index)?.group ?? group;
  const placeOf = ({index}: Task) => places.get(index)?.place ?? last + index;
  const inPlace = [...derived.tasks.services].sort(
    (a, b) => placeOf(a) - placeOf(b),
  );
  const groups = GROUPS.map((group) => {
    return [group, inPlace.filter((task) => groupOf(task) === group)] as const;
  });
  return new Map(groups.filter(([, tasks]) => tasks.length > 0));
}

/** All services, in the order on screen. */
export function inOrder(page: Page): Task[] {
  return [...placedTasks(page).values()].flat();
}

/** The services with something to do, in the order on screen. */
export function toDoInOrder(page: Page): Task[] {
  return inOrder(page).filter(isToDo);
}

const OF_CHRISTMAS = ['Christmas Day', 'Boxing Day', "New Year's Day"];

/** A short name: "Christmas", "Good Friday and Easter Monday". */
export function occasionOf(titles: readonly string[]): string {
  const isChristmas = titles.some((title) => OF_CHRISTMAS.includes(title));
  if (isChristmas) return words.services.christmas;
  return words.list([...new Set(titles)]);
}
