/** The page "Keep the list right" starts here. */
import {KeepPage} from './keep-page.js';

customElements.define('keep-page', KeepPage);
