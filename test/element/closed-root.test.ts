/** What the scripts of a page can see of a widget: as little as we can help. */
import {expect} from 'chai';
import '../../src/define.js';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';

describe('the scripts of a page', () => {
  let widget: HertsDaSupportElement;

  before(async () => {
    widget = document.createElement('herts-da-support');
    widget.textContent = 'Call 999. 0330 102 5811';
    document.body.append(widget);
    await widget.ready;
  });

  after(() => widget.remove());

  it('are not handed the shadow root', () => {
    expect(widget.shadowRoot).to.equal(null);
  });

  it('are not handed it by Lit', () => {
    expect(widget.renderRoot).to.equal(widget);
    for (const name of everyName(widget)) {
      expect(read(widget, name)).to.not.be.instanceOf(ShadowRoot);
    }
  });

  it('are not handed it by an attachShadow of their own', async () => {
    const {attachShadow} = Element.prototype;
    const handed: ShadowRoot[] = [];
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      handed.push(root);
      return root;
    };
    const late = document.createElement('herts-da-support');
    try {
      document.body.append(late);
    } finally {
      Element.prototype.attachShadow = attachShadow;
    }
    await late.updateComplete;
    const size = late.getBoundingClientRect();
    late.remove();
    expect(handed).to.deep.equal([]);
    expect(size.height).to.be.above(200);
    expect(document.querySelector('iframe')).to.equal(null);
  });

  it('do not learn what was pressed', () => {
    const {left, top} = widget.getBoundingClientRect();
    const found = document.elementFromPoint(left + 30, top + 30);
    expect(found).to.equal(widget);
  });

  it('find the fallback inside, and nothing of what is shown', () => {
    expect(widget.textContent).to.equal('Call 999. 0330 102 5811');
    expect(widget.querySelector('a')).to.equal(null);
  });

  it('learn from no attribute what is set or shown', async () => {
    const names = widget.getAttributeNames();
    widget.theme = 'dark';
    widget.previewTime = '2026-12-25T10:00';
    await widget.updateComplete;
    expect(widget.getAttributeNames()).to.deep.equal(names);
  });
});

function everyName(object: object): string[] {
  const names: string[] = [];
  for (let each = object; each !== HTMLElement.prototype;) {
    names.push(...Object.getOwnPropertyNames(each));
    each = Object.getPrototypeOf(each) as object;
  }
  return names;
}

function read(object: object, name: string): unknown {
  return (object as Record<string, unknown>)[name];
}
