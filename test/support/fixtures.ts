/**
 * Resources of a `describe`. Each function registers the hooks that open and
 * close the resource, and returns it at once: it can be used after the first
 * hook has run.
 */
import {FrameVisit} from './frame-visit.js';
import {PartnerSite} from './partner-site.js';
import {Visitor, type View} from './visitor.js';

/** A partner's website. */
export function partnerSite(
  pages?: Readonly<Record<string, string>>,
): PartnerSite {
  const site = new PartnerSite(pages);
  before(() => site.open());
  after(() => site.close());
  return site;
}

/** Somebody new before each test. */
export function visitorOfEach(view?: View): Visitor {
  return visitorFor(view, beforeEach, afterEach);
}

/** One visitor for all tests. */
export function visitorOfAll(view?: View): Visitor {
  return visitorFor(view, before, after);
}

function visitorFor(
  view: View | undefined,
  first: Mocha.HookFunction,
  last: Mocha.HookFunction,
): Visitor {
  const visitor = new Visitor(view);
  first(() => visitor.arrive());
  last(() => visitor.leave());
  return visitor;
}

/** Our frame's host, and a visitor of pages with the frame. */
export function frameVisit(): FrameVisit {
  const visit = new FrameVisit();
  before(() => visit.open());
  after(() => visit.close());
  return visit;
}
