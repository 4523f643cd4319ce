/**
 * Draws the widget into its root: first what somebody in danger needs, then the
 * list, some rows in each task. If drawing fails, the numbers stay on screen.
 */
import {render, type ReactiveControllerHost} from 'lit';
import type {Directory} from '../../directory/schema.js';
import {fromDocument} from '../../safety/page-document.js';
import {clear, showRenderFailure, type Essentials} from './render-failure.js';
import {widgetTemplate} from '../regions/widget-template.js';
import {BATCH, SCREENFUL} from '../regions/row-list.js';
import {listed} from '../regions/services.js';
import type {RenderContext} from '../render-context.js';
import {warnBroken} from '../warn-once.js';

/** A list of this many rows may not fill the view, so it is drawn at once. */
const SHORT_LIST = 6;

/** Rows in the first task after the statuses. Each later task doubles them. */
const FIRST_ROWS = 4;

export class ProgressiveRenderer {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #root: ShadowRoot;
  readonly #essentials: () => Essentials;
  /** The number of services in the list. */
  #listed = 0;
  /** The number of rows that may be drawn now. */
  #rows = 0;
  /** True after the first frame: the rest may be drawn. */
  #mayGrow = false;
  #growth: Promise<void> | undefined;
  /** The last drawing. Absent if Lit has drawn nothing that is still there. */
  #drawn:
    {rows: number; context: RenderContext; list: RenderContext} | undefined;
  #isBroken = false;
  /**
   * The list from which the words after a failure come, while they are shown.
   */
  #failureDirectory: Directory | undefined;
  /** Lit draws before this node. Nodes after it do not belong to Lit. */
  #end: ChildNode;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    root: ShadowRoot,
    essentials: () => Essentials,
  ) {
    this.#host = host;
    this.#root = root;
    this.#essentials = essentials;
    this.#end = fromDocument('createComment')('');
    root.append(this.#end);
  }

  /**
   * Draws as much as is allowed now. After a failure it tries again only with
   * other messages.
   */
  render(context: () => RenderContext, hasOtherWords: boolean): void {
    if (this.#isBroken && !hasOtherWords) {
      // Another list may have loaded in the meantime.
      this.#showEmergencyOnly();
      return;
    }
    try {
      this.#render(context());
      this.#isBroken = false;
      this.#failureDirectory = undefined;
    } catch (error) {
      // Show the emergency numbers, whatever happened.
      this.#isBroken = true;
      this.#drawn = undefined;
      warnBroken(error);
      this.#showEmergencyOnly();
    }
    if (this.#mayGrow) void this.renderAll();
  }

  /**
   * Keeps words that are there already: the visitor may be pressing the exit in
   * them.
   */
  #showEmergencyOnly(): void {
    const essentials = this.#essentials();
    if (this.#failureDirectory === essentials.directory) return;
    this.#failureDirectory = essentials.directory;
    showRenderFailure(this.#host, this.#root, essentials);
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

  /** Resets Lit, which remembers nodes that are no longer there. */
  #clear(): void {
    this.#end = fromDocument('createComment')('');
    clear(this.#root, this.#end);
  }

  /** Draws everything, task after task. */
  renderAll(): Promise<void> {
    this.#mayGrow = true;
    return (this.#growth ??= this.#grow().finally(() => {
      this.#growth = undefined;
    }));
  }

  async #grow(): Promise<void> {
    // Go on even if the list is shorter: the regions below need a full screen
    // of rows.
    while (this.#rows < Math.max(this.#listed, SCREENFUL)) {
      await new Promise((resume) => setTimeout(resume));
      // On a hidden page nobody waits, and the browser delays tasks.
      if (fromDocument('hidden')) this.renderAtOnce();
      else this.#rows = this.#more();
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
  }

  /**
   * Draws in batches after a screenful, because each drawing takes time, too.
   */
  #more(): number {
    return this.#rows < SCREENFUL
      ? Math.min(Math.max(FIRST_ROWS, 2 * this.#rows), SCREENFUL)
      : this.#rows + BATCH;
  }

  /** Draws everything in one task from now on, as printing needs it. */
  renderAtOnce(): void {
    this.#rows = Infinity;
  }

  /** Draws the visible rows next, and the rest in a later task. */
  renderInBatches(): void {
    this.#rows = Math.min(this.#rows, SCREENFUL);
  }
}

/** Choices of a visitor that change no row of the list. */
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
