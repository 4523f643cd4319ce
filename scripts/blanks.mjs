// What only a publisher can fill in stands in these documents as
// <mark class="blank">{what belongs here}</mark>.
import {readFileSync} from 'node:fs';

const DOCUMENTS = ['src/static-pages/officers.html', 'SECURITY.md'];

/**
 * What is still to be filled in, in the words of the document, in its order.
 *
 * @param {string} text
 */
export function blanksIn(text) {
  const marks = text.matchAll(/<mark class="blank"\s*>(.*?)<\/mark\s*>/gs);
  return [...marks].map(([, words]) =>
    words.replace(/\s+/g, ' ').replace(/^ ?\{|\} ?$/g, ''),
  );
}

/**
 * The same as tasks for a release. What a partner fills in is a mark of the
 * class "yours", and holds nothing up.
 */
export const blankTasks = (documents = DOCUMENTS) =>
  documents.flatMap((file) =>
    blanksIn(readFileSync(file, 'utf8')).map(
      (words) => `Fill in, in ${file}: ${words}.`,
    ),
  );
