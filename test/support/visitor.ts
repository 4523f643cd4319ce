/**
 * A visitor with a browser of their own, who sees inside the closed root as a
 * person does, and as no script of the page can.
 */
import puppeteer, {
  type Browser,
  type CDPSession,
  type Page,
  type Protocol,
} from 'puppeteer-core';
import {browserArguments, findBrowser} from '../../scripts/find-browser.mjs';
import {pageAround, type PartnerSite} from './partner-site.js';

type DomNode = Protocol.DOM.Node;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An element in the closed root. */
export interface Inner {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly id: number;
}

interface Focused {
  readonly tag: string;
  readonly box: Box;
  readonly isInside: boolean;
  readonly isExit: boolean;
}

let browser: Promise<Browser> | undefined;

/**
 * The browser of this process, which ends with it. Whoever uses it closes their
 * own tab or context.
 */
export function theBrowser(): Promise<Browser> {
  return (browser ??= openBrowser());
}

function openBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser(),
    // Whoever waits is ended by the limit of the test, and by no other.
    timeout: 0,
    // A page of a test may play what the exit has to stop.
    args: [...browserArguments, '--autoplay-policy=no-user-gesture-required'],
  });
}

export interface View {
  readonly width: number;
  readonly height: number;
}

export class Visitor {
  /** The page since the last arrival. */
  page!: Page;
  #devtools!: CDPSession;
  readonly #view: View;

  constructor(view: View = {width: 800, height: 600}) {
    this.#view = view;
  }

  /**
   * As somebody new, without a history and without cookies. A tab takes Chromium
   * half the time of a context, which has a window.
   */
  async arrive(): Promise<this> {
    this.page = await (await theBrowser()).newPage();
    this.page.setDefaultTimeout(0);
    await this.page.setViewport(this.#view);
    this.#devtools = await this.page.createCDPSession();
    await this.#devtools.send('Network.clearBrowserCookies');
    return this;
  }

  /** Not every page of a test has a widget. */
  async open(address: string, {withoutWidget = false} = {}): Promise<void> {
    await this.page.goto(address);
    if (!withoutWidget) await this.widgetReady();
  }

  /** Opens a page of a partner with this body. */
  async openPage(
    site: PartnerSite,
    body: string,
    {head = '', withoutWidget = false} = {},
  ): Promise<void> {
    site.put('/page', pageAround(body, head));
    await this.open(`${site.origin}/page`, {withoutWidget});
  }

  async leave(): Promise<void> {
    await this.page.close();
  }

  /** Until every widget of the page has its statuses. */
  async widgetReady(): Promise<void> {
    await this.page.evaluate(async () => {
      await customElements.whenDefined('herts-da-support');
      const widgets = document.querySelectorAll('herts-da-support');
      for (const widget of widgets) {
        await (widget as Element & {ready: Promise<void>}).ready;
      }
    });
    await this.nextFrames();
  }

  /** Intersections and what follows them are told after a frame. */
  async nextFrames(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let left = 4; left > 0; left -= 1) {
        await new Promise(requestAnimationFrame);
      }
      await new Promise((done) => setTimeout(done));
    });
  }

  /** Every element of the closed root of a widget, in document order. */
  async inside(index = 0): Promise<Inner[]> {
    const {root} = await this.#devtools.send('DOM.getDocument', {
      depth: -1,
      pierce: true,
    });
    const hosts = elementsIn(root).filter(
      ({localName}) => localName === 'herts-da-support',
    );
    const inner = hosts[index]?.shadowRoots?.[0];
    if (!inner) throw new Error(`There is no widget ${index}.`);
    return elementsIn(inner).map(({localName, attributes, backendNodeId}) => ({
      tag: localName,
      attributes: pairs(attributes),
      id: backendNodeId,
    }));
  }

  /** The first element inside that has a class or is a part of this name. */
  async find(name: string, index = 0): Promise<Inner> {
    const found = (await this.inside(index)).find(({attributes}) =>
      `${attributes['class']} ${attributes['part']}`
        .split(/\s+/)
        .includes(name),
    );
    if (!found)
      throw new Error(`Nothing inside has the class or part ${name}.`);
    return found;
  }

  exit(index = 0): Promise<Inner> {
    return this.find('exit', index);
  }

  /** What a function says of an element inside. */
  async ask<Answer, Given = undefined>(
    {id}: Inner,
    question: (element: HTMLElement, given: Given) => Answer,
    given?: Given,
  ): Promise<Awaited<Answer>> {
    const {object} = await this.#devtools.send('DOM.resolveNode', {
      backendNodeId: id,
    });
    const {result, exceptionDetails} = await this.#devtools.send(
      'Runtime.callFunctionOn',
      {
        functionDeclaration: `function (given) { return (${question})(this, given); }`,
        objectId: object.objectId!,
        arguments: [{value: given}],
        returnByValue: true,
        awaitPromise: true,
      },
    );
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description);
    }
    return result.value as Awaited<Answer>;
  }

  /** What has the focus, on the page or inside the first widget. */
  async focused(): Promise<Focused | undefined> {
    const outside = await this.page.evaluate(() => {
      const {activeElement} = document;
      const {left, top, width, height} = activeElement!.getBoundingClientRect();
      return {
        tag: activeElement!.localName,
        box: {left, top, width, height},
      };
    });
    if (outside.tag === 'body') return undefined;
    const {tag, box} = outside;
    if (tag !== 'herts-da-support') {
      return {box, tag, isInside: false, isExit: false};
    }
    const exit = await this.exit();
    return this.ask(exit, (it) => {
      const {activeElement} = it.getRootNode() as ShadowRoot;
      const {left, top, width, height} = activeElement!.getBoundingClientRect();
      return {
        tag: activeElement!.localName,
        box: {left, top, width, height},
        isInside: true,
        isExit: activeElement === it,
      };
    });
  }

  box(element: Inner): Promise<Box> {
    return this.ask(element, (it) => {
      const {left, top, width, height} = it.getBoundingClientRect();
      return {left, top, width, height};
    });
  }

  /** Whether a finger on its middle would find it. */
  isOnTop(element: Inner): Promise<boolean> {
    return this.ask(element, (it) => {
      const root = it.getRootNode() as ShadowRoot;
      const {left, top, width, height} = it.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return (
        document.elementFromPoint(x, y) === root.host &&
        it.contains(root.elementFromPoint(x, y))
      );
    });
  }

  /** Brings it into view and presses the mouse on its middle. */
  async press(element: Inner): Promise<void> {
    await this.ask(element, (it) =>
      it.matches(':popover-open') ? undefined : it.scrollIntoView(),
    );
    await this.nextFrames();
    const {left, top, width, height} = await this.box(element);
    await this.page.mouse.click(left + width / 2, top + height / 2);
  }

  /** Every word and address that is inside, seen or not. */
  async innerWords(index = 0): Promise<string[]> {
    const [widget] = await this.inside(index);
    return this.ask(widget!, (it) => {
      const walker = document.createTreeWalker(
        it.getRootNode(),
        NodeFilter.SHOW_TEXT,
      );
      const words: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.localName !== 'style') {
          words.push(node.textContent?.trim().replace(/\s+/g, ' ') ?? '');
        }
      }
      const links = (it.getRootNode() as ShadowRoot).querySelectorAll('a');
      return [...words, ...[...links].map(({href}) => href)];
    });
  }

  async pressExit(): Promise<void> {
    await this.press(await this.exit());
  }

  async shift(times = 3): Promise<void> {
    for (let press = 0; press < times; press += 1) {
      await this.page.keyboard.press('ShiftLeft');
    }
  }

  /** What a screen reader was told last. */
  async announced(index = 0): Promise<string> {
    const alert = (await this.inside(index)).find(
      ({attributes}) => attributes['role'] === 'alert',
    );
    return this.ask(alert!, (it) => it.textContent ?? '');
  }

  devtools(): CDPSession {
    return this.#devtools;
  }
}

function elementsIn(node: DomNode): DomNode[] {
  const children = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  const inner = children.flatMap(elementsIn);
  const isElement = node.nodeType === 1;
  return isElement ? [node, ...inner] : inner;
}

function pairs(attributes: readonly string[] = []): Record<string, string> {
  const found: Record<string, string> = {};
  for (let index = 0; index < attributes.length; index += 2) {
    found[attributes[index]!] = attributes[index + 1] ?? '';
  }
  return found;
}
