/** Finds words that a code file would put on screen itself. */
import ts from 'typescript';

const TEMPLATES = ['html', 'svg', 'markup'];

/** Attributes and properties that are read, by eyes or aloud. */
const READ = [
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'ariaDescription',
  'ariaLabel',
  'alt',
  'innerHTML',
  'innerText',
  'label',
  'placeholder',
  'textContent',
  'title',
];

const LETTER = /\p{L}/u;

/** Three words in a row are no name of a class, a key or an event. */
const SENTENCE = /\p{L}+,? \p{Ll}+,? \p{Ll}+/u;

/** Words in templates, in style sheets, and in what an element is told to say. */
export function drawnWords(code: string): string[] {
  return found(code, (node) => {
    if (ts.isTaggedTemplateExpression(node)) return inTemplate(node);
    return ts.isBinaryExpression(node) && isRead(node.left)
      ? wordsOf(node.right)
      : [];
  });
}

/** Whole sentences, wherever they stand. */
export function sentences(code: string): string[] {
  return found(code, (node) => {
    const isLiteral =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    // What has a tag is a template or a style sheet.
    return isLiteral && !hasTag(node) && SENTENCE.test(node.text)
      ? [node.text]
      : [];
  });
}

function hasTag(node: ts.Node): boolean {
  const {parent} = ts.isTemplateSpan(node.parent) ? node.parent : node;
  return [parent, parent.parent].some(ts.isTaggedTemplateExpression);
}

function found(code: string, wordsAt: (node: ts.Node) => string[]): string[] {
  const {Latest} = ts.ScriptTarget;
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    words.push(...wordsAt(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.ts', code, Latest, true));
  return words;
}

const isRead = (target: ts.Node) =>
  ts.isPropertyAccessExpression(target) && READ.includes(target.name.text);

function inTemplate({tag, template}: ts.TaggedTemplateExpression): string[] {
  const kind = tag.getText();
  if (kind === 'css') return inStyle(template.getText());
  if (!TEMPLATES.includes(kind)) return [];
  if (ts.isNoSubstitutionTemplateLiteral(template)) {
    return inMarkup(template.text);
  }
  let before = template.head.text;
  const words: string[] = [];
  for (const {expression, literal} of template.templateSpans) {
    if (isReadAt(before)) words.push(...wordsOf(expression));
    before += `\0${literal.text}`;
  }
  return [...words, ...inMarkup(before)];
}

/** Whether what follows stands between tags, or in an attribute that is read. */
function isReadAt(before: string): boolean {
  if (before.lastIndexOf('<') <= before.lastIndexOf('>')) return true;
  const [, name = ''] = /\s\.?([\w-]+)="?[^"=]*$/.exec(before) ?? [];
  return READ.includes(name);
}

function inMarkup(text: string): string[] {
  const attributes = [...text.matchAll(/\s([\w-]+)="([^"]*)"/g)].flatMap(
    ([, name = '', value = '']) => (READ.includes(name) ? value : []),
  );
  const between = text.replace(/<[^>]*>/g, '\0').split('\0');
  return [...attributes, ...between].filter((each) => LETTER.test(each));
}

/** What a style sheet writes before and after things. */
function inStyle(text: string): string[] {
  return [...text.matchAll(/content:([^;]*);/g)].flatMap(([, value = '']) =>
    [...value.matchAll(/'([^']*)'/g)]
      .map(([, words = '']) => words)
      .filter((words) => LETTER.test(words)),
  );
}

/** Literals that an expression may give, not those that it asks with. */
function wordsOf(expression: ts.Expression): string[] {
  if (ts.isStringLiteralLike(expression)) {
    return LETTER.test(expression.text) ? [expression.text] : [];
  }
  if (ts.isTemplateExpression(expression)) {
    const {head, templateSpans} = expression;
    return [
      ...[head, ...templateSpans.map(({literal}) => literal)]
        .map(({text}) => text)
        .filter((text) => LETTER.test(text)),
      ...templateSpans.flatMap((span) => wordsOf(span.expression)),
    ];
  }
  return partsOf(expression).flatMap(wordsOf);
}

function partsOf(expression: ts.Expression): readonly ts.Expression[] {
  if (ts.isParenthesizedExpression(expression)) return [expression.expression];
  if (ts.isConditionalExpression(expression)) {
    return [expression.whenTrue, expression.whenFalse];
  }
  if (ts.isBinaryExpression(expression) && givesASide(expression)) {
    return [expression.left, expression.right];
  }
  return ts.isArrayLiteralExpression(expression) ? expression.elements : [];
}

/** `a ?? b`, `a || b`, `a && b` and `a + b`; not a comparison. */
function givesASide({operatorToken: {kind}}: ts.BinaryExpression): boolean {
  return [
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.PlusToken,
  ].includes(kind);
}
