/** "Is this still your number, and your menu option?" */
import {html, nothing, type TemplateResult} from 'lit';
import {itemsOf, recordsOf, type Fields} from '../../../schedule/fields.js';
import {isWithdrawn} from '../list/edits.js';
import {shownText} from '../list/list-file.js';
import type {Page} from '../page.js';
import {words} from '../words.js';
import {radios, textControl, tick} from './controls.js';
import type {Question} from './form.js';
import {moreButton, readRows, withMore} from './rows.js';

export const number: Question = {
  holds: ['phones'],
  isAttributed: true,

  answer: (service, {file}) =>
    recordsOf(service['phones']).map((phone) => {
      const {number, menuOption} = phone;
      const option = shownText(menuOption);
      const about = [
        words.costs[shownText(phone['cost'])],
        words.billsInRow[shownText(phone['billNote'])],
      ];
      return html`<div>
        ${shownText(number)}.
        ${option ? words.ask.press({option}) : words.ask.noMenu}
        <span class="soft">${about.filter(Boolean).join('; ')}.</span>
        ${
          isWithdrawn(file.document, shownText(number))
            ? html`<span class="tag late">${words.changes.hidden}</span>`
            : nothing
        }
      </div>`;
    }),

  fields(page, service) {
    const phones = recordsOf(service['phones']);
    const listed = phones.length > 0 ? phones : [{}];
    return html`
      ${withMore(listed, {}, page.rows['phones']).map((phone, index) =>
        phoneFields(page, phone, index),
      )}
      ${moreButton(page, 'phones', words.form.addNumber)}
    `;
  },

  read(form, service) {
    const phones = readRows(form, 'phones', itemsOf(service['phones']));
    const {items, rows} = phones;
    return {
      fields: {phones: items.length > 0 ? items : undefined},
      rows: {phones},
      issues: items.flatMap(({cost}, index) =>
        cost === undefined
          ? [{field: `phones[${rows[index]}].cost`, message: words.form.noCost}]
          : [],
      ),
    };
  },
};

/** The controls of one number. */
export function phoneFields(
  {formIssues: issues}: Page,
  phone: Fields,
  index: number,
): TemplateResult {
  const path = `phones[${index}]`;
  const value = (name: keyof typeof words.phone) => shownText(phone[name]);
  const control = (name: keyof typeof words.phone) => {
    return {name: `${path}.${name}`, issues, ...words.phone[name]};
  };
  return html`
    <fieldset class="row">
      <legend class="unseen">${words.form.number({place: index + 1})}</legend>
      ${textControl({...control('number'), value: value('number'), width: 20})}
      ${textControl({...control('menuOption'), value: value('menuOption'), width: 4})}
      ${radios({...control('cost'), choices: words.costs, chosen: [value('cost')]})}
      ${radios({
        ...control('billNote'),
        choices: {...words.bills, '': words.form.notSaid},
        chosen: [value('billNote')],
      })}
      ${textControl({...control('sharedReason'), value: value('sharedReason')})}
      ${value('number') ? tick(`${path}.remove`, words.form.removeNumber) : nothing}
    </fieldset>
  `;
}
