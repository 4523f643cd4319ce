/**
 * A tab of Chromium with one widget with an open root, so that a script can
 * look inside: for what a page cannot do to itself, such as forced colours.
 */
import type {Page} from 'puppeteer-core';
import {partnerSite, visitorOfAll, visitorOfEach} from './fixtures.js';
import {OPEN_ROOTS} from '../../scripts/open-roots.mjs';
import {SCRIPT, type PartnerSite} from './partner-site.js';
import type {Visitor} from './visitor.js';

/** A new tab before each test. */
export function openTabOfEach(): OpenTab {
  const tab = new OpenTab(partnerSite(), visitorOfEach());
  beforeEach(() => tab.open());
  return tab;
}

/** One tab for all tests, each of which sets the view that it needs. */
export function openTabOfAll(): OpenTab {
  const tab = new OpenTab(partnerSite(), visitorOfAll());
  before(() => tab.open());
  return tab;
}

export class OpenTab {
  readonly #site: PartnerSite;
  readonly #visitor: Visitor;

  constructor(site: PartnerSite, visitor: Visitor) {
    this.#site = site;
    this.#visitor = visitor;
  }

  get page(): Page {
    return this.#visitor.page;
  }

  /** Once the visitor is there. */
  async open(): Promise<void> {
    await this.page.evaluateOnNewDocument(OPEN_ROOTS);
  }

  /** Shows a page with a widget, once that has its statuses. */
  async show(attributes = '', head = ''): Promise<void> {
    const widget = `<herts-da-support ${attributes}></herts-da-support>`;
    await this.#visitor.openPage(this.#site, `${widget}${SCRIPT}`, {head});
  }

  /** What a script says that has the widget and its root at hand. */
  async ask<Answer>(script: string): Promise<Answer> {
    return (await this.page.evaluate(`(async () => {
      await customElements.whenDefined('herts-da-support');
      const widget = document.querySelector('herts-da-support');
      const root = widget.shadowRoot;
      const nextFrames = async () => {
        for (let left = 4; left > 0; left -= 1) {
          await new Promise(requestAnimationFrame);
        }
      };
      ${script}
    })()`)) as Answer;
  }

  /** What the visitor's system asks for, such as `forced-colors: active`. */
  async prefer(name: string, value: string): Promise<void> {
    await this.#visitor.devtools().send('Emulation.setEmulatedMedia', {
      features: [{name, value}],
    });
  }
}

/** Opens all there is, whatever the layout. */
export const OPEN_ALL = `
  root.querySelector('.expand')?.click();
  root.querySelector('dialog')?.showModal();
  await widget.updateComplete;
  for (const each of root.querySelectorAll('details')) each.open = true;
  await nextFrames();
  await widget.updateComplete;`;
