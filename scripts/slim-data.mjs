// Rollup plugins that make data smaller in the one script: what it never shows
// is left out, and dates are written shorter. The package and the JSON keep all.
import {readFileSync} from 'node:fs';

/** What editors and other programs know of a service, and no visitor reads. */
const UNSHOWN = [
  'assuredBy',
  'bsl',
  'languages',
  'publishedUnconfirmed',
  'text',
];

/** All that is shown of the sources is when the first was published. */
function slimService({sources: [first], webChat, ...service}) {
  const shown = Object.entries(service).filter(
    ([field]) => !UNSHOWN.includes(field),
  );
  return {
    ...Object.fromEntries(shown),
    webChat: webChat?.url && {url: webChat.url},
    sources: [{published: first?.published}],
  };
}

// $schema is for the editor in which the list is written: the file it names
// lies beside the source, and nowhere else.
const withoutSchema = (directory) => ({...directory, $schema: undefined});

const slimDirectory = ({services, ...directory}) => ({
  ...withoutSchema(directory),
  services: services.map(slimService),
});

/** For the one script. */
export const slimData = () => changeList('slim-data', slimDirectory);

/** For the package: the whole list, without what holds only in this folder. */
export const portableData = () => changeList('portable-data', withoutSchema);

const changeList = (name, change) => ({
  name,
  transform(code, id) {
    if (!/[/\\]hertfordshire\.json$/.test(id)) return undefined;
    return {code: JSON.stringify(change(JSON.parse(code))), map: null};
  },
});

const yearOf = ({date}) => date.slice(0, 4);

/** Days by their year: `2026-01-01New Year's Day;-12-28Boxing Day*|2027…`. */
function shortDays(events) {
  const day = ({date, title, substitute}) =>
    `${date.slice(4)}${title}${substitute ? '*' : ''}`;
  const days = (year) =>
    events.filter((event) => yearOf(event) === year).map(day);
  const years = [...new Set(events.map(yearOf))];
  return years.map((year) => year + days(year).join(';')).join('|');
}

/** What `shortDays` wrote, as it was. The script does this as it loads. */
const fullDays = (short) =>
  short.split('|').flatMap((year) =>
    year
      .slice(4)
      .split(';')
      .map((day) => ({
        date: year.slice(0, 4) + day.slice(0, 6),
        title: day.slice(6).replace('*', ''),
        substitute: day.endsWith('*'),
      })),
  );

export const shortHolidays = () => ({
  name: 'short-holidays',
  transform(_, id) {
    if (!/[/\\]bank-holidays\.json$/.test(id)) return undefined;
    const {covers, events} = JSON.parse(readFileSync(id, 'utf8'));
    const short = JSON.stringify(shortDays(events));
    return {
      code: `export default {
        covers: ${JSON.stringify(covers)},
        events: (${fullDays})(${short}),
      };`,
      map: null,
    };
  },
});
