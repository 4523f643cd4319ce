/** Every style sheet of the widget, in the order in which they win. */
import {controlStyles} from './control.styles.js';
import {printStyles} from './print.styles.js';
import {regionStyles} from './region.styles.js';
import {themeStyles} from './theme.styles.js';
import {weekStyles} from './week.styles.js';

export const styles = [
  themeStyles,
  controlStyles,
  regionStyles,
  weekStyles,
  printStyles,
];
