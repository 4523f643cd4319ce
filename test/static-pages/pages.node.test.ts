// The pages that the build writes: they say all that the list says, to readers
// and to machines, and nothing in a list can become code.
import {existsSync, readFileSync} from 'node:fs';
import {assert} from 'chai';
import {listings, pagesOf} from '../../src/directory/listings.js';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import type {Directory, Service} from '../../src/directory/schema.js';
import {pageFiles} from '../../src/static-pages/pages.js';
import {hoursInWords} from '../../src/wording/hours-text.js';
import {headingText} from '../../src/wording/names.js';
import {english} from '../../src/wording/messages.js';
import {telHref} from '../../src/phone-numbers/dialled-digits.js';
import {FALLBACK, FALLBACK_NUMBERS} from '../support/fallback-words.js';
import {ashmere, bareAshmere, SHIPPED_PLACE} from '../support/ashmere.js';
import {madeDirectory, madeService} from '../support/made-directory.js';

/** Those that the words without script name. */
const NUMBERS = ['999', ...FALLBACK_NUMBERS];

const HOST = 'https://help.example/widget/';
const built = (file: string) => readFileSync(`dist/${file}`, 'utf8');

const decoded = (html: string) =>
  html.replace(/&#(\d+);/g, (_, code: string) =>
    String.fromCharCode(Number(code)),
  );

/** The address behind each name after `leave.html#`. */
function leadsTo(html: string): Readonly<Record<string, string>> {
  const [, text = ''] = /id="ways">([^]*?)<\/script>/.exec(html) ?? [];
  return (JSON.parse(text) as {pages: Record<string, string>}).pages;
}

/** What a reader sees. */
const textOf = (html: string) =>
  decoded(
    html
      .replace(/^[^]*<body>/, '')
      .replace(/<(\/?(?:p|li|h\d|dt|dd|div|section|dl))\b[^>]*>/g, ' ')
      .replace(/<[^>]*>/g, ''),
  ).replace(/\s+/g, ' ');

const filesOf = (directory: Directory) => pageFiles({directory});

describe('the pages of the build', () => {
  const fresh = pageFiles({directory: hertfordshire});

  for (const file of Object.keys(fresh)) {
    it(`are what the list and the words say now: ${file}`, () => {
      // A build with --origin also announces oEmbed.
      const text = built(file).replace(/<link rel="alternate".*\n/, '');
      assert.equal(text, fresh[file]);
    });
  }

  for (const file of ['frame.html', 'plain.html']) {
    describe(file, () => {
      const html = built(file);
      const text = textOf(html);

      for (const {service, phones} of listings(hertfordshire)) {
        it(`says all of ${service.name}`, () => {
          const {description, eligibilityDescription, schedule} = service;
          const {interpretationServices, beforeYouCall} = service;
          for (const words of [
            service.name,
            description,
            eligibilityDescription,
            interpretationServices ?? '',
            beforeYouCall ?? '',
            ...(phones.length > 0 && schedule
              ? [`Hours ${hoursInWords(schedule)}`]
              : []),
            ...phones.map(({number}) => `Call ${number}`),
            ...phones.map(({cost}) => english.card.costs[cost]),
            ...phones.map(({menuOption}) =>
              menuOption ? `When it answers, press ${menuOption}.` : '',
            ),
          ]) {
            assert.include(text, words.replace(/\s+/g, ' '));
          }
        });
      }

      it('says the hours of Beacon as a person wrote them', () => {
        assert.include(
          text,
          'Call 0300 0115 555 When it answers, press 3. Hours Monday, Tuesday, Thursday and Friday, 8am to 6pm. Wednesday, 8am to 8pm. Bank holidays: not known.',
        );
      });

      it('says what to do in danger before anything else', () => {
        const body = text.slice(text.indexOf(headingText(hertfordshire)));
        assert.match(
          body,
          /^Domestic abuse help in Hertfordshire In danger now\? Call 999\. /,
        );
        for (const step of english.emergency.silentSteps) {
          assert.include(text, step);
        }
      });

      it('says a number to call before the details of an emergency', () => {
        const call = text.indexOf('Call 0');
        assert.isAbove(call, 0);
        assert.isBelow(call, text.indexOf(english.emergency.silentMore));
      });

      it('says what the widget says under each need', () => {
        for (const words of [
          'Safer Places can help you find a refuge, a place to stay.',
          'Childline is for you: free, day and night. Two local services are for people aged 16 or over: Herts IDVA and Safer Places. If you are in danger, call 999.',
        ]) {
          assert.include(text, words);
        }
      });

      it('says how to stay safe, and where the list comes from', () => {
        for (const words of english.safety.paragraphs) {
          assert.include(text, words);
        }
        assert.include(text, english.provenance.notPolice);
      });

      it('says no status, because it does not know the time', () => {
        assert.notMatch(text, /\bClosed\b|Open now|Should be open now/);
      });

      it('keeps names and numbers from translators, wherever they stand', () => {
        const rest = textOf(
          html.replace(/<(\w+)[^>]*translate="no"[^>]*>[^<]*<\/\1>/g, '#'),
        );
        for (const {service, phones} of listings(hertfordshire)) {
          assert.notInclude(rest, service.name);
          for (const {number} of phones) assert.notInclude(rest, number);
        }
        assert.notMatch(rest, /[Cc]all 999/);
      });

      it('has a title that gives nothing away', () => {
        assert.include(html, '<title>Help and advice</title>');
        assert.include(html, 'content="Phone numbers and when they are open."');
      });

      it('has no style and no handler of its own', () => {
        assert.notMatch(html, /<style|\sstyle=|\son\w+=|javascript:/i);
      });
    });
  }

  it('have no script in the plain page', () => {
    assert.notMatch(built('plain.html'), /<script|<template|herts-da-support>/);
  });

  it('lead from the plain page to every number and website', () => {
    const html = built('plain.html');
    for (const {service, phones} of listings(hertfordshire)) {
      for (const {number} of phones) {
        assert.include(html, `<a href="${telHref(number)}">`);
      }
      for (const site of Object.values(pagesOf(service))) {
        assert.include(html, `<a href="${site}" rel="noreferrer"`);
      }
    }
    assert.notMatch(html, /target=|href="#/);
  });

  it('have nothing to press in the frame, where a sandbox may block it', () => {
    assert.notMatch(built('frame.html'), /<a |<button|<details|<summary/);
  });
});

describe('the pages of another list', () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror='alert(1)'>&`;

  it('hold whatever is written in it as words', () => {
    const pages = filesOf(
      madeDirectory([
        madeService('a', {
          name: hostile,
          description: hostile,
          eligibilityDescription: hostile,
          alert: {text: hostile},
          interpretationServices: hostile,
          beforeYouCall: hostile,
        }),
      ]),
    );
    for (const file of ['frame.html', 'plain.html']) {
      const html = pages[file]!;
      assert.notInclude(html, '<script>alert');
      assert.notInclude(html, '<img');
      assert.include(textOf(html), hostile.replace(/\s+/g, ' '));
    }
  });

  it('hold an id that would end a script, and one with a meaning', () => {
    const website = 'https://www.example.org/';
    const ids = ['</script><script>alert(1)</script>', '__proto__'];
    const {'leave.html': html} = filesOf(
      madeDirectory(ids.map((id) => madeService(id, {website}))),
    );
    assert.sameMembers(Object.keys(leadsTo(html!)), ids);
  });

  it('lead on to each page that is a link, by a name of its own', () => {
    const website = 'https://site.example/';
    const [webChat, bsl] = [
      {url: 'https://chat.example/'},
      {url: 'https://bsl.example/'},
    ];
    const {'leave.html': html} = filesOf(
      madeDirectory([
        madeService('site', {website, bsl}),
        madeService('chat', {webChat}),
        madeService('both', {website, webChat}),
        madeService('bsl', {bsl}),
        madeService('bsl-and-chat', {bsl, webChat}),
        madeService('one-address', {website, webChat: {url: website}}),
        madeService('none'),
      ]),
    );
    assert.deepEqual(leadsTo(html!), {
      site: website,
      chat: webChat.url,
      both: website,
      'both/chat': webChat.url,
      bsl: bsl.url,
      'bsl-and-chat': bsl.url,
      'bsl-and-chat/chat': webChat.url,
      'one-address': website,
    });
  });

  it('hide withdrawn numbers, and services that no longer exist', () => {
    const directory = {
      ...madeDirectory([
        madeService('a', {name: 'Still there'}),
        madeService('b', {
          name: 'Without it',
          phones: [{number: '01632 960002', cost: 'free'}],
        }),
        madeService('c', {name: 'Not there', status: 'inactive'}),
      ]),
      withdrawnNumbers: ['01632960002'],
    };
    const text = textOf(filesOf(directory)['plain.html']!);
    assert.include(text, 'Still there');
    assert.notInclude(text, '01632 960002');
    assert.notInclude(text, 'Not there');
  });

  it('say until when a notice holds, and who takes no calls', () => {
    const text = textOf(
      filesOf(
        madeDirectory([
          madeService('a', {alert: {text: 'Moving.', until: '2026-12-04'}}),
          madeService('b', {
            status: 'temporarily-closed',
            alert: {text: 'Back in spring.'},
          }),
          madeService('c', {
            status: 'temporarily-closed',
            alert: {text: 'Off line.', until: '2026-12-05'},
            phones: [],
            website: 'https://example.org/',
          }),
        ]),
      )['plain.html']!,
    );
    assert.include(text, 'Moving. (until 4 December 2026)');
    assert.include(text, 'Not taking calls now. Back in spring.');
    assert.include(text, 'Off line. (until 5 December 2026)');
    assert.notInclude(text, 'at any time');
  });

  it('name a service under a need only while it is listed', () => {
    const finder = madeService('a', {name: 'Finder', helpsWith: ['refuge']});
    const named = 'Finder can help you find a refuge';
    const said = (service: Service) =>
      textOf(filesOf(madeDirectory([service]))['plain.html']!);
    assert.include(said(finder), named);
    assert.notInclude(said({...finder, schedule: {kind: 'unknown'}}), named);
    assert.notInclude(said({...finder, scope: 'national'}), named);
  });

  it('promise no day-and-night line if the list has none', () => {
    const service = madeService('a', {schedule: {kind: 'unknown'}});
    const text = textOf(filesOf(madeDirectory([service]))['plain.html']!);
    assert.include(text, 'Who you can call now');
    assert.notInclude(text, 'These should be open');
  });

  it('call no check recent: nobody knows when they are read', () => {
    const text = textOf(
      filesOf(madeDirectory([madeService('a', {assuredDate: '2026-11-03'})]))[
        'plain.html'
      ]!,
    );
    assert.include(text, 'Last checked 3 November 2026. It may have changed.');
  });
});

describe('oEmbed', () => {
  interface OEmbed {
    readonly version: string;
    readonly type: string;
    readonly title: string;
    readonly width: number;
    readonly height: number;
    readonly html: string;
  }

  const files = pageFiles({directory: hertfordshire, host: HOST});
  const answer = JSON.parse(files['oembed.json']!) as OEmbed;

  it('is announced by no build that does not know its host', () => {
    const unknown = pageFiles({directory: hertfordshire});
    assert.notProperty(unknown, 'oembed.json');
    for (const text of Object.values(unknown))
      assert.notInclude(text, 'oembed');
    if (!built('frame.html').includes('oembed')) {
      assert.isFalse(existsSync('dist/oembed.json'));
    }
  });

  for (const file of ['frame.html', 'plain.html']) {
    it(`is announced before </head> of ${file}, with a whole address`, () => {
      const [head = ''] = files[file]!.split('</head>');
      assert.include(
        head,
        `<link rel="alternate" type="application/json+oembed" href="${HOST}oembed.json"`,
      );
    });
  }

  it('is a rich answer of version 1.0', () => {
    const {version, type, title, width, height} = answer;
    assert.deepEqual(
      {version, type, title, width, height},
      {
        version: '1.0',
        type: 'rich',
        title: 'Help and advice',
        width: 600,
        height: 1000,
      },
    );
  });

  it('has the quotation first, then the frame, and only what WordPress leaves', () => {
    assert.match(
      answer.html,
      /^<blockquote>[^]*<\/blockquote><iframe [^>]*><\/iframe>$/,
    );
    const tags = [...answer.html.matchAll(/<(\w+)([^>]*)>/g)].map(
      ([, tag, rest = '']) => [
        tag,
        ...[...rest.matchAll(/(\w+)=/g)].map(([, name]) => name),
      ],
    );
    assert.deepEqual(tags, [
      ['blockquote'],
      ['a', 'href'],
      ...NUMBERS.map(() => ['a', 'href']),
      ['iframe', 'src', 'title', 'width', 'height', 'frameborder'],
    ]);
    assert.include(answer.html, `src="${HOST}frame.html"`);
  });

  it('has the words and the numbers in the quotation, for where no frame answers', () => {
    assert.include(textOf(answer.html), FALLBACK);
    const links = [...answer.html.matchAll(/href="tel:(\d+)">([\d ]+)</g)];
    assert.deepEqual(
      links.map(([, dialled]) => dialled),
      NUMBERS.map((number) => number.replaceAll(' ', '')),
    );
    assert.deepEqual(
      links.map(([, , shown]) => shown),
      NUMBERS,
    );
  });
});

for (const [title, directory] of Object.entries({
  Ashmere: ashmere,
  'a list that says no place': bareAshmere,
})) {
  describe(`the pages of ${title}`, () => {
    for (const [file, text] of Object.entries(
      pageFiles({directory, host: HOST}),
    )) {
      it(`say nothing of another county: ${file}`, () => {
        assert.notMatch(text, SHIPPED_PLACE);
      });
    }
  });
}
