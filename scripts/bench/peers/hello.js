// The floor: the cost of any element made with Lit.
import {html, LitElement} from 'lit';

class HelloElement extends LitElement {
  render() {
    return html`<p>Hello</p>`;
  }
}

customElements.define('hello-element', HelloElement);
