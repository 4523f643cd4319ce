/** The little that a page's scripts can see of a widget. */
import {expect} from 'chai';
import '../../src/define.js';
import {HertsDaSupportElement} from '../../src/element/herts-da-support.js';

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

  it('are not handed it by attachInternals', () => {
    expect(() => widget.attachInternals()).to.throw();
  });

  it('are not handed it by a method that a page can replace', () => {
    const itsOwn = Object.getOwnPropertyNames(HertsDaSupportElement.prototype);
    expect(itsOwn).to.include('createRenderRoot');
    expect(itsOwn).to.not.include('attachRoot');
    expect(
      Object.getOwnPropertySymbols(HertsDaSupportElement.prototype),
    ).to.deep.equal([]);
  });

  it('get no element inside from an animation of the page', async () => {
    const theirs = document.createElement('p');
    document.body.append(theirs);
    theirs.animate({opacity: [0, 1]}, 1000);
    for (const colour of ['#00594c', '#942514']) {
      widget.style.setProperty('--herts-da-accent', colour);
      const targets = document
        .getAnimations()
        .map(({effect}) => (effect as KeyframeEffect).target);
      expect(targets).to.deep.equal([theirs]);
      await new Promise(requestAnimationFrame);
    }
    theirs.remove();
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
