/** Asks axe what is wrong with a part of the page. */
import type axeCore from 'axe-core';

type Axe = typeof axeCore;

let loading: Promise<Axe> | undefined;

/** What axe finds, as sentences that name the rule and the places. */
export async function violationsOf(element: Element): Promise<string[]> {
  loading ??= load();
  const {violations} = await (await loading).run(element);
  return violations.map(
    ({id, help, nodes}) =>
      `${id}: ${help}: ${nodes.map(({target}) => String(target)).join(' ')}`,
  );
}

// axe is shipped as a classic script, which no import can bring.
async function load(): Promise<Axe> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  return (window as unknown as {axe: Axe}).axe;
}
