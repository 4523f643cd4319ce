/** What the browser tells a screen reader, including the closed root. */
import type {Protocol} from 'puppeteer-core';
import type {Inner, Visitor} from './visitor.js';

type Node = Protocol.Accessibility.AXNode;
type Tree = ReadonlyMap<string, Node>;

/** Names that Chromium alone gives. */
const ROLES: Readonly<Record<string, string>> = {
  DescriptionList: 'terms',
  DisclosureTriangle: 'disclosure',
  StaticText: 'text',
};

/** They are not spoken: what is in them is. */
const SILENT = ['generic', 'LabelText', 'none', 'paragraph', 'definition'];

/** What is in them is their name already, or their value. */
const WHOLE = [
  'button',
  'cell',
  'combobox',
  'heading',
  'link',
  'rowheader',
  'term',
];

const STATES = ['level', 'expanded', 'pressed', 'live', 'modal'];

/**
 * The page in lines, indented as deep as they are: a role, a name, and states,
 * such as `button "I am under 19" pressed=false`.
 */
export async function spokenTree(visitor: Visitor): Promise<string[]> {
  const nodes = await nodesOf(visitor);
  const tree = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes[0] ? linesOf(nodes[0], tree, '') : [];
}

/** The first of which this is said, to use it: `button "I am under 19"`. */
export async function findSpoken(
  visitor: Visitor,
  words: string,
): Promise<Inner> {
  const found = (await nodesOf(visitor)).find(
    (node) => !node.ignored && spoken(node).startsWith(words),
  );
  const id = found?.backendDOMNodeId;
  if (id === undefined) throw new Error(`Nothing is called ${words}.`);
  return {id, tag: '', attributes: {}};
}

async function nodesOf(visitor: Visitor): Promise<Node[]> {
  const {nodes} = await visitor.devtools().send('Accessibility.getFullAXTree');
  return nodes;
}

/** What has the focus, such as `link "Call 999"`. */
export async function spokenFocus(visitor: Visitor): Promise<string> {
  const focused = (await nodesOf(visitor)).filter(({properties = []}) =>
    properties.some(({name, value}) => name === 'focused' && value.value),
  );
  // The page says so of itself, too.
  const last = focused.at(-1);
  return last ? spoken(last) : 'nothing';
}

function linesOf(node: Node, tree: Tree, indent: string): string[] {
  const role = roleOf(node);
  const isSilent =
    node.ignored ||
    // A space between two words.
    (role === 'StaticText' && !nameOf(node)) ||
    (SILENT.includes(role) && !nameOf(node)) ||
    // Of details, around the summary that is spoken.
    (role === 'group' && !nameOf(node));
  const own = isSilent ? [] : [indent + spoken(node)];
  if (role === 'StaticText' || (!isSilent && WHOLE.includes(role))) return own;
  const deeper = isSilent ? indent : `${indent}  `;
  const inner = (node.childIds ?? []).flatMap((id) => {
    const child = tree.get(id);
    // The words of a disclosure are its name; a heading in it is spoken.
    const isName = role === 'DisclosureTriangle' && roleOf(child) !== 'heading';
    return child && !isName ? linesOf(child, tree, deeper) : [];
  });
  return [...own, ...inner];
}

function spoken(node: Node): string {
  const {value, properties = []} = node;
  const kind = roleOf(node);
  const words = [ROLES[kind] ?? kind];
  const name = nameOf(node);
  if (name) words.push(`"${name}"`);
  if (value) words.push(`value="${tidy(value.value)}"`);
  for (const {name: state, value: its} of properties) {
    const isDepth = state === 'level' && kind === 'listitem';
    if (STATES.includes(state) && !isDepth) words.push(`${state}=${its.value}`);
  }
  return words.join(' ');
}

const roleOf = (node: Node | undefined) => tidy(node?.role?.value);
const nameOf = ({name}: Node) => tidy(name?.value);
const tidy = (words: unknown) =>
  typeof words === 'string' ? words.replace(/\s+/g, ' ').trim() : '';
