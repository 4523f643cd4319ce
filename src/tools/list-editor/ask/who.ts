/** "Who can call, and from what age?" */
import {shownText} from '../list/shown-text.js';
import {words} from '../words.js';
import {plainFields, readPlain, type PlainField} from './plain-fields.js';
import type {Question} from './question.js';

export const WHO: readonly PlainField[] = [
  {name: 'eligibilityDescription', kind: 'line', required: true},
  {name: 'minimumAge', kind: 'age'},
  {name: 'maximumAge', kind: 'age'},
];

export const who: Question = {
  holds: WHO.map(({name}) => name),

  answer({eligibilityDescription, minimumAge, maximumAge}) {
    const from = shownText(minimumAge);
    const to = shownText(maximumAge);
    return [
      shownText(eligibilityDescription),
      from && words.ask.fromAge({from}),
      to && words.ask.toAge({to}),
    ]
      .filter(Boolean)
      .join('. ');
  },

  fields: ({faults}, service) => plainFields(WHO, service, faults),

  read(form) {
    const {values, faults} = readPlain(form, WHO);
    return {fields: values, faults};
  },
};
