// Serves a .json file that is imported as a module to the browser of the tests
// as JavaScript, as the bundler does. A .json that is fetched stays JSON: the
// two have different addresses, as the browser keeps what it has seen.

const isImport = ({path, query}) =>
  path.endsWith('.json') && query.as === 'module';

export const jsonModules = () => ({
  name: 'json-modules',
  transformImport: ({source}) =>
    source.endsWith('.json') ? `${source}?as=module` : undefined,
  resolveMimeType: (context) => (isImport(context) ? 'js' : undefined),
  transformCacheKey: (context) => (isImport(context) ? 'module' : 'data'),
  transform: (context) =>
    isImport(context) ? `export default ${context.body}` : undefined,
});
