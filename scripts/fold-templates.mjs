// A rollup plugin that folds the white space of html`` and css`` templates. In
// html a run that holds a line break becomes one space, which looks the same in
// a browser; in css it goes beside a brace, comma or semicolon, and comments that
// stand alone go.

const foldHtml = (text) => text.replace(/\s*\n\s*/g, ' ');

const foldCss = (text) =>
  text
    .replace(/(?<=^|\s)\/\*[^]*?\*\/(?=\s|$)/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/\n?([{};,])\n?/g, '$1')
    .replaceAll('\n', ' ');

const folds = {html: foldHtml, svg: foldHtml, css: foldCss};

const isNode = (value) => typeof value?.type === 'string';

/** The literal parts of every template with one of our tags, with its fold. */
function templateParts(node) {
  const inside = Object.values(node).flat().filter(isNode);
  const fold = node.type === 'TaggedTemplateExpression' && folds[node.tag.name];
  const own = fold ? node.quasi.quasis.map((part) => ({...part, fold})) : [];
  return [...own, ...inside.flatMap(templateParts)];
}

export const foldTemplates = () => ({
  name: 'fold-templates',
  transform(code, id) {
    if (!/\.ts$/.test(id)) return undefined;
    // From the last to the first, so that the places before stay where they are.
    const parts = templateParts(this.parse(code));
    for (const {start, end, fold} of parts.sort((a, b) => b.start - a.start)) {
      code =
        code.slice(0, start) + fold(code.slice(start, end)) + code.slice(end);
    }
    return {code, map: null};
  },
});
