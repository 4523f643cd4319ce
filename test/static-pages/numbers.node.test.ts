// Every text that the build writes: each number in it is in the list or for
// emergencies, and none is withdrawn.
import {readdirSync, readFileSync} from 'node:fs';
import {assert} from 'chai';
import {withList} from '../../scripts/host-pages.mjs';
import {forPhp} from '../../scripts/wordpress.mjs';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {fallbackLines} from '../../src/directory/calling-order.js';
import type {Directory} from '../../src/directory/schema.js';
import {
  dialledDigits,
  numbersIn,
} from '../../src/phone-numbers/dialled-digits.js';
import {snippet, type SnippetKind} from '../../src/snippets/snippets.js';
import {pageFiles} from '../../src/static-pages/pages.js';
import {english} from '../../src/wording/messages.js';
import {ashmere, SHIPPED_PLACE} from '../support/ashmere.js';
import {textsIn} from '../support/sentences.js';

const BUILDER = readFileSync('src/tools/embed-builder/index.html', 'utf8');

const HOST = 'https://your-host.example';

/** What is dialled, or sent, in an emergency. 55 is pressed. */
const EMERGENCY = ['999', '18000', '18001'];

const SNIPPETS: SnippetKind[] = [
  'address',
  'frame',
  'script',
  'element',
  'pinned',
  'npm',
];

/** What the build and the builder write, from a list. */
function textsOf(directory: Directory): Record<string, string> {
  const files = Object.entries(pageFiles({directory, host: `${HOST}/`}));
  // The list itself keeps what it has withdrawn.
  const pages = files.filter(([file]) => file !== 'hertfordshire.json');
  const pinned = {file: 'herts-da-support-1.0.0.js', integrity: 'sha384-A'};
  const snippets = SNIPPETS.map((kind) => [
    `the snippet "${kind}"`,
    snippet(kind, {host: HOST, pinned, directory}),
  ]);
  const plugin = [
    'the WordPress plugin',
    textsIn(forPhp(directory)).join('\n'),
  ];
  const builder = ['the builder', withList(BUILDER, directory)];
  return Object.fromEntries([...pages, ...snippets, plugin, builder]) as Record<
    string,
    string
  >;
}

/** What is written by hand, or by `npm run docs`, from the shipped list. */
const WRITTEN: Record<string, string> = {
  'the messages': textsIn(english).join('\n'),
  ...Object.fromEntries(
    [
      'README.md',
      'docs/embedding.md',
      'src/static-pages/officers.html',
      'demo/fallback.html',
      ...readdirSync('src/wordpress').map((file) => `src/wordpress/${file}`),
    ].map((file) => [file, readFileSync(file, 'utf8')]),
  ),
};

/** Longer than a year or a time, and shorter than a hash. */
const NUMBER =
  /(?<![\w.,/#=-])(?:\+|0|116|1800)[\d\s()]*\d(?![\w=/]|[.,-]\d)|\b999\b/g;

const numbersOf = (text: string) =>
  [...text.matchAll(NUMBER), ...text.matchAll(/(?<=tel:)\d+/g)]
    .map(([number]) => dialledDigits(number))
    .filter((digits) => digits.length >= 3);

const listed = (directory: Directory) => [
  ...EMERGENCY,
  ...directory.services
    .flatMap(({phones = []}) => phones)
    .map(({number}) => dialledDigits(number)),
];

describe('a number in what the build writes', () => {
  const texts = {...textsOf(hertfordshire), ...WRITTEN};
  for (const [name, text] of Object.entries(texts)) {
    it(`is one of the list's, or for emergencies: ${name}`, () => {
      const others = numbersOf(text).filter(
        (digits) => !listed(hertfordshire).includes(digits),
      );
      assert.deepEqual(others, []);
    });
  }

  it('is found if there is one', () => {
    assert.deepEqual(numbersOf('Safer Places 0330 102 5811. 116 123, 999.'), [
      '03301025811',
      '116123',
      '999',
    ]);
    assert.include(numbersOf(texts['fallback.txt']!), '08001111');
  });
});

describe('what has ended, or was never so, is said nowhere', () => {
  const texts = {
    ...textsOf(hertfordshire),
    ...WRITTEN,
    'the list': textsIn(hertfordshire).join('\n'),
  };
  const oneOf = (digits: string) =>
    new RegExp(
      `(?<!\\d)(0|\\+?44)[ ()-]*${[...digits].join('[ ()-]*')}(?!\\d)`,
    );
  const never: [what: string, words: RegExp, example: string][] = [
    [
      "Women's Aid's chat",
      /women.?s ?aid.{0,40}chat|chat\.womensaid/i,
      "Women's Aid live chat",
    ],
    ['Ask for ANI', /ask for ani\b/i, 'Ask for ANI in a pharmacy'],
    ['the old line of Rape Crisis', oneOf('8088029999'), '0808 802 9999'],
    ['the old night number', oneOf('2070081500'), '+44 20 7008 1500'],
    ['a misprint of the helpline', oneOf('9088088088'), '09088 088 088'],
    ['a lapsed domain', /emergencysms\.(org\.uk|net)/i, 'emergencysms.org.uk'],
    [
      '101 day and night',
      /\b101\b[^.]*(24 hours|24\/7|day and night)|(24 hours|24\/7|day and night)[^.]*\b101\b/i,
      'Call 101, 24 hours a day',
    ],
    [
      'a promise about bills',
      /(will not|won.?t|never|does not|doesn.?t) (show|appear|be)[^.]*\bbills?\b/i,
      'Calls will not show on a phone bill',
    ],
  ];
  for (const [what, words, example] of never) {
    it(what, () => {
      assert.match(example, words);
      for (const [name, text] of Object.entries(texts)) {
        assert.notMatch(text, words, name);
      }
    });
  }
});

describe('the pages of the tools', () => {
  for (const file of readdirSync('src/tools', {recursive: true})) {
    if (!String(file).endsWith('.html')) continue;
    it(`say nothing of another county: ${file}`, () => {
      const page = readFileSync(`src/tools/${file}`, 'utf8');
      assert.notMatch(withList(page, ashmere), SHIPPED_PLACE);
    });
  }
});

describe('the page of the builder', () => {
  it('is written with the words of the shipped list', () => {
    assert.equal(withList(BUILDER, hertfordshire), BUILDER);
  });

  it('has those of another list, at work and to paste', () => {
    const page = withList(BUILDER, ashmere);
    assert.lengthOf(page.match(/Anyone: Mere Line/g)!, 2);
    assert.match(page, /about domestic abuse<[^>]+> in Ashmere<\/span>, and/);
    assert.notMatch(page, SHIPPED_PLACE);
  });
});

describe('a withdrawn number', () => {
  const numbers = hertfordshire.services
    .flatMap(({phones = []}) => phones)
    .map(({number}) => number);
  for (const number of numbers) {
    it(`is in nothing that the build writes: ${number}`, () => {
      const directory = {...hertfordshire, withdrawnNumbers: [number]};
      for (const [name, text] of Object.entries(textsOf(directory))) {
        assert.notInclude(numbersIn(text), dialledDigits(number), name);
      }
    });
  }

  it('leaves the other lines, and 999', () => {
    const [first, ...others] = fallbackLines(hertfordshire);
    const [{number = ''} = {}] = first!.phones;
    const directory = {...hertfordshire, withdrawnNumbers: [number]};
    const text = textsOf(directory)['fallback.txt']!;
    assert.include(text, 'Call 999.');
    for (const {phones} of others) assert.include(text, phones[0]!.number);
    assert.notInclude(text, first!.service.name);
  });

  it('leaves only 999 if it is the last', () => {
    const directory = {...hertfordshire, withdrawnNumbers: numbers};
    assert.equal(
      textsOf(directory)['fallback.txt'],
      'In danger now? Call 999. If you cannot speak, call 999 from a mobile, listen, and press 55 when you are asked to.\n',
    );
  });
});

describe('the words for pages without script', () => {
  const textWith = (change: (list: Directory) => Directory) =>
    textsOf(change(hertfordshire))['fallback.txt']!;

  it('say another number once the list has another', () => {
    const text = textWith((list) => ({
      ...list,
      services: list.services.map((service) =>
        service.id === 'childline'
          ? {...service, phones: [{number: '01632 960001', cost: 'free'}]}
          : service,
      ),
    }));
    assert.include(text, 'Anyone under 19: Childline 01632 960001.');
    assert.notInclude(text, '0800 1111');
  });

  it('name no line that is not open day and night now', () => {
    for (const change of [
      {status: 'temporarily-closed' as const},
      {status: 'inactive' as const},
      {schedule: {kind: 'unknown' as const}},
    ]) {
      const text = textWith((list) => ({
        ...list,
        services: list.services.map((service) => ({...service, ...change})),
      }));
      assert.notMatch(text, /To talk to someone/);
    }
  });

  it('name the first three if the list marks none', () => {
    const text = textWith((list) => ({
      ...list,
      services: list.services
        .filter(({id}) => id !== 'safer-places')
        .map((service) => ({...service, inFallback: false})),
    }));
    assert.include(text, 'Rape Crisis 24/7 Support Line 0808 500 2222.');
  });

  it('say which key to press', () => {
    const text = textWith((list) => ({
      ...list,
      services: list.services.map((service) => ({
        ...service,
        phones: (service.phones ?? []).map((phone) => ({
          ...phone,
          menuOption: '3',
        })),
      })),
    }));
    assert.include(text, '0800 1111. When it answers, press 3.');
  });

  it('cannot open a tag, and are ASCII in what is pasted', () => {
    const services = hertfordshire.services.map((service) => ({
      ...service,
      name: '<b>Café & "Co"</b>',
    }));
    const text = snippet('element', {
      host: HOST,
      directory: {...hertfordshire, services},
    });
    assert.match(text, /^[ -~]+$/);
    assert.include(
      text,
      ': &#60;b&#62;Caf&#233; &#38; &#34;Co&#34;&#60;/b&#62; <a href="tel:03301025811">',
    );
  });
});
