// A rollup plugin that leaves out of the one script what it never shows: where
// each fact was found. The package and the JSON itself keep it.

/** The age line needs when the first source was published, nothing else. */
const slimService = ({sources: [first], ...service}) => ({
  ...service,
  sources: [{published: first?.published}],
});

// It is for the program in which the list is written, and names a file beside.
const withoutSchema = (directory) => ({...directory, $schema: undefined});

const slims = {
  'hertfordshire.json': ({services, ...directory}) => ({
    ...withoutSchema(directory),
    services: services.map(slimService),
  }),
  'bank-holidays.json': ({covers, events}) => ({covers, events}),
};

export const slimData = () => changeData('slim-data', slims);

/** For the package: the whole list, without what holds only in this folder. */
export const portableData = () =>
  changeData('portable-data', {'hertfordshire.json': withoutSchema});

const changeData = (name, changes) => ({
  name,
  transform(code, id) {
    const change = changes[id.split(/[/\\]/).at(-1)];
    if (!change) return undefined;
    return {code: JSON.stringify(change(JSON.parse(code))), map: null};
  },
});
