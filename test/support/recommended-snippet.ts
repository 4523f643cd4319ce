/** The snippet that the README recommends, as a web editor copies it. */
import {readFileSync} from 'node:fs';

export interface Snippet {
  readonly element: string;
  readonly script: string;
}

/** The element with words inside, and the script behind it. */
export function recommendedSnippet(file = 'README.md'): Snippet {
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((each) => each.trimStart().startsWith('<herts-da-support'));
  const [, element, script] =
    /(<herts-da-support.*<\/herts-da-support>)(<script.*)/.exec(line ?? '') ??
    [];
  if (!element || !script) throw new Error(`${file} has no snippet.`);
  return {element, script};
}
