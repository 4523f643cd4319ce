// The words of a screen reader, from Chromium's own accessibility tree.
import {assert} from 'chai';
import {partnerSite, visitorOfAll} from '../support/fixtures.js';
import {SCRIPT} from '../support/partner-site.js';
import {findSpoken, spokenFocus, spokenTree} from '../support/spoken.js';

const MORNING = '2026-12-02T10:00Z';
const CHRISTMAS = '2026-12-25T10:00Z';

const site = partnerSite();
const visitor = visitorOfAll();

/** Opens a page at a clock that a test can set anew, as `time`. */
async function open(time: string, attributes = ''): Promise<void> {
  const widget = `<herts-da-support ${attributes}></herts-da-support>`;
  const clock = `<script>window.time = '${time}';
    document.querySelector('herts-da-support').clock =
      {now: () => new Date(window.time)};</script>`;
  await visitor.openPage(site, `${widget}${clock}${SCRIPT}`);
}

/** Presses what is called so. */
async function press(words: string): Promise<void> {
  await visitor.ask(await findSpoken(visitor, words), (it) => it.click());
  await visitor.nextFrames();
}

/** Chooses an option by its words. */
async function choose(label: string, words: string): Promise<void> {
  const select = await findSpoken(visitor, `combobox "${label}"`);
  const choice = (it: HTMLElement, given: string) => {
    const {options} = it as HTMLSelectElement;
    for (const option of options) {
      if (option.label.trim() === given) option.selected = true;
    }
    it.dispatchEvent(new Event('change', {bubbles: true}));
  };
  await visitor.ask(select, choice, words);
  await visitor.nextFrames();
}

const lines = (transcript: string) => transcript.replace(/^\n/, '').split('\n');

/** That the lines stand there, one after the other, at any depth. */
async function assertSpoken(transcript: string): Promise<void> {
  const spoken = (await spokenTree(visitor)).map((line) => line.slice(4));
  const expected = lines(transcript);
  const start = spoken.indexOf(expected[0]!);
  assert.deepEqual(spoken.slice(start, start + expected.length), expected);
}

/** What the live region says now. */
async function announced(): Promise<string[]> {
  const spoken = await spokenTree(visitor);
  return spoken
    .slice(spoken.indexOf('    status live=polite') + 1)
    .map((line) => line.trim());
}

describe('a screen reader at the start', () => {
  let spoken: string[];

  before(async () => {
    await open(MORNING, 'need="tell-police"');
    spoken = await spokenTree(visitor);
  });

  it('begins with the exit, danger and who can be called', () => {
    const start = `
RootWebArea "Partner page"
  region "Domestic abuse help in Hertfordshire"
    link "Emergency Exit this page"
    text "Opens BBC Weather. Your history still shows this page."
    alert live=assertive
    heading "Domestic abuse help in Hertfordshire" level=2
    group "In danger now? Call 999."
      text "In danger now? Call 999."
      link "Call 999"
      disclosure "If you cannot speak: call 999 from a mobile. Listen. Press 55 when you are asked to. How a silent call works" expanded=false
      disclosure "If you are deaf or cannot use voice calls: Other ways to reach 999" expanded=false
    heading "Who you can call now" level=3`;
    const expected = lines(start);
    assert.deepEqual(spoken.slice(0, expected.length), expected);
  });

  it('meets one landmark, a named one, and none that is the page’s', () => {
    const landmarks = spoken.filter((line) =>
      /^ *(banner|complementary|contentinfo|form|main|navigation|region|search)\b/.test(
        line,
      ),
    );
    assert.deepEqual(landmarks, [
      '  region "Domestic abuse help in Hertfordshire"',
    ]);
  });

  it('is told nothing aloud on load', () => {
    const live = spoken.flatMap((line, index) =>
      line.includes('live=') ? [line.trim(), spoken[index + 1] ?? ''] : [],
    );
    assert.equal(live[0], 'alert live=assertive');
    assert.equal(live[2], 'status live=polite');
    assert.notMatch(live[1]!, /^ {6}/);
    assert.equal(live[3], '');
  });

  it('finds no level of heading left out', () => {
    const levels = spoken.flatMap((line) =>
      [...line.matchAll(/^ *heading .*level=(\d)/g)].map(([, level]) =>
        Number(level),
      ),
    );
    assert.deepEqual([...new Set(levels)], [2, 3, 4]);
  });
});

describe('a screen reader after a choice', () => {
  before(async () => {
    await open(MORNING);
    await press('disclosure "What do you need? Choose one.');
    await press('button "I am under 19"');
  });

  it('is on the field, which says what was chosen', async () => {
    const chosen =
      'disclosure "What do you need? I am under 19" expanded=false';
    assert.equal(await spokenFocus(visitor), chosen);
  });

  it('is told how many there are, and for whom', () =>
    assertSpoken(`
heading "2 services." level=3
text "Childline is for you: free, day and night. Two local services are for people aged 16 or over: Herts IDVA and Safer Places. If you are in danger, call 999."
button "Show everything"
list
  listitem
    heading "Childline" level=4
    text "Anyone under 19"
    link "Call 0800 1111"
    disclosure "Should be open now, 24 hours a day More about Childline" expanded=false
  listitem
    heading "Herts Domestic Abuse Helpline" level=4`));

  it('is told which one it was in the field, and closes it with Escape', async () => {
    await press('disclosure "What do you need?');
    await assertSpoken(`
  button "I am under 19" pressed=true
  button "I am worried about someone else" pressed=false`);
    await visitor.page.keyboard.press('Escape');
    await visitor.nextFrames();
    assert.match(
      await spokenFocus(visitor),
      /^disclosure "What .*expanded=false$/,
    );
  });

  it('hears the number of services, and no name', async () => {
    assert.deepEqual(await announced(), ['text "2 services."']);
  });
});

describe('a screen reader in the planner', () => {
  before(async () => {
    await open(MORNING, 'need="tell-police"');
    await press('disclosure "Plan a time to call"');
  });

  it('is told what to choose, and what for', () =>
    assertSpoken(`
disclosure "Plan a time to call" expanded=true
  heading "Plan a time to call" level=3
text "Choose a time when you can talk. We do not save it."
text "Day"
combobox "Day" value="Today, Wednesday 2 December" expanded=false
text "Time"
combobox "Time" value="Choose a time" expanded=false
text "Choose a time to see who is open."`));

  it('is told who answers then, with the number of each', async () => {
    await open(MORNING, 'need="refuge"');
    await press('disclosure "Plan a time to call"');
    await choose('Time', '7pm');
    await assertSpoken(`
combobox "Time" value="7pm" expanded=false
text "Wednesday 2 December at 7pm"
text "Should be open then (2)"
list
  listitem
    text "Safer Places"
    text "Should be open then, 24 hours a day"
    link "Call 0330 102 5811"
  listitem
    text "National Domestic Abuse Helpline"
    text "Should be open then, 24 hours a day"
    link "Call 0808 2000 247"
text "Not safe to call? National Domestic Abuse Helpline has a form on its website. You can ask them to call you at a safe time."
disclosure "Opening hours this week" expanded=false`);
    assert.deepEqual(await announced(), ['text "2 should be open."']);
  });

  it('is told that a time has gone, and what to do', async () => {
    await open(MORNING);
    await press('disclosure "Plan a time to call"');
    await choose('Time', '10:30am');
    await visitor.page.evaluate(() => {
      Object.assign(window, {time: '2026-12-02T10:35Z'});
      window.dispatchEvent(new Event('focus'));
    });
    await visitor.nextFrames();
    await assertSpoken(`
combobox "Time" value="10:30am" expanded=false
text "That time has gone. Choose a later time."
disclosure "Opening hours this week" expanded=false`);
  });
});

describe('a screen reader in the week', () => {
  const table = `
table "Opening hours this week"
  row
    rowheader "Safer Places"
  row
    rowheader "Monday"
    cell "Should be open, 24 hours"
  row
    rowheader "Tuesday"
    cell "Should be open, 24 hours"
  row
    rowheader "Today, Wednesday"
    cell "Should be open, 24 hours"`;

  before(async () => {
    await open(MORNING, 'need="refuge"');
    await press('disclosure "Opening hours this week"');
  });

  it('is told the hours as a table, and nothing of the picture', () =>
    assertSpoken(`
disclosure "Opening hours this week" expanded=true
  heading "Opening hours this week" level=3
text "Usual hours, UK time."
text "The same hours are in the table below."
button "Show as a table"${table}`));

  it('is told the same once the table is in sight', async () => {
    await press('button "Show as a table"');
    await assertSpoken(`button "Show as a picture"${table}`);
  });
});

describe('a screen reader at Christmas', () => {
  before(() => open(CHRISTMAS, 'need="not-reporting"'));

  it('is told why nobody knows, and when it is usually open', () =>
    assertSpoken(`
    heading "Beacon" level=4
    text "Anyone in Hertfordshire affected by crime"
    link "Call 0300 0115 555"
    text "When it answers, press 3."
    disclosure "May be open. Today is Christmas Day, a bank holiday. We do not know if this service is open. Usual hours: 8am to 6pm. More about Beacon" expanded=false`));

  it('is told who may be open, in the week as well', async () => {
    await press('disclosure "Opening hours this week"');
    await assertSpoken(`
text "Usual hours, UK time."
text "Bank holidays this week: Christmas Day."`);
  });
});
