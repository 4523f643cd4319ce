/** Every style sheet of the widget, in the order in which they win. */
import {callsStyles} from './calls.styles.js';
import {controlStyles} from './control.styles.js';
import {emergencyStyles} from './emergency.styles.js';
import {exitStyles} from './exit.styles.js';
import {needsStyles} from './needs.styles.js';
import {outlineStyles} from './outline.styles.js';
import {plannerStyles} from './planner.styles.js';
import {printStyles} from './print.styles.js';
import {serviceFactsStyles} from './service-facts.styles.js';
import {serviceRowStyles} from './service-row.styles.js';
import {servicesStyles} from './services.styles.js';
import {statusLineStyles} from './status-line.styles.js';
import {themeStyles} from './theme.styles.js';
import {weekStyles} from './week.styles.js';

export const styles = [
  themeStyles,
  controlStyles,
  exitStyles,
  emergencyStyles,
  callsStyles,
  needsStyles,
  servicesStyles,
  statusLineStyles,
  serviceRowStyles,
  serviceFactsStyles,
  plannerStyles,
  weekStyles,
  outlineStyles,
  printStyles,
];
