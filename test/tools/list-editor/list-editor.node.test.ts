/** "Keep the list right", driven as the person who keeps the list does it. */
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {assert} from 'chai';
import type {ElementHandle, Page} from 'puppeteer-core';
import {run} from '../../../src/cli/run.js';
import {hertfordshire} from '../../../src/directory/hertfordshire.js';
import type {Directory} from '../../../src/directory/schema.js';
import {partnerSite, visitorOfEach} from '../../support/fixtures.js';
import {runs} from '../../support/check-property.js';

const shipped = JSON.stringify(hertfordshire);

describe('keep the list right', function () {
  this.timeout(30_000);
  const site = partnerSite();
  const visitor = visitorOfEach({width: 1280, height: 900});
  let page: Page;
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'keep-'));
    ({page} = visitor);
    await visitor.devtools().send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      browserContextId: page.browserContext().id!,
      downloadPath: folder,
    });
    site.asked.length = 0;
    await page.goto(`${site.origin}/dist/list-editor.html`);
    await page.waitForSelector('.tasks');
  });

  afterEach(() => rmSync(folder, {recursive: true}));

  /** All that is written on the page. */
  const words = () =>
    page.$eval('main', (main) => main.textContent.replace(/\s+/g, ' '));

  /** Presses the button with these words, those for screen readers included. */
  async function press(name: string): Promise<void> {
    const button = await page.evaluateHandle(
      (words) =>
        [...document.querySelectorAll('button')].find(
          ({textContent}) => textContent.replace(/\s+/g, ' ').trim() === words,
        ),
      name,
    );
    const found = button.asElement();
    assert.isOk(found, `There is no button "${name}".`);
    await (found as ElementHandle<Element>).click();
    await visitor.nextFrames();
  }

  /** Writes into a field in the place of what is there. */
  async function write(name: string, text: string): Promise<void> {
    const field = await page.$(`[id="${name}"]`);
    assert.isOk(field, `There is no field ${name}.`);
    await field.evaluate((input) => {
      (input as HTMLInputElement).value = '';
    });
    await field.type(text);
  }

  async function choose(id: string): Promise<void> {
    await page.$eval(`[id="${id}"]`, (box) => (box as HTMLElement).click());
  }

  async function openMore(service: string): Promise<void> {
    await page.evaluate((name) => {
      const rows = [...document.querySelectorAll('.tasks tr')];
      rows
        .find((row) => row.querySelector('th')?.textContent === name)
        ?.querySelector('details')
        ?.setAttribute('open', '');
    }, service);
  }

  /** Gives the page a file, as its file control does. */
  async function openFile(
    name: string,
    content: string | Buffer,
  ): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, content);
    const input = await page.$('#file');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    await page.waitForFunction(
      (file) => document.querySelector('main')?.textContent.includes(file),
      {},
      name.replace('-not-finished', ''),
    );
    await visitor.nextFrames();
  }

  async function saved(name: string): Promise<string> {
    const isThere = () => readdirSync(folder).includes(name);
    while (!isThere()) await visitor.nextFrames();
    return readFileSync(join(folder, name), 'utf8');
  }

  const changes = () =>
    page.$$eval('.changes li', (items) =>
      items.map((item) => item.textContent.replace(/\s+/g, ' ').trim()),
    );

  const inFocus = () => page.evaluate(() => document.activeElement?.id);

  it('opens the shipped list, and says what is due first', async () => {
    const [first] = await page.$$eval('list-editor-page > .top', (all) =>
      all.map(({textContent}) => textContent),
    );
    assert.equal(first, '14 things to do today.');
    const text = await words();
    assert.include(text, 'Should be open now, 24 hours a day');
    assert.include(text, 'Website: you can look at any time.');
  });

  it('takes a first Monday from the first call to the published list', async () => {
    await press('Still right, checked today: Samaritans');
    assert.equal(await inFocus(), 'initials');
    await page.keyboard.type('ab');
    await press('Still right, checked today: Samaritans');

    await press('Change: Beacon');
    assert.equal(await inFocus(), 'form-heading');
    await write('schedule.weeks[0].WE[0].closesAt', '6');
    await press('Keep this change');
    assert.equal(await inFocus(), 'form-faults');
    assert.include(
      await words(),
      '"6": is that in the morning or in the evening?',
    );
    await write('schedule.weeks[0].WE[0].closesAt', '6pm');
    await choose('asked');
    await press('Keep this change');

    await openMore('Herts IDVA');
    await press('Add special hours: Herts IDVA');
    await page.$eval('#from', (input) => {
      (input as HTMLInputElement).value = '2030-12-24';
    });
    await choose('state-closed');
    await write('note', 'Closed for staff training.');
    await press('Keep this change');

    const read = await changes();
    assert.include(read, 'Beacon: Wednesday closes at 6pm, was 8pm.');
    assert.lengthOf(read, 4);
    assert.include(
      read,
      'Herts IDVA: special hours added. Tuesday 24 December 2030: closed. "Closed for staff training."',
      read.join('\n'),
    );
    assert.include(await words(), 'You changed 4 things:');

    await press('Save the list');
    assert.include(await words(), 'A second person reads the changes');
    await write('second', 'AB');
    await press('Save the list');
    assert.include(await words(), 'These are your own initials.');
    await write('second', 'cd');
    await press('Save the list');

    const text = await saved('hertfordshire.json');
    const list = JSON.parse(text) as Directory;
    assert.equal(list.readBy, 'CD');
    const beacon = list.services.find(({id}) => id === 'beacon');
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
      now: new Date(),
      stat: () => ({isFile: true, size: text.length}),
      read: () => Buffer.from(text),
    });
    assert.equal(outcome.exitCode, 0, outcome.output);

    assert.match(await words(), /Published\. Partner pages show "List made /);
    await page.reload();
    await page.waitForSelector('.tasks');
    await openFile('saved-again.json', text);
    assert.include(await words(), 'Monday to Friday, 8am to 6pm.');
    assert.isEmpty(await changes());
  });

  it('asks the server for nothing but the page, and keeps nothing', async () => {
    await page.$eval('#initials', (input) => {
      (input as HTMLInputElement).value = 'ab';
      input.dispatchEvent(new Event('input', {bubbles: true}));
    });
    await press('Still right, checked today: Samaritans');
    await write('second', 'cd');
    await press('Save the list');
    await saved('hertfordshire.json');
    assert.sameMembers(
      [...new Set(site.asked.map(({path}) => path))],
      [
        '/dist/list-editor.html',
        '/dist/tools/tools.css',
        '/dist/tools/list-editor.css',
        '/dist/tools/list-editor.js',
        '/dist/herts-da-support.js',
      ],
    );
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]);
    assert.deepEqual(kept, [0, 0, '', 0]);
  });

  it('shows the widget with her list at a Friday at 7pm', async () => {
    await press('Show me a Friday at 7pm');
    const shown = await page.$eval('iframe', (frame) => {
      const widget = frame.contentDocument?.querySelector('herts-da-support');
      return {
        at: widget?.getAttribute('preview-time'),
        isDefined: widget?.matches(':defined'),
        id: (widget as {directoryData?: {id?: string}} | null)?.directoryData
          ?.id,
      };
    });
    assert.match(shown.at ?? '', /^\d{4}-\d\d-\d\dT19:00$/);
    assert.equal(new Date(`${shown.at}Z`).getUTCDay(), 5);
    assert.isTrue(shown.isDefined);
    assert.equal(shown.id, 'hertfordshire');
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
  ];
  it('refuses broken files by name, and loses nothing of what was done', async () => {
    await write('initials', 'ab');
    await press('Still right, checked today: Samaritans');
    const before = await changes();
    for (const {name, content, says} of broken) {
      await openFile(name, content);
      assert.include(await words(), says);
      assert.include(await words(), 'Nothing on this page has changed.');
      assert.deepEqual(await changes(), before, name);
    }
  });

  it('opens a list with faults, names them, and saves it unfinished', async () => {
    const list = structuredClone(hertfordshire) as unknown as {
      services: Record<string, unknown>[];
    };
    list.services[0]!['phones'] = [{number: '0300 1', cost: 'free'}];
    list.services[1]!['name'] = '<img src=x onerror=alert(1)>';
    list.services[2] = {id: 7, name: 'Broken line'};
    await openFile('faulty.json', JSON.stringify(list));
    const text = await words();
    assert.include(text, 'is not a number of the United Kingdom');
    assert.include(text, 'Broken line');
    assert.include(text, 'Visitors do not see this service.');
    assert.isNull(await page.$('main img'));

    await write('initials', 'ab');
    await press('Still right, checked today: Samaritans');
    assert.isNull(await page.$('#second'));
    await press('Save what I have so far, not to be published');
    const file = await saved('faulty-not-finished.json');
    const {services} = JSON.parse(file) as typeof list;
    assert.deepEqual(services.slice(0, 3), list.services.slice(0, 3));
  });

  it('says that an old file is old, and not that of another body', async () => {
    const old = {...hertfordshire, updated: '2021-03-01'};
    await openFile('old.json', JSON.stringify(old));
    assert.include(await words(), 'It is older than the list that comes with');
    await openFile('theirs.json', JSON.stringify({...old, id: 'elsewhere'}));
    assert.notInclude(await words(), 'It is older than');
  });

  it('goes on another day with all changes still to be read', async () => {
    await write('initials', 'ab');
    await press('Still right, checked today: Samaritans');
    const before = await changes();
    await press('Save what I have so far, not to be published');
    const text = await saved('hertfordshire-not-finished.json');
    await page.reload();
    await page.waitForSelector('.tasks');
    await openFile('hertfordshire-not-finished.json', text);
    assert.deepEqual(await changes(), before);
    await write('second', 'cd');
    await press('Save the list');
    const {services} = JSON.parse(
      await saved('hertfordshire.json'),
    ) as Directory;
    assert.lengthOf(services, hertfordshire.services.length);
  });

  it('takes back what was done by mistake, one thing after the other', async () => {
    await write('initials', 'ab');
    await press('Still right, checked today: Samaritans');
    await press('Still right, checked today: Childline');
    assert.lengthOf(await changes(), 2);
    await press('Take back "Childline: checked today."');
    assert.lengthOf(await changes(), 1);
    assert.include((await changes())[0], 'Samaritans');
    await press('Take back "Samaritans: checked today."');
    assert.isEmpty(await changes());
    assert.include(await words(), 'Nothing is left to save.');
    assert.equal(await inFocus(), 'what-to-do');
  });

  it('leads back to the row from which a form was opened', async () => {
    const place = hertfordshire.services.findIndex(({id}) => id === 'beacon');
    await write('initials', 'ab');
    await press('Change: Beacon');
    await press('Keep this change');
    assert.equal(await inFocus(), `service-${place}`);
    assert.include(await words(), 'Beacon: nothing was changed.');
    await press('Change: Beacon');
    await press('Go back without changing anything');
    assert.equal(await inFocus(), `service-${place}`);
  });

  it('asks before what was written in a form is lost', async () => {
    const questions: string[] = [];
    page.on('dialog', (dialog) => {
      questions.push(dialog.message());
      void (questions.length === 1 ? dialog.dismiss() : dialog.accept());
    });
    await write('initials', 'ab');
    await press('Change: Beacon');
    await write('name', 'Beacon Hertfordshire');
    await press('Go back without changing anything');
    const name = () =>
      page.$eval('#name', (input) => (input as HTMLInputElement).value);
    assert.equal(await name(), 'Beacon Hertfordshire');
    await press('Go back without changing anything');
    assert.isNull(await page.$('#name'));
    assert.lengthOf(questions, 2);
    assert.isEmpty(await changes());
  });

  const rows = [
    {button: 'Add a number', field: 'phones[1].number'},
    {button: 'More times on Monday', field: 'schedule.weeks[0].MO[1].opensAt'},
    {
      button: 'Add hours that hold from another day',
      field: 'schedule.weeks[1].MO[0].opensAt',
    },
  ];
  it('leads into each row that is added', async () => {
    await write('initials', 'ab');
    await press('Change: Beacon');
    for (const {button, field} of rows) {
      await press(button);
      assert.equal(await inFocus(), field);
    }
  });

  it('asks before another list takes the place of changes', async () => {
    await write('initials', 'ab');
    await press('Still right, checked today: Samaritans');
    await openFile('other.json', shipped);
    assert.equal(await inFocus(), 'waiting');
    await press('Keep my changes');
    assert.lengthOf(await changes(), 1);
    await openFile('other.json', shipped);
    await press('Open it and lose my changes');
    assert.isEmpty(await changes());
  });

  it('asks before the page is left with changes, and only then', async () => {
    const questions: string[] = [];
    page.on('dialog', (dialog) => {
      questions.push(dialog.type());
      void dialog.accept();
    });
    await write('initials', 'ab');
    await page.reload();
    assert.isEmpty(questions);
    await page.waitForSelector('.tasks');
    await write('initials', 'ab');
    await press('Still right, checked today: Samaritans');
    await page.reload();
    assert.deepEqual(questions, ['beforeunload']);
  });

  it('prints the call sheet on one page', async () => {
    const pdf = await page.pdf({preferCSSPageSize: true});
    const pages = Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g);
    assert.lengthOf(pages ?? [], 1);
  });

  // axe takes its time on a page as long as this: one view in a quick run.
  const views = [
    {title: 'a new service', button: 'Add a service'},
    {title: 'the tasks', button: undefined},
    {title: 'the form of a service', button: 'Change: Beacon'},
    {title: 'the whole list', button: 'Change what holds for the whole list'},
  ].slice(0, runs(1, 4));
  for (const {title, button: name} of views) {
    it(`has no fault that axe finds in ${title}, and fits 320 pixels`, async () => {
      await write('initials', 'ab');
      if (name) await press(name);
      if (name === 'Add a service') await press('Keep this change');
      await page.setViewport({width: 320, height: 640});
      await page.addScriptTag({path: 'node_modules/axe-core/axe.min.js'});
      const found = await page.evaluate(async () => {
        const {axe} = window as unknown as {
          axe: {
            run(
              context: object,
              options: object,
            ): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
          };
        };
        // The widget in the frame has tests of its own.
        const {violations} = await axe.run(
          {exclude: ['iframe']},
          {iframes: false},
        );
        return violations.map(({id, nodes}) => `${id} ${nodes[0]?.html}`);
      });
      assert.deepEqual(found, []);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      assert.equal(wide, 320);
    });
  }
});
