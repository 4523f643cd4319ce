/**
 * What the browser makes of a colour, as #rrggbb or #rrggbbaa. It knows all of
 * CSS, and light-dark().
 */
import {formatHex, formatHex8, parse} from 'culori';
import type {Scheme} from './contrast.js';

let probe: HTMLElement | undefined;

export function computedColour(value: string, scheme: Scheme): string {
  if (!probe) {
    probe = document.createElement('span');
    probe.hidden = true;
    document.body.append(probe);
  }
  probe.style.colorScheme = scheme;
  probe.style.color = value;
  const {color} = getComputedStyle(probe);
  const isSolid = (parse(color)?.alpha ?? 1) === 1;
  return (isSolid ? formatHex(color) : formatHex8(color)) ?? '#000000';
}
