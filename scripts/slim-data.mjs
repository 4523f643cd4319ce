// Rollup plugins that make data smaller in the one script: what it never shows
// is left out. The package and the JSON keep all.

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
