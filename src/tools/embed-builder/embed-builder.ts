/** Starts the page "Put the list on your page". */
import {Workbench} from './workbench.js';

const place = document.getElementById('workbench');
if (place) new Workbench(place);
