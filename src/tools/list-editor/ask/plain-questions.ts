/** The questions whose answers are plain fields alone. */
import {shownText} from '../list/shown-text.js';
import {words} from '../words.js';
import {plainFields, readPlain, type PlainField} from './plain-fields.js';
import type {Question} from './form.js';

export const WHO: readonly PlainField[] = [
  {name: 'eligibilityDescription', kind: 'line', required: true},
  {name: 'minimumAge', kind: 'age'},
  {name: 'maximumAge', kind: 'age'},
];

/** "Who can call, and from what age?" */
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

export const CARE: readonly PlainField[] = [
  {name: 'beforeYouCall', kind: 'line'},
];

/** "Anything callers should not do?" */
export const care: Question = {
  holds: ['beforeYouCall'],
  answer: ({beforeYouCall}) => shownText(beforeYouCall),
  fields: ({faults}, service) => plainFields(CARE, service, faults),
  read(form) {
    const {values, faults} = readPlain(form, CARE);
    return {fields: values, faults};
  },
};
