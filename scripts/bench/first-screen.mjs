// The widget's first screen as HTML without script: the least that a page would
// pay for it.
import {onFreshPage, pageAround} from './chromium.mjs';

const TAG = 'first-screen';

/** Taken from the widget itself, with its own styles. */
export function firstScreen(browser, {markup, tag, script}) {
  return onFreshPage(browser, async (page) => {
    await page.setContent(pageAround(markup));
    await page.addScriptTag({content: script});
    await page.evaluate((tag) => document.querySelector(tag).ready, tag);
    const devtools = await page.createCDPSession();
    const {root} = await devtools.send('DOM.getDocument', {
      depth: -1,
      pierce: true,
    });
    const {object} = await devtools.send('DOM.resolveNode', {
      backendNodeId: closedRootIn(root).backendNodeId,
    });
    const {result} = await devtools.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: String(picture),
      returnByValue: true,
    });
    return {
      name: 'its first screen, without script',
      version: '',
      tag: TAG,
      script: '',
      markup: `<${TAG}><template shadowrootmode="closed">${result.value}</template></${TAG}>`,
    };
  });
}

/** The browser's developer tools can see it; the page cannot. */
function closedRootIn({shadowRoots = [], children = []}) {
  const [root] = shadowRoots.filter(
    ({shadowRootType}) => shadowRootType === 'closed',
  );
  return root ?? children.map(closedRootIn).find(Boolean);
}

/** Runs in the page, as a method of the root. */
function picture() {
  const widget = this.querySelector('.widget').cloneNode(true);
  for (const later of widget.querySelectorAll('.calls ~ *, .extras')) {
    later.remove();
  }
  const css = [...this.adoptedStyleSheets]
    .flatMap(({cssRules}) => [...cssRules])
    .map(({cssText}) => cssText);
  return `<style>${css.join('')}</style>${widget.outerHTML.replace(/<!--.*?-->/g, '')}`;
}
