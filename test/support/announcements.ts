/** Records the announcements to a screen reader, in order. */

const LIVE = '[role=status], [role=alert], [aria-live]';

export interface Listener {
  /** Everything since the last time this was asked. */
  heard(): string[];
  stop(): void;
}

/** Listens from now on: best before the widget is drawn for the first time. */
export function listenTo({shadowRoot}: Element): Listener {
  const said: string[] = [];
  const keep = (records: readonly MutationRecord[]) => {
    said.push(...records.flatMap(wordsOf).filter(Boolean));
  };
  const observer = new MutationObserver(keep);
  observer.observe(shadowRoot!, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return {
    heard() {
      keep(observer.takeRecords());
      return said.splice(0);
    },
    stop: () => observer.disconnect(),
  };
}

/** A live region says what comes into it, and nothing of what goes. */
function wordsOf({target, type, addedNodes}: MutationRecord): string[] {
  const around = target instanceof Element ? target : target.parentElement;
  if (around?.closest(LIVE)) {
    const came = type === 'characterData' ? [target] : [...addedNodes];
    return came.map(textOf);
  }
  // One that comes with words in it may say them, too.
  return [...addedNodes].flatMap((node) =>
    node instanceof Element
      ? [node, ...node.querySelectorAll('*')]
          .filter((each) => each.matches(LIVE))
          .map(textOf)
      : [],
  );
}

const textOf = ({textContent}: Node) => textContent?.trim() ?? '';
