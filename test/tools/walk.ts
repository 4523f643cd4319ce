/**
 * Somebody who works on one of our pages with real clicks and keys, and the
 * effort it takes.
 */
import {assert} from 'chai';
import type {ElementHandle, Page} from 'puppeteer-core';
import {visitorOfEach} from '../support/fixtures.js';
import type {View, Visitor} from '../support/visitor.js';

/** The effort of a walk. */
export interface Cost {
  clicks: number;
  /** Fields that are filled in. */
  fields: number;
  /** Scrolling steps to bring the next control into view. */
  scrolls: number;
}

export class Walk {
  readonly visitor: Visitor;
  cost: Cost = {clicks: 0, fields: 0, scrolls: 0};

  constructor(view: View) {
    this.visitor = visitorOfEach(view);
  }

  get page(): Page {
    return this.visitor.page;
  }

  /**
   * Presses the control with these words, including those for screen readers.
   */
  async press(name: string): Promise<void> {
    const found = (
      await this.page.evaluateHandle(
        (words) =>
          [...document.querySelectorAll('main :is(button, label, summary)')]
            .filter((each) => each.checkVisibility())
            .find(
              ({textContent}) =>
                textContent.replace(/\s+/g, ' ').trim() === words,
            ),
        name,
      )
    ).asElement();
    assert.isOk(found, `There is nothing to press that says "${name}".`);
    await this.#click(found as ElementHandle<Element>);
  }

  async click(selector: string): Promise<void> {
    const found = await this.page.$(selector);
    assert.isOk(found, `There is no ${selector}.`);
    await this.#click(found);
  }

  async #click(element: ElementHandle<Element>): Promise<void> {
    await this.#bringIntoSight(element);
    await element.click();
    this.cost.clicks += 1;
    await this.visitor.nextFrames();
  }

  /** Scrolls 80 % of a screen at a time, as a wheel does. */
  async #bringIntoSight(element: ElementHandle<Element>): Promise<void> {
    for (let turns = 0; turns < 30; turns += 1) {
      const missing = await element.evaluate((it) => {
        const {top, bottom} = it.getBoundingClientRect();
        const bar = document.querySelector('.work');
        const end = bar?.getBoundingClientRect().bottom ?? 0;
        if (!bar?.contains(it) && top < end) return -1;
        return bottom > innerHeight ? 1 : 0;
      });
      if (missing === 0) return;
      this.cost.scrolls += 1;
      await this.page.evaluate((way) => {
        scrollBy(0, way * 0.8 * innerHeight);
      }, missing);
    }
  }

  /** Replaces the text of a field. */
  async write(id: string, text: string): Promise<void> {
    const field = await this.page.$(`[id="${id}"]`);
    assert.isOk(field, `There is no field ${id}.`);
    await this.#bringIntoSight(field);
    this.cost.fields += 1;
    await field.evaluate((it) => {
      (it as HTMLInputElement).select();
    });
    await field.type(text);
  }

  /** Chooses an option by its words, as a keyboard does. */
  async choose(label: string, option: string): Promise<void> {
    await this.page.focus(`select[aria-label="${label}"]`);
    await this.page.keyboard.type(option);
    await this.visitor.nextFrames();
  }
}
