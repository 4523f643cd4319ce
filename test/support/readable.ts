/** Whether a person can read the text of an element, as drawn. */

const SMALLEST_PIXELS = 16;

/** WCAG 2.2, 1.4.3: for text of ordinary size. */
const LEAST_CONTRAST = 4.5;

/** What keeps a person from reading it, as sentences; none where they can. */
export function faultsIn(element: HTMLElement): string[] {
  const style = getComputedStyle(element);
  const {width, height} = element.getBoundingClientRect();
  const contrast = contrastOf(element);
  const faults: [boolean, string][] = [
    [!isShown(element), 'is not shown'],
    [width < 1 || height < SMALLEST_PIXELS, `is ${width} by ${height} px`],
    [parseFloat(style.fontSize) < SMALLEST_PIXELS, `is ${style.fontSize} high`],
    [contrast < LEAST_CONTRAST, `has a contrast of ${contrast.toFixed(1)}`],
    [!isInOrder(element), 'is not written from left to right'],
    [
      element.innerText.replace(/\s+/g, ' ').trim() !== plainText(element),
      `is written as "${element.innerText}"`,
    ],
    [isCovered(element), 'is covered or cut off'],
  ];
  return faults.flatMap(([is, words]) =>
    is ? [`"${plainText(element)}" ${words}.`] : [],
  );
}

/** Numbers that can be called, wherever they are in sight. */
export function numbersIn(root: ParentNode): HTMLElement[] {
  const links = root.querySelectorAll<HTMLElement>('a[href^="tel:"]');
  return [...links].filter(
    (link) => !link.closest('details:not([open])') && !link.closest('dialog'),
  );
}

function isShown(element: Element): boolean {
  return element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
}

function plainText({textContent}: Element): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Digits in groups change places where a page is read from right to left. */
function isInOrder(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT,
  );
  let last = new DOMRect();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // What is only heard stands in no line.
    if (getComputedStyle(node.parentElement!).clipPath !== 'none') continue;
    for (const {index} of (node as Text).data.matchAll(/\S/g)) {
      const range = element.ownerDocument.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const box = range.getBoundingClientRect();
      const isNextLine = box.top >= last.bottom - 1;
      // Letters may touch, and the first has nothing before it.
      if (last.width > 0 && !isNextLine && box.left < last.right - 1) {
        return false;
      }
      last = box;
    }
  }
  return true;
}

/** Whether a finger on its middle would find something else. */
function isCovered(element: Element): boolean {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = root.elementFromPoint(left + width / 2, top + height / 2);
  return !element.contains(found);
}

type Colour = readonly [
  red: number,
  green: number,
  blue: number,
  alpha: number,
];

function contrastOf(element: Element): number {
  return contrastOn(element, getComputedStyle(element).color);
}

/** How much a colour stands out from the ground of an element, as WCAG has it. */
export function contrastOn(element: Element, colour: string): number {
  const behind = surfaceBehind(element);
  const front = over(colourOf(colour), behind);
  const [darker, lighter] = [luminance(front), luminance(behind)].sort(
    (one, other) => one - other,
  ) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Every surface behind it, one over the other, on white paper. */
function surfaceBehind(element: Element): Colour {
  const surfaces: Colour[] = [];
  for (let each: Element | null = element; each; each = parentOf(each)) {
    surfaces.push(colourOf(getComputedStyle(each).backgroundColor));
  }
  return surfaces.reduceRight((below, above) => over(above, below), [
    255, 255, 255, 1,
  ] as Colour);
}

function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent && 'host' in parent
    ? (parent as ShadowRoot).host
    : element.parentElement;
}

/** A computed colour is `rgb(…)`, `rgba(…)` or, where it was mixed, `color(srgb …)`. */
function colourOf(words: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (
    words.match(/[\d.]+/g) ?? []
  ).map(Number);
  const scale = words.startsWith('color(') ? 255 : 1;
  return [red * scale, green * scale, blue * scale, alpha];
}

function over(above: Colour, below: Colour): Colour {
  const [, , , alpha] = above;
  const mixed = ([0, 1, 2] as const).map(
    (index) => above[index] * alpha + below[index] * (1 - alpha),
  );
  return [mixed[0]!, mixed[1]!, mixed[2]!, 1];
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: Colour): number {
  const [red, green, blue] = ([0, 1, 2] as const).map((index) => {
    const part = colour[index] / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
