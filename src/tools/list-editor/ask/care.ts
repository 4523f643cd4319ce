/** "Anything callers should not do?" */
import {shownText} from '../list/shown-text.js';
import {plainFields, readPlain, type PlainField} from './plain-fields.js';
import type {Question} from './question.js';

export const CARE: readonly PlainField[] = [
  {name: 'beforeYouCall', kind: 'line'},
];

export const care: Question = {
  holds: ['beforeYouCall'],
  answer: ({beforeYouCall}) => shownText(beforeYouCall),
  fields: ({faults}, service) => plainFields(CARE, service, faults),
  read(form) {
    const {values, faults} = readPlain(form, CARE);
    return {fields: values, faults};
  },
};
