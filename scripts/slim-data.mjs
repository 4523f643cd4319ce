// A rollup plugin that leaves out of the one script what it never shows: where
// each fact was found. The package and the JSON itself keep it.

/** The age line needs when the first source was published, nothing else. */
const slimService = ({sources: [first], ...service}) => ({
  ...service,
  sources: [{published: first?.published}],
});

const slims = {
  'hertfordshire.json': ({services, ...directory}) => ({
    ...directory,
    services: services.map(slimService),
  }),
  'bank-holidays.json': ({covers, events}) => ({covers, events}),
};

export const slimData = () => ({
  name: 'slim-data',
  transform(code, id) {
    const slim = slims[id.split(/[/\\]/).at(-1)];
    if (!slim) return undefined;
    return {code: JSON.stringify(slim(JSON.parse(code))), map: null};
  },
});
