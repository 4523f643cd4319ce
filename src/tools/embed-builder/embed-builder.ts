/** The page "Put the list on your page" starts here. */
import {Workbench} from './workbench.js';

const main = document.querySelector('main');
if (main) new Workbench(main);
