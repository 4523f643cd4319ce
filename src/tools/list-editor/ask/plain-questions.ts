/** The questions whose answers are plain fields alone. */
import {shownText} from '../list/shown-text.js';
import {words} from '../words.js';
import type {Question} from './form.js';
import {plainFields, readPlain, type PlainField} from './plain-fields.js';

export const WHO: readonly PlainField[] = [
  {name: 'eligibilityDescription', kind: 'line', required: true},
  {name: 'minimumAge', kind: 'age'},
  {name: 'maximumAge', kind: 'age'},
];

export const CARE: readonly PlainField[] = [
  {name: 'beforeYouCall', kind: 'line'},
];

/** "Who can call, and from what age?" */
export const who = plainQuestion(
  WHO,
  ({eligibilityDescription, minimumAge, maximumAge}) => {
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
);

/** "Anything callers should not do?" */
export const care = plainQuestion(CARE, ({beforeYouCall}) =>
  shownText(beforeYouCall),
);

function plainQuestion(
  plain: readonly PlainField[],
  answer: Question['answer'],
): Question {
  return {
    holds: plain.map(({name}) => name),
    answer,
    fields: ({faults}, service) => plainFields(plain, service, faults),
    read(form) {
      const {values, faults} = readPlain(form, plain);
      return {fields: values, faults};
    },
  };
}
