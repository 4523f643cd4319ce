/** The front page of the demo starts here. */
import {Workbench} from './workbench.js';

const main = document.querySelector('main');
if (main) new Workbench(main);
