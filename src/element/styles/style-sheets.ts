/** Every style sheet of the widget, in the order in which they win. */
import {controlStyles} from './controls.styles.js';
import {printStyles} from './print.styles.js';
import {regionStyles} from '../regions/region.styles.js';
import {themeStyles} from './theme.styles.js';
import {weekStyles} from '../regions/week.styles.js';

export const styles = [
  themeStyles,
  controlStyles,
  regionStyles,
  weekStyles,
  printStyles,
];
