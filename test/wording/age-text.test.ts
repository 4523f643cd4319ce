// How old a number is, in words.
import {expect} from 'chai';
import {ageText, type Age} from '../../src/wording/age-text.js';

const phoneAndHours = {confirmed: false, hasPhone: true, hasHours: true};
const phoneOnly = {...phoneAndHours, hasHours: false};
const websiteOnly = {...phoneOnly, hasPhone: false};
const alternative = {name: 'Safer Places', number: '0330 102 5811'};

describe('the age line of a service', () => {
  const checked = {assuredDate: '2026-11-03', confirmed: true};
  const published = {published: '2020-04-09'};
  const cases: [string, Age, string][] = [
    [
      'names the day of the check',
      {...phoneAndHours, ...checked, ...published, alternative},
      'Number and hours checked 3 November 2026.',
    ],
    [
      'does not speak of hours that nobody has written down',
      {...phoneOnly, ...checked},
      'Number checked 3 November 2026.',
    ],
    [
      'does not speak of a number where there is none',
      {...websiteOnly, ...checked},
      'Checked 3 November 2026.',
    ],
    [
      'says that a check has lapsed',
      {...phoneAndHours, assuredDate: '2025-06-02', ...published},
      'Last checked 2 June 2025. It may have changed.',
    ],
    [
      'names the day of the source, and where else to call',
      {...phoneAndHours, ...published, alternative},
      'Number and hours published 9 April 2020. They may have changed. If this number does not work, call Safer Places on 0330 102 5811.',
    ],
    [
      'names the source alone where there is nowhere else to call',
      {...phoneAndHours, ...published},
      'Number and hours published 9 April 2020. They may have changed.',
    ],
    [
      'is as precise as the source',
      {...phoneOnly, published: '2021-05'},
      'Number published May 2021. It may have changed.',
    ],
    [
      'gives the date of a website',
      {...websiteOnly, ...published, alternative},
      'Published 9 April 2020. It may have changed.',
    ],
    [
      'says that a page has no date',
      phoneAndHours,
      'Number from a page without a date. It may have changed.',
    ],
    [
      'says so of a website without a number',
      websiteOnly,
      'From a page without a date. It may have changed.',
    ],
    [
      'takes a date that cannot be read for none',
      {...phoneAndHours, confirmed: true, assuredDate: 'soon'},
      'Number from a page without a date. It may have changed.',
    ],
  ];
  for (const [title, age, text] of cases) {
    it(title, () => {
      expect(ageText(age)).to.equal(text);
    });
  }
});
