/** The script tag starts here: it defines the element, then mounts one. */
import './define.js';
import {mountFor} from './embed/mount.js';

mountFor(document.currentScript);
