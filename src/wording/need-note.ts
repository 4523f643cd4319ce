/** The note under a chosen need. */
import type {NamedServices} from '../directory/by-need.js';
import type {Need} from '../directory/schema.js';
import {listText} from './hours-text.js';
import {english, type Messages} from './messages.js';

/** What to know about a need, after what the named services do for it. */
export function needNote(
  need: Need,
  {findsRefuge, forUnder19, from16 = []}: NamedServices,
  messages: Messages = english,
): string {
  const {notes, named} = messages.needs;
  const {length: count} = from16;
  const names = listText(
    from16.map(({name}) => name),
    messages,
  );
  return [
    findsRefuge && named.findsRefuge(findsRefuge),
    forUnder19 && named.forUnder19(forUnder19),
    // A single one says it in its own row.
    (count === 2 || count === 3) && named.from16({count, names}),
    notes[need],
  ]
    .filter(Boolean)
    .join(' ');
}
