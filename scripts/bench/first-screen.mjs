// The widget's first screen as HTML without script: the least that a page would
// pay for it.
import {OPEN_ROOTS} from '../open-roots.mjs';
import {onFreshPage, pageAround} from './chromium.mjs';

const TAG = 'first-screen';

/** Taken from the widget itself, with its own styles. */
export function firstScreen(browser, {markup, tag, script}) {
  return onFreshPage(browser, async (page) => {
    await page.setContent(pageAround(markup));
    await page.addScriptTag({content: OPEN_ROOTS});
    await page.addScriptTag({content: script});
    const inside = await page.evaluate(picture, tag);
    return {
      name: 'its first screen, without script',
      version: '',
      tag: TAG,
      script: '',
      markup: `<${TAG}><template shadowrootmode="closed">${inside}</template></${TAG}>`,
    };
  });
}

/** Runs in the page. */
async function picture(tag) {
  const element = document.querySelector(tag);
  await element.ready;
  const {shadowRoot: root} = element;
  const widget = root.querySelector('.widget').cloneNode(true);
  for (const later of widget.querySelectorAll('.calls ~ *, .extras')) {
    later.remove();
  }
  const css = [...root.adoptedStyleSheets]
    .flatMap(({cssRules}) => [...cssRules])
    .map(({cssText}) => cssText);
  return `<style>${css.join('')}</style>${widget.outerHTML.replace(/<!--.*?-->/g, '')}`;
}
