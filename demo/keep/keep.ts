/** The page "Keep the list right" starts here. */
import {html, render} from 'lit';
import {hertfordshire} from '../../src/directory/hertfordshire.js';

const main = document.querySelector('main');
if (main) {
  const {services} = hertfordshire;
  render(html`<p>${services.length} services.</p>`, main);
}
