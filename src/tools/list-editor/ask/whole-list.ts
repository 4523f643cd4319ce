/** The form for the whole list: who keeps it, and withdrawn numbers. */
import type {Fields} from '../../../schedule/fields.js';
import {compact} from '../list/edits.js';
import {words} from '../words.js';
import {byRules} from './form-issues.js';
import {plainFields, readPlain, type PlainField} from './plain-fields.js';
import type {AskForm} from './question.js';

/** Every field of the list that can be edited here. */
const OF_THE_LIST: readonly PlainField[] = [
  {name: 'area', kind: 'line'},
  {name: 'heading', kind: 'line'},
  {name: 'provenance', kind: 'paragraph'},
  {name: 'missingInformation', kind: 'paragraph'},
  {name: 'maintainer', kind: 'line'},
  {name: 'correctionsUrl', kind: 'address'},
  {name: 'withdrawnNumbers', kind: 'list'},
];

export const wholeList: AskForm = {
  keep: words.keepChange,
  leave: words.leaveIt,
  fields: ({faults, file}) => plainFields(OF_THE_LIST, file.document, faults),
  read(form, place) {
    const {values, faults} = readPlain(form, OF_THE_LIST);
    const withdrawnNumbers = values['withdrawnNumbers'] ?? [];
    const changed: Fields = compact({
      ...place.document,
      ...values,
      withdrawnNumbers,
    });
    const found = byRules(place, changed);
    return {...found, document: changed, faults: [...faults, ...found.faults]};
  },
};
