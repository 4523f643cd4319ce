/** The page "Keep the list right" starts here. */
import {ListEditorPage} from './list-editor-page.js';

customElements.define('list-editor-page', ListEditorPage);
