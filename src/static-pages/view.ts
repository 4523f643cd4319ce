/** The data that every part of a page without script draws from. */
import type {Listing} from '../directory/listings.js';
import type {Directory} from '../directory/schema.js';
import type {Guard} from './untranslated.js';

export interface PageView {
  readonly directory: Directory;
  readonly shown: readonly Listing[];
  /**
   * False if a sandbox would block links: numbers and addresses are then text.
   */
  readonly links: boolean;
  readonly guard: Guard;
}
