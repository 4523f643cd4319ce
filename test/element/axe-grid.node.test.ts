// Runs axe in every theme, layout and state, in Chromium. One theme gets all
// rules; the others change only colours, so they get the rules for colours. The
// layouts share the rest, so `npm test` goes through all themes in one of them;
// `npm run test:full` does so in each.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import type {Directory, Service} from '../../src/directory/schema.js';
import {AXE} from '../support/axe-page.js';
import {partnerSite, visitorOfAll} from '../support/fixtures.js';
import {
  madeDirectory,
  madeService,
  weekdays,
} from '../support/made-directory.js';
import {OPEN_ROOTS} from '../../scripts/open-roots.mjs';
import {OPEN_ALL} from '../support/open-tab.js';
import {pageAround} from '../support/partner-site.js';
import {allThemes} from '../support/preview-themes.js';
import {runs} from '../support/check-property.js';

const DAY = '2026-11-25T10:00Z';

interface State {
  readonly clock: string;
  readonly directoryData: unknown;
}

/** Few services with all that one can have: the grid is large as it is. */
function listOf(...services: Partial<Service>[]): Directory {
  const made = services.map((each, index) =>
    madeService(`${index}`, {helpsWith: ['talk'], ...each}),
  );
  return {...madeDirectory(made), correctionsUrl: 'https://example.com/'};
}

const always: Partial<Service> = {
  interpretationServices: 'Ask for an interpreter.',
  beforeYouCall: 'Do not leave a message.',
  website: 'https://example.com/',
  webChat: {url: 'https://example.com/chat'},
};
const timed: Partial<Service> = {
  phones: [{number: '01632 960002', cost: 'standard', menuOption: '3'}],
  schedule: weekdays('09:00', '17:00'),
};
const onWebsite: Partial<Service> = {
  phones: [],
  website: 'https://example.com/',
};
const checked = {assuredDate: '2026-11-20', assuredBy: 'AB'};

const everyKind = listOf(always, timed, onWebsite);

const states: Readonly<Record<string, State>> = {
  'should be open': {clock: DAY, directoryData: everyKind},
  'probably closed': {clock: '2026-11-24T03:12Z', directoryData: everyKind},
  'may be open': {clock: '2026-12-25T10:00Z', directoryData: everyKind},
  'hours not known': {
    clock: DAY,
    directoryData: listOf({schedule: {kind: 'unknown'}}),
  },
  'open, checked by a person': {
    clock: DAY,
    directoryData: listOf({...timed, ...checked}),
  },
  'closed, checked by a person': {
    clock: '2026-11-24T03:12Z',
    directoryData: listOf({...timed, ...checked}),
  },
  'a notice, and no calls': {
    clock: DAY,
    directoryData: listOf(
      {alert: {text: 'The line is busy today.'}},
      {status: 'temporarily-closed', alert: {text: 'Back in January.'}},
    ),
  },
  'an old list': {clock: '2029-03-24T10:00Z', directoryData: everyKind},
  'a list that cannot be used': {clock: DAY, directoryData: {services: 'none'}},
  'no time zone': {clock: DAY, directoryData: everyKind},
};

const COLOURS = ['color-contrast', 'link-in-text-block'];

const NO_ZONE = `if (location.search) {
  delete globalThis.Temporal;
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {construct(Format, [locale, options]) {
    if (options?.timeZone === 'Europe/London') throw new RangeError('zone');
    return new Format(locale, options);
  }});
}`;

const site = partnerSite();
const visitor = visitorOfAll({width: 800, height: 600});

before(() => {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  site.put(AXE, `${OPEN_ROOTS}${NO_ZONE}${axe}`);
  const head = `<script src="${AXE}"></script>
    <script src="/dist/herts-da-support.js"></script>`;
  site.put('/grid', pageAround('<main></main>', head));
});

/** What is wrong in any theme, as sentences that begin with its name. */
async function faults(layout: string, state: State): Promise<string[]> {
  const all = await allThemes((path) => readFileSync(path, 'utf8'));
  const themes = layout === 'full' ? all : all.slice(0, runs(2, all.length));
  const given = JSON.stringify({layout, state, themes, colours: COLOURS});
  return (await visitor.page.evaluate(`(async () => {
    const {layout, state, themes, colours} = ${given};
    const nextFrames = () => new Promise(requestAnimationFrame);
    const main = document.querySelector('main');
    const widget = document.createElement('herts-da-support');
    widget.clock = {now: () => new Date(state.clock)};
    Object.assign(widget, {layout, directoryData: state.directoryData});
    main.replaceChildren(widget);
    await widget.ready;
    const root = widget.shadowRoot;
    ${OPEN_ALL}
    const found = [];
    for (const [index, {name, theme, scheme, variables}] of themes.entries()) {
      main.style.cssText = 'color-scheme: ' + scheme + ';' + variables;
      widget.theme = theme;
      await widget.updateComplete;
      // Other variables are answered in the frame after the next.
      for (let left = 3; left > 0; left -= 1) await nextFrames();
      const rules = index > 0 && {runOnly: {type: 'rule', values: colours}};
      const {violations} = await axe.run(widget, rules || {});
      for (const {id, nodes} of violations)
        for (const {target} of nodes)
          found.push(name + ': ' + id + ': ' + target.join(' '));
    }
    return found;
  })()`)) as string[];
}

for (const [name, state] of Object.entries(states)) {
  describe(`axe finds nothing in any theme: ${name}`, () => {
    before(async () => {
      const lacking = name === 'no time zone' ? '?no-zone' : '';
      await visitor.page.goto(`${site.origin}/grid${lacking}`);
    });

    for (const layout of ['full', 'compact', 'button']) {
      it(`in the layout ${layout}`, async () => {
        assert.deepEqual(await faults(layout, state), []);
      });
    }
  });
}

describe('the grid', () => {
  it('would find a colour that cannot be read', async () => {
    await visitor.page.goto(`${site.origin}/grid`);
    await visitor.page.addStyleTag({
      // The widget keeps its own words readable, and not what a part is given.
      content: '::part(status) {color: #ccc}',
    });
    const found = await faults('full', states['should be open']!);
    assert.match(found.join(), /light: color-contrast: /);
  });
});
