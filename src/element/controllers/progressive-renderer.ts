/**
 * Draws the widget into its root: first what somebody in danger needs, then,
 * some rows in each task, the list. Whatever breaks, numbers stay on screen.
 */
import {render, type ReactiveControllerHost} from 'lit';
import type {Directory} from '../../directory/schema.js';
import {fromDocument} from '../../safety/page-document.js';
import {clear, showRenderFailure, type Remains} from './render-failure.js';
import {widgetTemplate} from '../regions/widget-template.js';
import {BATCH, listed, SCREENFUL} from '../regions/services.js';
import type {RenderContext} from '../render-context.js';
import {warnBroken} from '../warn-once.js';

/** A list as short as this may not fill the view, so it is drawn at once. */
const SHORT_LIST = 6;

/** Rows of the first task after the statuses. Each later one doubles them. */
const FIRST_ROWS = 4;

export class ProgressiveRenderer {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #root: ShadowRoot;
  readonly #remains: () => Remains;
  /** Services of the list. */
  #listed = 0;
  /** How many of them may be drawn by now. */
  #rows = 0;
  /** The first frame is over: the rest may come. */
  #mayGrow = false;
  #growth: Promise<void> | undefined;
  /** What stands there. Absent: nothing that Lit knows of. */
  #drawn:
    {rows: number; context: RenderContext; list: RenderContext} | undefined;
  #isBroken = false;
  /** The list of the words after a failure, while they stand. */
  #remaining: Directory | undefined;
  /** What stands after it in the root is not Lit's. */
  #end: ChildNode;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    root: ShadowRoot,
    remains: () => Remains,
  ) {
    this.#host = host;
    this.#root = root;
    this.#remains = remains;
    this.#end = fromDocument('createComment')('');
    root.append(this.#end);
  }

  /** Draws what may be drawn. After a failure only other words are tried. */
  render(context: () => RenderContext, hasOtherWords: boolean): void {
    if (this.#isBroken && !hasOtherWords) {
      // Another list may have come meanwhile.
      this.#showEmergencyOnly();
      return;
    }
    try {
      this.#render(context());
      this.#isBroken = false;
      this.#remaining = undefined;
    } catch (error) {
      // Whatever happens, the emergency numbers are on screen.
      this.#isBroken = true;
      this.#drawn = undefined;
      warnBroken(error);
      this.#showEmergencyOnly();
    }
    if (this.#mayGrow) void this.renderAll();
  }

  /** Not again where it stands already: the exit in it may be being pressed. */
  #showEmergencyOnly(): void {
    const remains = this.#remains();
    if (this.#remaining === remains.directory) return;
    this.#remaining = remains.directory;
    showRenderFailure(this.#host, this.#root, remains);
  }

  #render(context: RenderContext): void {
    this.#listed = listed(context).length;
    const isShort = this.#listed <= SHORT_LIST;
    const rows = isShort ? SCREENFUL : this.#rows;
    const old = this.#drawn;
    const isSame = old !== undefined && isSameList(old.context, context);
    const drawn = widgetTemplate(context, {
      rows,
      areDrawn: isSame && rows === old.rows,
      list: isSame ? old.list : context,
    });
    if (this.#isBroken) this.#clear();
    render(drawn, this.#root, {host: this.#host, renderBefore: this.#end});
    this.#drawn = {rows, context, list: isSame ? old.list : context};
  }

  /** Lit remembers what stood before this, which is no longer there. */
  #clear(): void {
    this.#end = fromDocument('createComment')('');
    clear(this.#root, this.#end);
  }

  /** Draws, task after task, all there is. */
  renderAll(): Promise<void> {
    this.#mayGrow = true;
    return (this.#growth ??= this.#grow().finally(() => {
      this.#growth = undefined;
    }));
  }

  async #grow(): Promise<void> {
    // Also of a shorter list: the regions under it come with a full screen.
    while (this.#rows < Math.max(this.#listed, SCREENFUL)) {
      await new Promise((resume) => setTimeout(resume));
      // A hidden page keeps nobody waiting, and its tasks come seldom.
      if (fromDocument('hidden')) this.renderAtOnce();
      else this.#rows = this.#more();
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
  }

  /** After a screenful they come in batches: each drawing costs time, too. */
  #more(): number {
    return this.#rows < SCREENFUL
      ? Math.min(Math.max(FIRST_ROWS, 2 * this.#rows), SCREENFUL)
      : this.#rows + BATCH;
  }

  /** From now on all is drawn in one task, as for paper. */
  renderAtOnce(): void {
    this.#rows = Infinity;
  }

  /** Draws next what can be seen, and the rest in a task after it. */
  renderInBatches(): void {
    this.#rows = Math.min(this.#rows, SCREENFUL);
  }
}

/** What a visitor chooses and no row of the list shows. */
const NOT_IN_LIST: readonly string[] = [
  'planned',
  'weekIsOpen',
  'weekAsTable',
] satisfies (keyof RenderContext)[];

function isSameList(old: RenderContext, context: RenderContext): boolean {
  return Object.entries(context).every(
    ([name, value]) =>
      NOT_IN_LIST.includes(name) || value === old[name as keyof RenderContext],
  );
}
