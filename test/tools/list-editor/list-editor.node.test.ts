/** "Keep the list right", used as an editor uses it. */
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {assert} from 'chai';
import {run} from '../../../src/cli/run.js';
import {hertfordshire} from '../../../src/directory/hertfordshire.js';
import type {Directory} from '../../../src/directory/schema.js';
import {EditorVisit} from './editor-visit.js';

const {services} = hertfordshire;
const ALL_SERVICES = `‹ All ${services.length} services`;
const shipped = JSON.stringify(hertfordshire);
const placeOf = (id: string) =>
  hertfordshire.services.findIndex((service) => service.id === id);

describe('"Keep the list right"', () => {
  const visit = new EditorVisit();

  /** Confirms Samaritans as still right. */
  async function confirmSamaritans(): Promise<void> {
    await visit.write('initials', 'ab');
    await visit.press('Still right, asked today: Samaritans');
    await visit.press('Still right, they told me today');
  }

  it('opens the shipped list, and says what is due first', async () => {
    assert.equal(
      await visit.heading(),
      '18 to check. Ask 9 about Christmas first.',
    );
    const text = await visit.words();
    assert.include(text, 'Should be open now, 24 hours a day');
    assert.include(text, 'Website: you can look at any time.');
  });

  it('covers a first Monday, from the first call to the published list', async () => {
    await visit.press('Still right, asked today: Samaritans');
    await visit.press('Still right, they told me today');
    assert.equal(await visit.inFocus(), 'initials');
    await visit.page.keyboard.type('ab');
    await visit.press('Still right, they told me today');

    await visit.press('Beacon');
    assert.equal(await visit.inFocus(), 'heading');
    await visit.click('#change-hours');
    assert.equal(await visit.inFocus(), 'form-heading');
    await visit.write('schedule.weeks[0].WE[0].closesAt', '6');
    await visit.press('Keep these hours');
    assert.equal(await visit.inFocus(), 'form-issues');
    const faulty = await visit.words();
    assert.include(faulty, '"6": is that in the morning or in the evening?');
    assert.include(faulty, 'Choose who says so');
    await visit.write('schedule.weeks[0].WE[0].closesAt', '6pm');
    await visit.press('They told me on the phone today');
    await visit.press('Keep these hours');
    assert.equal(await visit.inFocus(), 'change-hours');
    await visit.press('The rest is right, they told me today');

    await visit.press(ALL_SERVICES);
    await visit.press('Herts IDVA');
    await visit.click('#change-bankHolidays');
    await visit.press('Another day that differs');
    await visit.writeDate('from', '2030-12-24');
    await visit.press('Closed');
    await visit.write('note', 'Closed for staff training.');
    await visit.press('Keep these days');

    assert.deepEqual(await visit.changes(), [
      'Herts IDVA | Tuesday 24 December 2030 | closed. “Closed for staff training.” | 9am to 5pm',
      'Beacon asked 7 December 2026, AB, told on the phone | Wednesday | 8am to 6pm | 8am to 8pm',
      'Samaritans asked 7 December 2026, AB: nothing changed',
    ]);
    await visit.press('Save the file, ready to publish');
    assert.include(await visit.words(), 'Say whether a second person');
    await visit.press('Yes');
    await visit.press('Save the file, ready to publish');
    assert.include(await visit.words(), 'A second person reads the changes');
    await visit.write('second', 'AB');
    await visit.press('Save the file, ready to publish');
    assert.include(await visit.words(), 'These are your own initials.');
    await visit.write('second', 'cd');
    await visit.press('Save the file, ready to publish');

    const text = await visit.saved('hertfordshire.json');
    const list = JSON.parse(text) as Directory;
    assert.equal(list.readBy, 'CD');
    const beacon = list.services[placeOf('beacon')];
    assert.equal(beacon?.assuredBy, 'AB');
    assert.deepInclude(beacon?.schedule, {
      weekly: [
        {
          byDay: ['MO', 'TU', 'WE', 'TH', 'FR'],
          opensAt: '08:00',
          closesAt: '18:00',
        },
      ],
    });
    const outcome = run(['check', 'list.json'], {
      now: new Date('2026-12-07T12:00:00Z'),
      stat: () => ({isFile: true, size: text.length}),
      read: () => Buffer.from(text),
    });
    assert.equal(outcome.exitCode, 0, outcome.output);

    assert.equal(await visit.heading(), 'Saved, ready to publish');
    const said = await visit.words();
    assert.include(said, 'partner pages say “List made 7 December 2026”');
    assert.include(said, 'Everything is saved. You can close this page.');
    rmSync(join(visit.folder, 'hertfordshire.json'));
    await visit.press('Save it again');
    assert.equal(await visit.saved('hertfordshire.json'), text);
    await visit.reload();
    await visit.openFile('saved-again.json', text);
    await visit.press('Beacon');
    assert.include(await visit.words(), 'Monday to Friday, 8am to 6pm');
    assert.include(await visit.words(), 'Nothing changed yet');
  });

  it('requests only the page, and stores nothing', async () => {
    await confirmSamaritans();
    await visit.press('Read and save');
    await visit.press('Yes');
    await visit.write('second', 'cd');
    await visit.press('Save the file, ready to publish');
    await visit.saved('hertfordshire.json');
    await visit.press('Back to the list');
    await visit.press('What visitors see, at any time');
    await visit.page.waitForFunction(() =>
      document.querySelector('iframe')?.matches('[src]'),
    );
    await visit.page.waitForNetworkIdle();
    assert.sameMembers(
      [...new Set(visit.site.asked.map(({path}) => path))],
      [
        '/dist/list-editor.html',
        '/dist/tools/tools.css',
        '/dist/tools/list-editor.css',
        '/dist/tools/list-editor.js',
        '/dist/tools/preview.html',
        '/dist/tools/preview.css',
        '/dist/tools/preview.js',
      ],
    );
    const kept = await visit.page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]);
    assert.deepEqual(kept, [0, 0, '', 0]);
  });

  it('shows the widget with the edited list on a Friday at 7pm', async () => {
    await visit.press('What visitors see, at any time');
    await visit.choose('Time shown', 'Friday, 7pm');
    const handle = await visit.page.waitForSelector('iframe');
    const frame = await handle!.contentFrame();
    const widget = await frame.waitForSelector(
      'herts-da-support[preview-time]',
    );
    const shown = await widget!.evaluate((it) => ({
      at: it.getAttribute('preview-time'),
      isDefined: it.matches(':defined'),
      id: (it as {directoryData?: {id?: string}}).directoryData?.id,
    }));
    assert.match(shown.at ?? '', /^\d{4}-\d\d-\d\dT19:00$/);
    assert.equal(new Date(`${shown.at}Z`).getUTCDay(), 5);
    assert.isTrue(shown.isDefined);
    assert.equal(shown.id, 'hertfordshire');
    // Nothing in the frame can reach the page.
    assert.equal(await frame.evaluate(() => self.origin), 'null');
  });

  const broken = [
    {name: 'page.json', content: '<!doctype html>', says: 'It is a web page.'},
    {name: 'cut.json', content: shipped.slice(0, 5_000), says: 'cut off'},
    {name: 'empty.json', content: '', says: 'It is empty.'},
    {
      name: 'utf16.json',
      content: Buffer.from(`\uFEFF${shipped}`, 'utf16le'),
      says: 'not saved as UTF-8',
    },
    {name: 'other.json', content: '{"services": [7]}', says: 'not a list'},
    {
      name: 'large.json',
      content: `${shipped}${' '.repeat(5_500_000)}`,
      says: 'has 6 MB',
    },
    {
      name: 'twice.json',
      content: shipped.replace(
        '"updated":',
        '"updated":"2020-01-01","updated":',
      ),
      says: 'has a field twice',
    },
    {
      name: 'open-referral.json',
      content: '{"contents": [{"name": "a", "schedules": []}]}',
      says: 'Open Referral',
    },
  ];
  it('refuses broken files by name, and keeps all work', async () => {
    await confirmSamaritans();
    await visit.press('Beacon');
    await visit.click('#change-care');
    await visit.write('beforeYouCall', 'Do not leave a message.');
    for (const {name, content, says} of broken) {
      await visit.openFile(name, content);
      const text = await visit.words();
      assert.include(text, says);
      assert.include(text, 'Nothing on this page has changed.');
    }
    const written = await visit.page.$eval(
      '#beforeYouCall',
      (input) => (input as HTMLInputElement).value,
    );
    assert.equal(written, 'Do not leave a message.');
    await visit.press('Keep this sentence');
    assert.lengthOf(await visit.changes(), 2);
  });

  it('opens a list with issues, names them, and saves it unfinished', async () => {
    const list = structuredClone(hertfordshire) as unknown as {
      services: Record<string, unknown>[];
    };
    list.services[0]!['phones'] = [{number: '0300 1', cost: 'free'}];
    list.services[1]!['name'] = '<img src=x onerror=alert(1)>';
    list.services[2] = {id: 7, name: 'Broken line'};
    await visit.openFile('faulty.json', JSON.stringify(list));
    const text = await visit.words();
    assert.include(text, 'is not a number of the United Kingdom');
    assert.include(text, 'Broken line');
    assert.include(text, 'Visitors do not see this service.');
    assert.isNull(await visit.page.$('main img'));

    await confirmSamaritans();
    await visit.press('Read and save');
    assert.include(await visit.words(), 'These must be put right');
    assert.include(await visit.words(), 'Go to Broken line');
    await visit.press('Yes');
    assert.isNull(await visit.page.$('#second'));
    await visit.press('Not yet. Save it so that I can go on another day');
    await visit.press('Save it to go on another day');
    const file = await visit.saved('faulty-not-finished.json');
    const {services} = JSON.parse(file) as typeof list;
    assert.deepEqual(services.slice(0, 3), list.services.slice(0, 3));
  });

  it('warns about an old version, but not about another list', async () => {
    const old = {...hertfordshire, updated: '2021-03-01'};
    await visit.openFile('old.json', JSON.stringify(old));
    assert.include(await visit.words(), 'This file is older than the list');
    const theirs = JSON.stringify({...old, id: 'elsewhere'});
    await visit.openFile('theirs.json', theirs);
    assert.notInclude(await visit.words(), 'This file is older than');
  });

  it('continues on another day with all changes still to be read', async () => {
    await confirmSamaritans();
    const before = await visit.changes();
    await visit.press('Not yet. Save it so that I can go on another day');
    await visit.press('Save it to go on another day');
    assert.equal(await visit.heading(), 'Saved, to go on another day');
    const text = await visit.saved('hertfordshire-not-finished.json');
    await visit.reload();
    await visit.openFile('hertfordshire-not-finished.json', text);
    const said = await visit.words();
    assert.include(said, '1 change waits for a second reader');
    assert.include(said, 'press Read and save when someone is there');
    assert.equal(
      await visit.heading(),
      '17 to check. 1 is done, and 1 change waits to be read.',
    );
    assert.deepEqual(await visit.changes(), before);
    await visit.press('Yes');
    await visit.write('second', 'cd');
    await visit.press('Save the file, ready to publish');
    const {services} = JSON.parse(
      await visit.saved('hertfordshire.json'),
    ) as Directory;
    assert.lengthOf(services, hertfordshire.services.length);
  });

  it('undoes mistakes one after the other', async () => {
    await confirmSamaritans();
    await visit.press('Still right, asked today: Childline');
    await visit.press('Still right, they told me today');
    await visit.press('Take back: Childline, still right');
    assert.include(await visit.words(), '1 change, not saved');
    assert.lengthOf(await visit.changes(), 1);
    await visit.press('Take back: Samaritans, still right');
    assert.include(await visit.words(), 'Nothing changed yet');
    assert.equal(await visit.inFocus(), 'heading');
  });

  it('undoes one of the changes to read, and leaves the others', async () => {
    await visit.press('Beacon');
    await visit.click('#change-hours');
    await visit.write('schedule.weeks[0].WE[0].closesAt', '6pm');
    await visit.write('schedule.weeks[0].MO[0].opensAt', '9am');
    await visit.press('They told me on the phone today');
    await visit.press('Keep these hours');
    assert.lengthOf(await visit.changes(), 2);
    await visit.press('Take back: Beacon, Wednesday');
    assert.deepEqual(await visit.lines(), [
      'Beacon told on the phone | Monday | 9am to 6pm | 8am to 6pm',
    ]);
  });

  it('returns to the row from which a form was opened', async () => {
    await visit.press('Beacon');
    await visit.click('#change-who');
    await visit.press('Keep this change');
    assert.equal(await visit.inFocus(), 'change-who');
    const status = await visit.page.$eval(
      '[role=status]',
      ({textContent}) => textContent,
    );
    assert.equal(status, 'Beacon: nothing was changed.');
    await visit.click('#change-who');
    await visit.press('Leave it as it was');
    assert.equal(await visit.inFocus(), 'change-who');
  });

  it('asks before input in a form is lost', async () => {
    const questions: string[] = [];
    visit.page.on('dialog', (dialog) => {
      questions.push(dialog.message());
      void (questions.length === 1 ? dialog.dismiss() : dialog.accept());
    });
    await visit.press('Beacon');
    await visit.click('#change-care');
    await visit.write('beforeYouCall', 'Do not leave a message.');
    await visit.press('Leave it as it was');
    const written = () =>
      visit.page.$eval(
        '#beforeYouCall',
        (input) => (input as HTMLInputElement).value,
      );
    assert.equal(await written(), 'Do not leave a message.');
    await visit.press('Leave it as it was');
    assert.isNull(await visit.page.$('#beforeYouCall'));
    assert.lengthOf(questions, 2);
    assert.include(await visit.words(), 'Nothing changed yet');
  });

  const rows = [
    {
      form: 'number',
      button: 'Add a number',
      field: 'phones[1].number',
    },
    {
      form: 'hours',
      button: '+ A second time on Monday',
      field: 'schedule.weeks[0].MO[1].opensAt',
    },
    {
      form: 'hours',
      button: 'Other hours from a date on',
      field: 'schedule.weeks[1].MO[0].opensAt',
    },
  ];
  for (const {form, button, field} of rows) {
    it(`focuses the row that "${button}" adds`, async () => {
      await visit.press('Beacon');
      await visit.click(`#change-${form}`);
      await visit.press(button);
      assert.equal(await visit.inFocus(), field);
    });
  }

  it('asks before another list replaces unsaved changes', async () => {
    await confirmSamaritans();
    await visit.openFile('other.json', shipped);
    assert.equal(await visit.inFocus(), 'waiting');
    await visit.press('Keep my changes');
    assert.include(await visit.words(), '1 change, not saved');
    await visit.openFile('other.json', shipped);
    await visit.press('Open it and lose my changes');
    assert.include(await visit.words(), 'Nothing changed yet');
  });

  it('asks before leaving only if there are unsaved changes', async () => {
    const questions: string[] = [];
    visit.page.on('dialog', (dialog) => {
      questions.push(dialog.type());
      void dialog.accept();
    });
    await visit.write('initials', 'ab');
    await visit.reload();
    assert.isEmpty(questions);
    await confirmSamaritans();
    await visit.reload();
    assert.deepEqual(questions, ['beforeunload']);
    await visit.press('Beacon');
    await visit.click('#change-care');
    await visit.write('beforeYouCall', 'Do not leave a message.');
    await visit.reload();
    assert.deepEqual(questions, ['beforeunload', 'beforeunload']);
  });

  it('follows the browser’s Back, and leaves no trace', async () => {
    const trace = () =>
      visit.page.evaluate(() => [location.href, document.title]);
    const before = await trace();
    await visit.press('Beacon');
    await visit.press("Next: Men's Advice Line ›");
    assert.deepEqual(await trace(), before);
    await visit.page.goBack();
    await visit.visitor.nextFrames();
    assert.equal(await visit.heading(), 'Beacon');
    await visit.page.goBack();
    await visit.visitor.nextFrames();
    assert.match(await visit.heading(), /to check/);
    await visit.page.goForward();
    await visit.visitor.nextFrames();
    assert.equal(await visit.heading(), 'Beacon');
    assert.deepEqual(await trace(), before);
  });

  it('asks before the browser’s Back loses input', async () => {
    const answers = [false, true];
    visit.page.on('dialog', (dialog) => {
      void (answers.shift() ? dialog.accept() : dialog.dismiss());
    });
    await visit.press('Beacon');
    await visit.click('#change-care');
    await visit.write('beforeYouCall', 'Do not leave a message.');
    const goBack = async () => {
      await visit.page.evaluate(() => {
        history.back();
      });
      await visit.visitor.nextFrames();
    };
    await goBack();
    assert.equal(await visit.heading(), 'Beacon');
    assert.isNotNull(await visit.page.$('#beforeYouCall'));
    await goBack();
    assert.match(await visit.heading(), /to check/);
  });

  it('withdraws a number without claiming that anyone was asked', async () => {
    await visit.press('Galop');
    await visit.press('The number is wrong or withdrawn');
    await visit.press('Somebody else answers, or the service gave it up');
    await visit.press('I rang it today');
    await visit.press('Keep this');
    assert.deepEqual(await visit.changes(), [
      'Galop rang it today | Number 0800 999 5428 | Hidden in every list Digit by digit: 0800 999 5428 | Shown',
    ]);
    await visit.press(ALL_SERVICES);
    assert.include(await visit.words(), 'Number hidden');
  });

  it('marks a line as down, brings it back, and closes a service', async () => {
    await visit.press('Beacon');
    await visit.press('The line is down for now');
    await visit.write('alert.text', 'The phone line is out of order.');
    await visit.press('Keep this sentence');
    assert.include(
      await visit.words(),
      'Visitors read: The phone line is out of order.',
    );
    await visit.press('It takes calls again');
    await visit.press('The service has closed');
    await visit.press('It has closed');
    assert.include(
      await visit.words(),
      'It has closed. Visitors do not see it.',
    );
    await visit.press('It has opened again');
    assert.include(await visit.words(), 'Nothing changed yet');
  });

  it('asks the sixth question, and reads the answer back', async () => {
    await visit.press('Beacon');
    await visit.click('#change-care');
    await visit.write('beforeYouCall', 'Do not leave a message.');
    await visit.press('Keep this sentence');
    assert.deepEqual(await visit.changes(), [
      'Beacon | Anything callers should not do | Do not leave a message. | nothing',
    ]);
  });

  it('prints the call sheet on one page', async () => {
    const pdf = await visit.page.pdf({preferCSSPageSize: true});
    const pages = Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g);
    assert.lengthOf(pages ?? [], 1);
  });
});
