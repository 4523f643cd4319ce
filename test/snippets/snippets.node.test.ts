// The snippets for web editors: the same text in README and demo, in a form
// that systems and recorders leave alone.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {
  MARK_ATTRIBUTES,
  MARK_CLASSES,
} from '../../src/safety/recorder-opt-outs.js';
import {
  snippet,
  type SnippetKind,
  type SnippetOptions,
} from '../../src/snippets/snippets.js';
import {FALLBACK, FALLBACK_NUMBERS} from '../support/fallback-words.js';

const options: SnippetOptions = {
  host: 'https://your-host.example',
  pinned: {file: 'herts-da-support-1.0.0.js', integrity: 'sha384-AbC+/='},
};

/** Those that go into a system that may break them. */
const pasted: SnippetKind[] = [
  'address',
  'frame',
  'script',
  'element',
  'pinned',
];

describe('the snippets', () => {
  const written: {file: string; kind: SnippetKind; host: string}[] = [
    {file: 'README.md', kind: 'script', host: options.host},
    {file: 'README.md', kind: 'element', host: options.host},
    {file: 'docs/embedding.md', kind: 'frame', host: options.host},
    {file: 'docs/embedding.md', kind: 'address', host: options.host},
    {file: 'src/tools/embed-builder/index.html', kind: 'element', host: '.'},
    {file: 'demo/fallback.html', kind: 'element', host: '../dist'},
  ];
  for (const {file, kind, host} of written) {
    it(`stand in ${file} as they are tested: ${kind}`, () => {
      assert.include(readFileSync(file, 'utf8'), snippet(kind, {host}));
    });
  }

  for (const kind of pasted) {
    it(`are one line of ASCII without a script inside: ${kind}`, () => {
      const text = snippet(kind, options);
      assert.match(text, /^[ -~]+$/);
      assert.notMatch(text, /<script[^>]*>[^<]/);
    });
  }

  it('are a shortcode for the plugin, which no value can end', () => {
    const settings = {need: 'refuge', label: 'Worried? "See" [us] <b>'};
    assert.equal(
      snippet('plugin', {...options, settings}),
      '[herts-da-support need="refuge" label="Worried? See us b"]',
    );
  });

  it('ask for a pinned file by its hash, and do not say from where', () => {
    assert.equal(
      snippet('pinned', options).replace(/.*<\/herts-da-support>/, ''),
      '<script src="https://your-host.example/herts-da-support-1.0.0.js" integrity="sha384-AbC+/=" crossorigin="anonymous" referrerpolicy="no-referrer" async=""></script></div>',
    );
  });

  it('ask for a file and its hash if they are pinned', () => {
    assert.throws(
      () => snippet('pinned', {host: options.host}),
      RangeError,
      'integrity.json',
    );
  });

  it('keep a setting inside its quotes', () => {
    const settings = {label: '"><b>Help & Café ✓'};
    const text = snippet('element', {...options, settings});
    assert.include(
      text,
      ' label="&#34;&#62;&#60;b&#62;Help &#38; Caf&#233; &#10003;"><span',
    );
  });

  it('give a developer the line that the README has, and the tag', () => {
    const settings = {theme: 'dark', 'no-exit-shortcut': ''};
    const [line = '', tag, ...rest] = snippet('npm', {
      ...options,
      settings,
    }).split('\n');
    assert.include(readFileSync('README.md', 'utf8'), `\`${line}\``);
    assert.include(tag, ' theme="dark" no-exit-shortcut=""><span lang');
    assert.notInclude(tag, '<script');
    assert.isEmpty(rest);
  });

  it('give settings to the script that stands alone, in its address, which tag managers keep', () => {
    const settings = {mount: '#help', theme: 'dark', label: 'Help & more'};
    assert.equal(
      snippet('script', {...options, settings}),
      '<script src="https://your-host.example/herts-da-support.js?mount=%23help&#38;theme=dark&#38;label=Help+%26+more" async=""></script>',
    );
  });

  it('have the danger and the plain page above the frame, for when its host is down', () => {
    const [above] = snippet('frame', options).split('<iframe');
    assert.equal(
      above,
      '<p lang="en-GB">In danger now? Call <a href="tel:999">999</a>. <a href="https://your-host.example/plain.html" rel="noreferrer">Help and advice</a></p>',
    );
  });

  for (const kind of ['element', 'pinned'] as const) {
    it(`stand in one block, which keeps to the column of the text: ${kind}`, () => {
      assert.match(
        snippet(kind, options),
        /^<div><herts-da-support [^]*<\/script><\/div>$/,
      );
    });
  }

  for (const kind of pasted) {
    it(`give every attribute a value, as XML asks: ${kind}`, () => {
      const settings = {'no-exit-shortcut': '', theme: 'dark'};
      const tags = snippet(kind, {...options, settings}).match(/<\w[^>]*>/g);
      for (const tag of tags ?? []) {
        assert.match(tag, /^<[\w-]+( [\w-]+="[^"<>]*")*>$/);
        assert.notMatch(tag, /&(?!#\d+;)/);
      }
    });
  }
});

describe('the address of the frame', () => {
  const {host} = options;
  const settings = {layout: 'compact', need: 'refuge', theme: 'dark'};

  it('has the settings that the page takes', () => {
    assert.equal(
      snippet('address', {host, settings}),
      `${host}/frame.html?layout=compact&need=refuge&theme=dark`,
    );
  });

  it('has none that the page does not take', () => {
    const others = {'exit-url': 'https://x.example', label: 'Help', need: ''};
    assert.equal(
      snippet('address', {host, settings: others}),
      `${host}/frame.html`,
    );
  });

  it('keeps a setting to itself, whatever is in it', () => {
    const need = 'a&theme=dark#b "c"';
    const {searchParams, hash} = new URL(
      snippet('address', {host, settings: {need}}),
    );
    assert.deepEqual([...searchParams], [['need', need]]);
    assert.equal(hash, '');
  });

  it('stands in the frame as HTML, and is read as it was meant', () => {
    const [, src = ''] = /<iframe src="([^"]*)"/.exec(
      snippet('frame', {host, settings}),
    )!;
    assert.notMatch(src, /&(?!#)/);
    assert.equal(
      src.replaceAll('&#38;', '&'),
      snippet('address', {host, settings}),
    );
  });
});

for (const kind of ['element', 'pinned'] as const) {
  describe(`the element of the snippet "${kind}"`, () => {
    const [element = '', script = ''] = snippet(kind, options)
      .replace(/^<div>|<\/div>$/g, '')
      .split(/(?=<script)/);
    const words = element.replace(/<[^>]*>/g, '');

    it('carries every class that recorders leave alone, and no other', () => {
      const [, classes = ''] = / class="([^"]*)"/.exec(element) ?? [];
      assert.deepEqual(classes.split(' '), [...MARK_CLASSES]);
    });

    it('carries the marks of recorders that know no class', () => {
      assert.include(element, ' data-clarity-mask="true"');
      assert.include(element, ' data-openreplay-hidden=""');
      const known = MARK_ATTRIBUTES.map(([name]) => name);
      assert.includeMembers(known, [
        'data-clarity-mask',
        'data-openreplay-hidden',
      ]);
    });

    it('does not tell the host of the script which page it is on', () => {
      assert.include(script, ' referrerpolicy="no-referrer"');
    });

    it('has the words that the script would put there', () => {
      assert.equal(words, FALLBACK);
    });

    it('has only words and links inside, which are taken for no page', () => {
      const tags = [...element.matchAll(/<(\w[\w-]*)/g)].map(([, tag]) => tag);
      assert.deepEqual([...new Set(tags)], ['herts-da-support', 'span', 'a']);
    });

    it('says that its words are English, whatever the page is written in', () => {
      assert.match(element, /><span lang="en-GB">[^]*<\/span><\//);
    });

    it('links every number of a helpline, and each to the number it shows', () => {
      const links = [...element.matchAll(/<a href="tel:(\d+)">([\d ]+)<\/a>/g)];
      const known = hertfordshire.services
        .flatMap(({phones = []}) => phones)
        .map(({number}) => number);
      for (const [, dialled, shown] of links) {
        assert.equal(shown!.replaceAll(' ', ''), dialled);
        assert.oneOf(shown, ['999', ...known]);
      }
      assert.lengthOf(links, FALLBACK_NUMBERS.length + 1);
    });
  });
}
