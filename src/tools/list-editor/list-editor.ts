/** Starts the page "Keep the list right". */
import {ListEditorPage} from './list-editor-page.js';

customElements.define('list-editor-page', ListEditorPage);
