// Serves an imported .json file to the test browser as JavaScript, as the
// bundler does. A fetched .json file stays JSON. The two have different
// addresses, because the browser caches by address.

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
