/** What every part of a page without script draws from. */
import type {Listing} from '../directory/listings.js';
import type {Directory} from '../directory/schema.js';
import type {Guard} from './untranslated.js';

export interface PageView {
  readonly directory: Directory;
  readonly shown: readonly Listing[];
  /** Where a sandbox would block them, numbers and addresses are text. */
  readonly links: boolean;
  readonly guard: Guard;
}
