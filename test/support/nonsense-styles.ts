/** Nonsense values for every property that an element inherits. */

/** Tried in turn; a property takes the first that a child inherits from it. */
const VALUES = [
  'hidden',
  'disc',
  'rtl',
  'none',
  '#ddd',
  '1px 1px 9px red',
  '-999px',
  '1px',
  '0.01',
  '900%',
  '0',
  'vertical-rl',
  'uppercase',
  'right',
  'preserve',
  'nowrap',
  'break-all',
  'anywhere',
  'collapse',
  'inside',
  'all',
  '"x" "y"',
  '"tnum" 0',
  'italic',
  'small-caps',
  'under',
  'filled dot',
  'dark',
  'always',
  'ultra-condensed',
  'oldstyle-nums',
  'super',
];

/** The typeface is the page's own, and whether it has digits is its business. */
const PAGES_OWN = /^(font-family|-webkit-locale)$/;

/** Declarations for every inherited property that this browser knows. */
export function nonsense(): string {
  const parent = document.createElement('div');
  const child = document.createElement('div');
  // Its own sizes, or it would have those of its parent.
  child.style.cssText = 'position: fixed; width: 3px; height: 3px';
  parent.append(child);
  document.body.append(parent);
  const computed = getComputedStyle(child);
  const declarations = [...computed]
    .filter((name) => !PAGES_OWN.test(name))
    .flatMap((name) => {
      const before = computed.getPropertyValue(name);
      const value = VALUES.find((each) => {
        parent.style.cssText = `${name}: ${each}`;
        return computed.getPropertyValue(name) !== before;
      });
      return value && isInherited(name, parent, child)
        ? [`${name}: ${value}`]
        : [];
    });
  parent.remove();
  return declarations.join('; ');
}

/** And not changed because the parent is, as a width may be. */
function isInherited(name: string, parent: Element, child: Element): boolean {
  const [above, below] = [parent, child].map((each) =>
    getComputedStyle(each).getPropertyValue(name),
  );
  return above === below;
}
