/** A page on which the element's name is already taken. */
import {expect} from 'chai';
import {VERSION} from '../../src/build-info.js';
import {textOf} from '../support/open-widget.js';
import {closePages, open, SCRIPT_URL, widgetsOf} from '../support/page.js';

afterEach(closePages);

const tag = `<script src="${SCRIPT_URL}"></script>`;
const fallback = 'In danger now? Call 999. Safer Places 0330 102 5811.';

const defines = (body: string) =>
  `customElements.define('herts-da-support', class extends HTMLElement {${body}});`;

describe('a second copy of the script', () => {
  it('is silent if it has the same version', async () => {
    const page = await open(
      `<herts-da-support></herts-da-support>${tag}<script src="${SCRIPT_URL}?again"></script>`,
    );
    const [widget] = widgetsOf(page);
    await widget!.ready;
    expect(textOf(widget!)).to.include('Who you can call now');
    expect(page.lines).to.deep.equal([]);
  });

  it('names both versions once if they differ', async () => {
    const page = await open(tag + tag, {
      first: defines(`static version = '9.9.9';`),
    });
    expect(page.lines.slice(0, 1)).to.deep.equal([
      `<herts-da-support>: this page loads version 9.9.9 and version ${VERSION}. The first one is used. Remove one of the two script tags.`,
    ]);
  });
});

describe("somebody else's element under our name", () => {
  const kinds = [
    {title: 'bare', body: ''},
    {title: 'without anything to set', body: 'static observedAttributes = [];'},
    {
      title: 'with attributes of its own',
      body: `static observedAttributes = ['theme']; attributeChangedCallback() {}`,
    },
    {title: 'that is private', body: '#secret = 1;'},
  ];
  for (const {title, body} of kinds) {
    it(`leaves the fallback in sight, with one warning: ${title}`, async () => {
      const page = await open(
        `<herts-da-support>${fallback}</herts-da-support>${tag}`,
        {first: defines(body)},
      );
      const [element, ...others] = widgetsOf(page);
      expect(element!.innerText).to.equal(fallback);
      expect(others).to.deep.equal([]);
      expect(page.lines).to.have.length(1);
      expect(page.lines[0]).to.include(`version ${VERSION}`);
    });

    it(`shows numbers for a tag that stands alone: ${title}`, async () => {
      const page = await open(tag, {first: defines(body)});
      const [element] = widgetsOf(page);
      expect(element!.innerText).to.include('0330 102 5811');
      expect(page.lines).to.have.length(1);
    });
  }
});
