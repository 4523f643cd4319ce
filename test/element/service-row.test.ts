/** The details under the name of a service: its age, its cost, its bill. */
import {expect} from 'chai';
import {
  rowOf,
  removeWidgets,
  textOf,
  widgetAt,
} from '../support/open-widget.js';

let widget: Element;

before(async () => {
  widget = await widgetAt({clock: '2026-11-25T10:00Z'});
});

after(removeWidgets);

const STANDARD =
  'Cost: Costs the same as a call to an 01 or 02 number. Part of your free minutes, if you have them.';
const SAFER =
  'If this number does not work, call Safer Places on 0330 102 5811.';

const rows: {name: string; says: string[]}[] = [
  {
    name: 'Beacon',
    says: [
      'Anyone in Hertfordshire affected by crime',
      `Number and hours published 9 April 2020. They may have changed. ${SAFER}`,
      STANDARD,
      'Phone bill: May show on a phone bill.',
      'Help for anyone in Hertfordshire affected by crime, even if you do not want to report it.',
      'In 2020 it was run by police staff and Catch22.',
    ],
  },
  {
    name: 'Herts IDVA',
    says: [
      'Anyone aged 16 or over',
      'Hours: Monday to Friday, 9am to 5pm. Bank holidays: not known.',
      `Number and hours published 9 April 2020. They may have changed. ${SAFER}`,
      STANDARD,
      'Phone bill: May show on a phone bill.',
    ],
  },
  {
    name: 'Herts Domestic Abuse Helpline',
    says: [
      'Any age, any gender',
      'Cost: Free to call.',
      'Phone bill: Should not show on a phone bill.',
      `Number and hours published 9 April 2020. They may have changed. ${SAFER}`,
    ],
  },
  {
    name: 'Safer Places',
    says: [
      'Hours: 24 hours a day.',
      'They may have changed. If this number does not work, call National Domestic Abuse Helpline on 0808 2000 247.',
    ],
  },
  {
    name: 'HertsSunflower',
    says: [
      'Website: you can look at any time.',
      'Published 9 April 2020. It may have changed.',
      'Website: hertssunflower.org',
      'Opens hertssunflower.org in this tab. The exit button here does not work there. That website has its own button to hide the page.',
    ],
  },
  {
    name: 'Herts police web chat',
    says: [
      'Published 9 April 2020. It may have changed.',
      'Web chat: herts.police.uk',
      'Opens herts.police.uk in this tab. The exit button here does not work there.',
      'Not for emergencies.',
    ],
  },
  {
    name: 'Childline',
    says: [
      'Anyone under 19',
      'Number and hours published 28 August 2022. They may have changed.',
      'Cost: Free to call.',
    ],
  },
  {
    name: 'National Domestic Abuse Helpline',
    says: [
      'Number and hours published 19 August 2026. They may have changed.',
      'Cost: Free to call.',
    ],
  },
];

/** As it is read: the colon after a label is drawn by the style. */
const read = (row: Element) =>
  [...row.querySelectorAll('dt')].reduce((words, term) => {
    const label = textOf(term);
    const value = textOf(term.nextElementSibling!);
    return words.replace(`${label} ${value}`, `${label}: ${value}`);
  }, textOf(row));

for (const {name, says} of rows) {
  describe(`the row of ${name}`, () => {
    for (const words of says) {
      it(`says: ${words}`, () => {
        expect(read(rowOf(widget, name))).to.include(words);
      });
    }

    it('opens and closes its details by its name', () => {
      const details = rowOf(widget, name).querySelector('details')!;
      const summary = details.querySelector('summary')!;
      const toggle = () =>
        summary.querySelector<HTMLElement>('.toggle')!.innerText;
      expect(toggle().replace(/\s+/g, ' ').trim()).to.equal(
        `More about ${name}`,
      );
      summary.click();
      expect(toggle()).to.match(/^Less/);
      summary.click();
      expect(details.open).to.equal(false);
    });
  });
}

it('a number within a sentence does not break at the end of a line', () => {
  const words = rowOf(widget, 'Herts IDVA').textContent;
  expect(words).to.include('on 0330\u00a0102\u00a05811.');
});

describe('no service', () => {
  it('has a status that claims more than the source', () => {
    const statuses = widget.shadowRoot!.querySelectorAll('[part~=status]');
    for (const status of statuses) {
      expect(textOf(status)).to.not.match(/^(Open|Closed)\b/);
    }
  });

  it('has an email address, because none is confirmed', () => {
    expect(widget.shadowRoot!.querySelector('[href^="mailto:"]')).to.equal(
      null,
    );
  });
});

describe('hours that nobody knows', () => {
  const name = 'Karma Nirvana';

  it('are said once, by the status', () => {
    const seen = rowOf(widget, name) as HTMLElement;
    expect(seen.innerText.match(/not known/g)).to.have.length(1);
  });

  it('are said in words if there is no status', async () => {
    const other = await widgetAt({clock: '1970-01-01T00:00Z'});
    const seen = rowOf(other, name) as HTMLElement;
    expect(seen.innerText).to.include('Hours not known.');
  });
});
