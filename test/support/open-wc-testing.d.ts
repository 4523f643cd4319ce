/** What the tests use of @open-wc/testing, with the types of the chai that is here. */
/// <reference types="chai-a11y-axe" />
import type {expect as chaiExpect} from 'chai';
import type * as helpers from '../../node_modules/@open-wc/testing-helpers/types/index.js';

export const expect: typeof chaiExpect;
export const nextFrame: typeof helpers.nextFrame;
export const oneEvent: typeof helpers.oneEvent;
export const waitUntil: typeof helpers.waitUntil;
