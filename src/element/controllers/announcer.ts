/** Announces words to a screen reader, which may speak them aloud in a room. */
import type {ReactiveControllerHost} from 'lit';

/**
 * The words that one widget is announcing. Other widgets on the page do not
 * repeat them.
 */
let beingSaid: string | undefined;

/**
 * Announces the words once the update that they describe is drawn. It writes
 * them into the live region itself, because a template would draw the whole
 * list again.
 */
export async function announce(
  words: string,
  host: ReactiveControllerHost,
  root: ShadowRoot,
): Promise<void> {
  const region = root.querySelector('[role=status]');
  // Screen readers do not announce anything inside a closed dialog.
  if (!region?.getClientRects().length || words === beingSaid) return;
  beingSaid = words;
  await host.updateComplete;
  beingSaid = undefined;
  // Screen readers repeat the same words only after they were removed.
  region.textContent = '';
  region.textContent = words;
}
