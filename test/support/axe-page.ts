/** Runs axe on a whole page, in any engine. */
import {readFileSync} from 'node:fs';
import {OPEN_ROOTS} from '../../scripts/open-roots.mjs';
import type {PartnerSite} from './partner-site.js';

export const AXE = '/axe.js';

/**
 * Serves a page of this project with axe before everything in it, also before
 * a policy that would not let it in.
 */
export function putWithAxe(site: PartnerSite, path: string): void {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  // axe looks into open roots only.
  site.put(AXE, `${OPEN_ROOTS}\n${axe}`);
  const html = readFileSync(`.${path}`, 'utf8');
  site.put(
    path,
    html.replace('<head>', `<head><script src="${AXE}"></script>`),
  );
}

/**
 * A script whose value is what axe finds, as sentences. What `leftOut` names is
 * left out: rules, and parts of the page.
 */
export function axeScript({rules = [], parts = []}: LeftOut = {}): string {
  const context = {include: [['html']], exclude: parts.map((part) => [part])};
  const off = Object.fromEntries(rules.map((rule) => [rule, {enabled: false}]));
  const given = JSON.stringify([context, {rules: off}]);
  return `(async () => {
    const widgets = [...document.querySelectorAll('herts-da-support')];
    await Promise.all(widgets.map(({ready}) => ready));
    const {violations} = await axe.run(...${given});
    return violations.flatMap(({id, help, nodes}) =>
      nodes.map(({target}) => id + ': ' + help + ': ' + target.join(' ')));
  })()`;
}

export interface LeftOut {
  readonly rules?: readonly string[];
  readonly parts?: readonly string[];
}
