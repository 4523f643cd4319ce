// A rollup plugin that makes html`` and css`` templates smaller. In html``
// white space with a line break becomes one space, which looks the same in a
// browser, and none beside a block or at the end of a tag. In css`` the whole
// style sheet is minified: our css`` takes no expressions.
import {transformSync} from 'esbuild';

// A space beside these elements is never drawn. Elements that the style sheet
// makes inline (dt, dd) are not among them.
const BLOCKS =
  'p|div|ul|ol|li|dl|details|summary|section|dialog|slot|table|tbody|tr|th|td|h[1-6]';

const BESIDE_BLOCK = new RegExp(
  `\\s*(</?(?:${BLOCKS})(?=[\\s>])[^<>]*>)\\s*`,
  'g',
);

const foldHtml = ({raw}) =>
  raw
    .replace(/\s*\n\s*(>?)/g, (_, end) => end || ' ')
    .replace(BESIDE_BLOCK, '$1');

/** Minifies a style sheet and writes it as a template again. */
const foldCss = ({cooked}) =>
  transformSync(cooked, {loader: 'css', minify: true})
    .code.trim()
    .replace(/[\\`$]/g, '\\$&');

const folds = {html: foldHtml, svg: foldHtml, css: foldCss};

const isNode = (value) => typeof value?.type === 'string';

/**
 * The literal parts of every template with one of our tags, and how to fold
 * them.
 */
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
    const parts = templateParts(this.parse(code));
    // From the last to the first, so that earlier positions stay valid.
    parts.sort((a, b) => b.start - a.start);
    for (const {start, end, value, fold} of parts) {
      code = code.slice(0, start) + fold(value) + code.slice(end);
    }
    return {code, map: null};
  },
});
