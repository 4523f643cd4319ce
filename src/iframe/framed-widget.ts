/** The element on our own page in a frame, where WordPress may lead on. */
import type {PropertyValues} from 'lit';
import {HertsDaSupportElement, insideOf} from '../element/herts-da-support.js';
import {blank, type LeavingWords} from '../safety/quick-exit.js';
import {surroundings, type Surroundings} from '../safety/surroundings.js';
import {fileFor, keepLinksWithFile} from './links.js';
import {askToLead, embedSecret, keepHeight} from './page-around.js';

export class FramedWidget extends HertsDaSupportElement {
  override plainPage = new URL('plain.html', location.href).href;

  protected override readonly surroundings = surroundingsHere();

  protected override firstUpdated(): void {
    if (this.surroundings !== 'wordpress') return;
    // Before the element follows the link by itself.
    insideOf(this).addEventListener('click', handleClick, true);
  }

  protected override leave(exitUrl: string, words: LeavingWords): void {
    keepHeight();
    if (this.surroundings === 'wordpress') {
      blank(words);
      askToLead('leave.html');
    } else super.leave(exitUrl, words);
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (this.surroundings === 'wordpress') keepLinksWithFile(insideOf(this));
  }
}

function surroundingsHere(): Surroundings {
  const around = surroundings();
  const isInWordPress = around === 'sandbox' && embedSecret() !== undefined;
  return isInWordPress ? 'wordpress' : around;
}

function handleClick(event: Event): void {
  const {target} = event;
  const link = target instanceof Element && target.closest('a');
  const file = link && fileFor(link);
  if (!file) return;
  event.preventDefault();
  askToLead(file);
}
