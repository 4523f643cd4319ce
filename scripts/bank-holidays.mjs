// `npm run bank-holidays -- FILE|URL`: updates the bank holidays of England and
// Wales from GOV.UK's list, https://www.gov.uk/bank-holidays.json. It says what
// is new, and stops with a plain sentence if a day would be lost.
import {readFileSync, writeFileSync} from 'node:fs';
import {format} from 'prettier';

const OURS = 'src/open-hours/bank-holidays.json';
const NATIONS = ['england-and-wales', 'scotland', 'northern-ireland'];

/** Every year has eight. A year with fewer is not complete. */
const FEWEST = 8;

const dateOf = (day) => day.toISOString().slice(0, 10);
const yearOf = ({date}) => Number(date.slice(0, 4));
const said = ({date, title}) => `${date} ${title}`;

try {
  const [from] = process.argv.slice(2);
  if (!from) stop('Name the file or the address of GOV.UK’s list.');
  const ours = JSON.parse(readFileSync(OURS, 'utf8'));
  const events = eventsOf(await read(from), from);
  const news = newsOf(ours, events);
  const list = renewed(ours, events);
  for (const line of news) console.log(line);
  if (news.length > 0) writeFileSync(OURS, await asText(list));
  console.log(
    `${news.length > 0 ? `${OURS} is written` : 'Nothing is new'}. The bank holidays are known until ${list.covers.through}.`,
  );
} catch (error) {
  console.error(`${error.message}\n${OURS} is as it was.`);
  process.exitCode = 1;
}

function stop(sentence) {
  throw new Error(sentence);
}

async function read(from) {
  const text = /^https?:/.test(from) ? await load(from) : readFile(from);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return stop(
      `${from} is not JSON. Take https://www.gov.uk/bank-holidays.json.`,
    );
  }
}

async function load(url) {
  const answer = await fetch(url).catch(({message}) =>
    stop(`${url}: ${message}.`),
  );
  return answer.ok ? answer.text() : stop(`${url} answered ${answer.status}.`);
}

function readFile(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return stop(`There is no file ${file} that can be read.`);
  }
}

/** The days of England and Wales, if the list is GOV.UK's and complete. */
function eventsOf(document, from) {
  for (const nation of NATIONS) {
    const {division, events} = document?.[nation] ?? {};
    if (division !== nation || !Array.isArray(events) || events.length === 0) {
      stop(`${from} has no list for ${nation}, so it is not all of GOV.UK’s.`);
    }
  }
  const events = document[NATIONS[0]].events.map(eventOf);
  events.sort((a, b) => (a.date < b.date ? -1 : 1));
  const twice = events.find(
    ({date}, index) => date === events[index - 1]?.date,
  );
  if (twice) stop(`${from} has ${twice.date} twice.`);
  for (const year of new Set(events.map(yearOf))) {
    const {length} = events.filter((event) => yearOf(event) === year);
    if (length < FEWEST)
      stop(`${from} has ${length} days of ${year}, and a year has ${FEWEST}.`);
  }
  return events;
}

function eventOf(event) {
  const {date, title, notes} = event ?? {};
  if (typeof title !== 'string' || title.trim() === '' || !isDate(date)) {
    stop(`This is not a bank holiday: ${JSON.stringify(event)}.`);
  }
  return {
    date,
    title: title.trim().replaceAll('’', "'"),
    ...(/^substitute day$/i.test(notes ?? '') && {substitute: true}),
  };
}

function isDate(text) {
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.getTime()) && dateOf(day) === text;
}

/**
 * The changes, in sentences. Throws if one of our days would be lost without a
 * replacement.
 */
function newsOf({events: ours}, events) {
  const years = new Set(events.map(yearOf));
  const known = new Map(ours.map((event) => [event.date, event]));
  const dates = new Set(events.map(({date}) => date));
  const added = events.filter(({date}) => !known.has(date));
  const gone = ours.filter(
    (old) => years.has(yearOf(old)) && !dates.has(old.date),
  );
  const moved = gone.map((old) => {
    const place = added.findIndex(
      (event) =>
        yearOf(event) === yearOf(old) && event.title.startsWith(old.title),
    );
    if (place < 0) stop(`${said(old)} is ours, and not in this list.`);
    return `${said(old)} is moved to ${said(added.splice(place, 1)[0])}.`;
  });
  const changed = events.filter((event) => {
    const old = known.get(event.date);
    return old && JSON.stringify(old) !== JSON.stringify(event);
  });
  return [
    ...moved,
    ...changed.map(
      (event) =>
        `${said(known.get(event.date))} is now ${event.title}${event.substitute ? ', a substitute' : ''}.`,
    ),
    ...added.map((event) => `${said(event)} is added.`),
  ];
}

/** Our days, with the years of the new list replacing the same years. */
function renewed(ours, events) {
  const years = new Set(events.map(yearOf));
  const kept = ours.events.filter((event) => !years.has(yearOf(event)));
  const all = [...kept, ...events].sort((a, b) => (a.date < b.date ? -1 : 1));
  const [first, last] = [yearOf(all[0]), yearOf(all.at(-1))];
  for (let year = first; year <= last; year += 1) {
    if (!all.some((event) => yearOf(event) === year))
      stop(`Nobody has the days of ${year}.`);
  }
  return {
    ...ours,
    sourceNote: `The dates behind that address, as read on ${dateOf(new Date())}.`,
    covers: {from: `${first}-01-01`, through: `${last}-12-31`},
    events: all,
  };
}

/** Writes each day on a line of its own. */
function asText(list) {
  const text = JSON.stringify(list, null, 2).replace(
    /\{\n\s+("date"[^}]+?)\n\s+\}/g,
    (_, fields) => `{${fields.replace(/\n\s+/g, ' ')}}`,
  );
  return format(text, {parser: 'json', bracketSpacing: false});
}
