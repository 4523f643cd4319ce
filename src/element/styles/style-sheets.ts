/** Every style sheet of the widget. Later ones override earlier ones. */
import {callsStyles} from '../regions/calls.styles.js';
import {emergencyStyles} from '../regions/emergency.styles.js';
import {exitStyles} from '../regions/exit.styles.js';
import {needsStyles} from '../regions/needs.styles.js';
import {plannerStyles} from '../regions/planner.styles.js';
import {serviceFactsStyles} from '../regions/service-facts.styles.js';
import {serviceRowStyles} from '../regions/service-row.styles.js';
import {servicesStyles} from '../regions/services.styles.js';
import {statusLineStyles} from '../regions/status-line.styles.js';
import {weekStyles} from '../regions/week.styles.js';
import {widgetStyles} from '../regions/widget.styles.js';
import {controlStyles} from './controls.styles.js';
import {printStyles} from './print.styles.js';
import {themeStyles} from './theme.styles.js';

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
  widgetStyles,
  printStyles,
];
