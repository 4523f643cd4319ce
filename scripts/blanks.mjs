// Finds the blanks in these documents that only a publisher can fill in: <mark
// class="blank">{what belongs here}</mark>.
import {readFileSync} from 'node:fs';

const DOCUMENTS = ['src/static-pages/officers.html', 'SECURITY.md'];

/**
 * The blanks that are left, in the words and the order of the document.
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
 * The blanks as tasks for a release. A mark of the class "yours" is for a
 * partner to fill in, and does not stop a release.
 */
export const blankTasks = (documents = DOCUMENTS) =>
  documents.flatMap((file) =>
    blanksIn(readFileSync(file, 'utf8')).map(
      (words) => `Fill in, in ${file}: ${words}.`,
    ),
  );
