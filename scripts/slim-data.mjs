// Rollup plugins that make the data in the one script smaller by leaving out
// what it never shows. The package and the JSON keep everything.

/** Facts for editors and other programs that no visitor reads. */
const UNSHOWN = ['assuredBy', 'languages', 'publishedUnconfirmed', 'text'];

/**
 * The widget shows only when the first source was published, and the page for
 * British Sign Language only where there is no website.
 */
function slimService({sources: [first], webChat, bsl, ...service}) {
  const shown = Object.entries(service).filter(
    ([field]) => !UNSHOWN.includes(field),
  );
  return {
    ...Object.fromEntries(shown),
    webChat: pageAlone(webChat),
    bsl: service.website === undefined ? pageAlone(bsl) : undefined,
    sources: [{published: first?.published}],
  };
}

const pageAlone = (contact) => contact?.url && {url: contact.url};

// $schema is for the editor of the list: the file that it names exists only
// beside the source.
const withoutSchema = (directory) => ({...directory, $schema: undefined});

const slimDirectory = ({services, ...directory}) => ({
  ...withoutSchema(directory),
  services: services.map(slimService),
});

/** For the one script. */
export const slimData = () => changeList('slim-data', slimDirectory);

/**
 * For the package: the whole list, without the fields that make sense only in
 * this folder.
 */
export const portableData = () => changeList('portable-data', withoutSchema);

const changeList = (name, change) => ({
  name,
  transform(code, id) {
    if (!/[/\\]hertfordshire\.json$/.test(id)) return undefined;
    return {code: JSON.stringify(change(JSON.parse(code))), map: null};
  },
});
