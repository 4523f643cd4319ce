// What scripts and style sheets of a page can learn about the inside of the
// closed root, through browser functions and those that libraries replace.
import {assert} from 'chai';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {SCRIPT} from '../support/partner-site.js';
import {stayHere, useEverything} from '../support/use-everything.js';
import type {Inner} from '../support/visitor.js';

/**
 * `keep(what, node)` records what a script was given, if it is inside the root.
 */
const KEEP = `
  window.given = [];
  window.keep = (what, node) => {
    const root = node instanceof Node && node.getRootNode();
    if (root instanceof ShadowRoot) given.push(what);
  };`;

/** Wraps every listener in a function of the page. */
const WRAP_LISTENERS = `
  const {addEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (name, callback, options) {
    keep('this of ' + name, this);
    return addEventListener.call(this, name, function (event) {
      keep('target of ' + name, event.target);
      keep('currentTarget of ' + name, event.currentTarget);
      for (const each of event.composedPath()) keep('path of ' + name, each);
      return callback.handleEvent?.(event) ?? callback.call(this, event);
    }, options);
  };`;

/** Listens as any script can, and records the nodes that it gets. */
const LISTEN = `
  for (const name of ['click', 'pointerdown', 'focusin', 'change', 'toggle',
      'keydown', 'copy', 'dragstart', 'scrollsnapchange', 'animationstart']) {
    document.addEventListener(name, (event) => {
      for (const key in event) keep(name + ': ' + key, event[key]);
    }, true);
  }`;

const wrapped = (wrapper: string) => `
  const {attachShadow} = Element.prototype;
  function wrapper(options) {
    const root = attachShadow.call(this, options);
    keep('root', root);
    return root;
  }
  ${wrapper}`;

const ATTACH_SHADOWS = {
  'is plain': 'Element.prototype.attachShadow = wrapper;',
  'is a Proxy': `Element.prototype.attachShadow = new Proxy(attachShadow, {
    apply: (attach, host, given) => wrapper.apply(host, given),
  });`,
  'has a toString of its own': `
    wrapper.toString = () => 'function attachShadow() { [native code] }';
    Element.prototype.attachShadow = wrapper;`,
  'has a comment': `Element.prototype.attachShadow = function (options) {
    /* [native code] */
    return wrapper.call(this, options);
  };`,
  'is a method': `Object.assign(Element.prototype, {
    attachShadow(options) { return wrapper.call(this, options); },
  });`,
  'comes with a toString that hides it': `
    const {toString} = Function.prototype;
    Function.prototype.toString = function () {
      return toString.call(this === wrapper ? attachShadow : this);
    };
    Element.prototype.attachShadow = wrapper;`,
  'comes with a Function.prototype.toString': `
    Function.prototype.toString = () => '[native code]';
    Element.prototype.attachShadow = wrapper;`,
};

/**
 * Wraps every method and setter of the element's classes in a function of the
 * page.
 */
const WRAP_CLASS = `
  const keepAll = (what, values) => {
    for (const each of values) {
      keep(what, each);
      if (typeof each !== 'object' || each instanceof Node) continue;
      for (const key in each) keep(what + ': ' + key, each[key]);
    }
  };
  const wrap = (method, what) => function (...given) {
    const result = method.apply(this, given);
    keepAll(what, [result, ...given, ...Object.values(this)]);
    return result;
  };
  const {define} = CustomElementRegistry.prototype;
  CustomElementRegistry.prototype.define = function (name, Class, options) {
    for (let each = Class.prototype; each !== HTMLElement.prototype;
        each = Object.getPrototypeOf(each)) {
      for (const key of Reflect.ownKeys(each)) {
        const is = Object.getOwnPropertyDescriptor(each, key);
        if (key === 'constructor' || !is.configurable) continue;
        for (const kind of ['value', 'get', 'set'])
          if (typeof is[kind] === 'function') is[kind] = wrap(is[kind], String(key));
        Object.defineProperty(each, key, is);
        window.wrapped = (window.wrapped ?? 0) + 1;
      }
    }
    return define.call(this, name, Class, options);
  };`;

/** Parts that a page can animate, or use as the source of an animation. */
const PARTS = [
  'widget',
  'calls',
  'services',
  'card',
  'planner',
  'week',
  'dialog',
];

const ANIMATED = `<style>
  @keyframes any { to { opacity: 0.9 } }
  body { timeline-scope: ${PARTS.flatMap((part) => [`--v-${part}`, `--s-${part}`]).join()} }
  ${PARTS.map(
    (part) => `herts-da-support::part(${part}) {
      view-timeline: --v-${part}; scroll-timeline: --s-${part};
    }
    #v-${part} { animation: any linear; animation-timeline: --v-${part} }
    #s-${part} { animation: any linear; animation-timeline: --s-${part} }`,
  ).join('')}
  herts-da-support::part(widget) { overflow: auto; block-size: 300px }
  .theirs { animation: any linear; animation-timeline: scroll(nearest) }
  .theirs + .theirs { animation-timeline: view() }
</style>`;

const TIMED = `${PARTS.map(
  (part) => `<i id="v-${part}">A</i><i id="s-${part}">B</i>`,
).join('')}<p class="theirs">A</p><p class="theirs">B</p>`;

/**
 * The dialog scrolls, so it is the nearest scroller of the words in its slots.
 */
const LAYOUTS = {
  full: '<p class="theirs" slot="intro">A</p><p class="theirs" slot="intro">B</p>',
  button: '',
};

interface Watched {
  given: string[];
  keep: (what: string, node: unknown) => void;
}

describe('a script of the page', () => {
  const site = partnerSite();
  const visitor = visitorOfEach();

  async function open(script: string, body = SCRIPT): Promise<void> {
    const head = `<script>${KEEP}{${script}}</script>`;
    await stayHere(visitor, site.origin);
    await visitor.openPage(site, `<h1>Help</h1>${body}`, {head});
  }

  const given = async () => [
    ...new Set(
      await visitor.page.evaluate(() => (window as unknown as Watched).given),
    ),
  ];

  it('that wraps every listener gets nothing inside', async () => {
    await open(WRAP_LISTENERS);
    const used = await useEverything(visitor);
    assert.isAbove(used.length, 30);
    assert.deepEqual(await given(), []);
  });

  it('that listens gets nothing inside', async () => {
    await open(LISTEN);
    const used = await useEverything(visitor);
    assert.isAbove(used.length, 30);
    assert.deepEqual(await given(), []);
  });

  for (const [how, wrapper] of Object.entries(ATTACH_SHADOWS)) {
    it(`whose attachShadow ${how} does not get the root`, async () => {
      await open(wrapped(wrapper));
      assert.deepEqual(await given(), []);
      assert.isAbove((await visitor.inside()).length, 100);
    });
  }

  it('that wraps every method of the class gets nothing inside', async () => {
    await open(WRAP_CLASS);
    const used = await useEverything(visitor);
    assert.isAbove(used.length, 30);
    const wrapped = await visitor.page.evaluate(
      () => Reflect.get(window, 'wrapped') as number,
    );
    assert.isAbove(wrapped, 15);
    assert.deepEqual(await given(), []);
  });

  for (const [layout, words] of Object.entries(LAYOUTS)) {
    it(`that animates by parts gets none of them in the layout ${layout}`, async () => {
      const widget = `<herts-da-support layout="${layout}">${words}</herts-da-support>`;
      await open('', `${ANIMATED}${TIMED}${widget}${SCRIPT}`);
      if (layout === 'button')
        await visitor.press(await visitor.find('launcher'));
      const kinds = await visitor.page.evaluate(() => {
        const {keep} = window as unknown as Watched;
        return document
          .getAnimations()
          .concat(
            [...document.querySelectorAll('i, .theirs')].flatMap((each) =>
              each.getAnimations(),
            ),
          )
          .map(({effect, timeline}) => {
            const {target} = effect as KeyframeEffect;
            const {subject, source} = (timeline ?? {}) as Record<
              string,
              unknown
            >;
            keep(`target of ${target?.id}`, target);
            keep(`subject of ${target?.id}`, subject);
            keep(`source of ${target?.id}`, source);
            return timeline?.constructor.name;
          });
      });
      assert.includeMembers(kinds, ['ViewTimeline', 'ScrollTimeline']);
      assert.deepEqual(await given(), []);
    });
  }

  it('that snaps the page to parts gets none of them', async () => {
    await open(
      LISTEN,
      `<style>html { scroll-snap-type: y mandatory } herts-da-support::part(card) { scroll-snap-align: start }</style>${SCRIPT}`,
    );
    await visitor.page.mouse.wheel({deltaY: 1500});
    await visitor.nextFrames();
    await visitor.page.mouse.wheel({deltaY: 1500});
    await visitor.nextFrames();
    assert.deepEqual(await given(), []);
  });
});

describe('a link inside', () => {
  const site = partnerSite();
  const visitor = visitorOfEach();

  /** Opens "More" if the website is inside it at this hour. */
  async function website(): Promise<Inner> {
    const link = (await visitor.inside()).find(({attributes}) =>
      attributes['href']?.startsWith('https://www.h'),
    );
    await visitor.ask(link!, (it) => {
      const details = it.closest('details');
      if (details) details.open = true;
    });
    return link!;
  }

  for (const [how, target] of [
    ['', ''],
    [', also under a <base> with a target', '<base target="_blank">'],
  ] as const) {
    it(`opens in the same tab, without the address of the page${how}`, async () => {
      await stayHere(visitor, site.origin);
      const tabs = await visitor.page.browserContext().pages();
      const asked: (string | undefined)[][] = [];
      visitor.page.on('request', (request) => {
        if (!request.url().startsWith(site.origin)) {
          asked.push([request.url(), request.headers()['referer']]);
        }
      });
      await visitor.openPage(site, `<h1>Help</h1>${SCRIPT}`, {head: target});
      const link = await website();
      await visitor.press(link);
      await visitor.nextFrames();
      assert.deepEqual(asked, [[link.attributes['href'], undefined]]);
      const after = await visitor.page.browserContext().pages();
      assert.equal(after.length, tabs.length);
    });
  }

  for (const [how, press] of [
    ['a click', (link: Inner) => visitor.press(link)],
    [
      'the keyboard',
      async (link: Inner) => {
        await visitor.ask(link, (it) => it.focus());
        await visitor.page.keyboard.press('Enter');
      },
    ],
  ] as const) {
    it(`followed by ${how} shows the page only its address`, async () => {
      const head = `<script>
        window.followed = [];
        navigation.addEventListener('navigate', ({destination, sourceElement}) =>
          followed.push([destination.url, sourceElement?.isConnected ?? false]));
      </script>`;
      await stayHere(visitor, site.origin);
      await visitor.openPage(site, `<h1>Help</h1>${SCRIPT}`, {head});
      const link = await website();
      await press(link);
      await visitor.nextFrames();
      const followed = await visitor.page.evaluate(
        () => Reflect.get(window, 'followed') as unknown,
      );
      assert.deepEqual(followed, [[link.attributes['href'], false]]);
    });
  }

  for (const [how, press] of [
    ['the middle button', {button: 'middle'}],
    ['Control', {key: 'Control'}],
  ] as const) {
    it(`opens another tab with ${how}`, async () => {
      await visitor.openPage(site, `<h1>Help</h1>${SCRIPT}`);
      const link = await website();
      await visitor.ask(link, (it) => it.scrollIntoView({block: 'center'}));
      const {left, top, width, height} = await visitor.box(link);
      const browser = visitor.page.browserContext();
      const opened = new Promise((resolve) =>
        browser.once('targetcreated', resolve),
      );
      if ('key' in press) await visitor.page.keyboard.down(press.key);
      await visitor.page.mouse.click(left + width / 2, top + height / 2, {
        button: 'button' in press ? press.button : 'left',
      });
      await opened;
      assert.equal(visitor.page.url(), `${site.origin}/page`);
    });
  }

  it('in the page’s own slot is followed by the browser', async () => {
    const body = `<herts-da-support><a slot="intro" id="ours" href="/other">Ours</a></herts-da-support>${SCRIPT}
      <script>
        navigation.addEventListener('navigate', (event) => {
          window.source = event.sourceElement.id;
          event.preventDefault();
        });
      </script>`;
    await visitor.openPage(site, `<h1>Help</h1>${body}`);
    await visitor.page.click('#ours');
    const source = await visitor.page.evaluate(
      () => Reflect.get(window, 'source') as unknown,
    );
    assert.equal(source, 'ours');
  });
});
