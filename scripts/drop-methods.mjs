// A rollup plugin that leaves methods of packages out of the one script that
// nothing in it calls. Rollup drops functions that are not called, but keeps a
// class whole.

/** Folder of a package, and the names of its methods that are dropped. */
export const UNCALLED = {
  // For decorators and mixins, and a root that ours stands in the place of.
  '@lit': ['addInitializer', 'createRenderRoot', 'removeController'],
  // For directives, and there is none.
  'lit-html': ['endNode', 'parentNode', 'setConnected', 'startNode'],
  // Of a zone we ask for its offsets, and nothing for its name or in words.
  luxon: [
    'create',
    'equals',
    'formatOffset',
    'ianaName',
    'isUniversal',
    'isValidSpecifier',
    'offsetName',
    'resetCache',
    'type',
  ],
};

const methodsOf = (node) => {
  const inside = Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === 'string')
    .flatMap(methodsOf);
  return node.type === 'MethodDefinition' ? [node, ...inside] : inside;
};

export const dropMethods = () => ({
  name: 'drop-methods',
  transform(code, id) {
    const [, folder] = /node_modules[/\\]([^/\\]+)[/\\]/.exec(id) ?? [];
    const uncalled = UNCALLED[folder];
    if (!uncalled) return undefined;
    const methods = methodsOf(this.parse(code))
      .filter(({key}) => uncalled.includes(key.name))
      // From the last to the first, so that the places before stay where they are.
      .sort((a, b) => b.start - a.start);
    for (const {start, end} of methods) {
      code = code.slice(0, start) + code.slice(end);
    }
    return {code, map: null};
  },
});
