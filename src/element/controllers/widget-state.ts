/**
 * The state of the widget: its list, the moment of its statuses and the
 * visitor's choices, and when each of them may change.
 */
import type {PropertyValues, ReactiveController} from 'lit';
import {withdrawing} from '../../directory/chosen-directory.js';
import type {Need} from '../../directory/schema.js';
import {fromDocument} from '../../safety/page-document.js';
import type {HertsDaSupportElement} from '../herts-da-support.js';
import {announce} from './announcer.js';
import {planCounts} from '../regions/plan-answer.js';
import {statusWords} from '../regions/status-line.js';
import {renderContextOf, type RenderContext} from '../render-context.js';
import {needFrom, previewTimeFrom} from '../settings.js';
import {
  inPlacesOf,
  takeSnapshot,
  untilWordsChange,
  type Snapshot,
} from '../snapshot.js';
import {
  allShown,
  initialState,
  type OpenRegions,
  type PlannedTime,
  type VisitorState,
} from '../visitor-state.js';
import {DirectorySource} from './directory-source.js';
import {afterFirstFrame} from './first-frame.js';
import {ProgressiveRenderer} from './progressive-renderer.js';
import {StatusRefresh, type RefreshCause} from './status-refresh.js';

interface StateOptions {
  readonly root: ShadowRoot;
  /** How visitors leave. */
  readonly leaving: () => Pick<
    RenderContext,
    'handleExit' | 'exitUrl' | 'wayOut'
  >;
  /** Called when the first statuses are shown, or the sentence in their place. */
  readonly handleReady: () => void;
}

export class WidgetState implements ReactiveController {
  readonly #host: HertsDaSupportElement;
  readonly #root: ShadowRoot;
  readonly #renderer: ProgressiveRenderer;
  readonly #leaving: StateOptions['leaving'];
  readonly #handleReady: () => void;
  readonly #source: DirectorySource;
  readonly #refresh: StatusRefresh;
  #directory;
  /** The page never learns these choices. */
  #visitorState = initialState();
  #snapshot!: Snapshot;
  /** True once a visitor has used the widget: then what loads moves no row. */
  #touched = false;
  #cancelFirst: (() => void) | undefined;
  /** The state to restore on screen after printing. */
  #onScreen: {visitorState: VisitorState; snapshot: Snapshot} | undefined;

  constructor(
    host: HertsDaSupportElement,
    {root, leaving, handleReady}: StateOptions,
  ) {
    this.#host = host;
    this.#root = root;
    this.#leaving = leaving;
    this.#handleReady = handleReady;
    this.#source = new DirectorySource(host, () => this.#handleDirectory());
    this.#directory = this.#source.current;
    this.#renderer = new ProgressiveRenderer(host, root, () => ({
      directory: this.#source.current,
      ...leaving(),
    }));
    this.#refresh = new StatusRefresh(host, (cause) => this.#workOut(cause));
    for (const touch of ['pointerdown', 'keydown', 'focusin'])
      host.addEventListener(touch, () => (this.#touched = true));
    host.addController(this);
  }

  hostConnected(): void {
    this.#cancelFirst = afterFirstFrame(() => void this.#workOutFirst());
  }

  hostDisconnected(): void {
    this.#cancelFirst?.();
  }

  /** What the regions draw from, and how a visitor changes it. */
  #context(): RenderContext {
    return renderContextOf({
      host: this.#host,
      snapshot: this.#snapshot,
      visitorState: this.#visitorState,
      directory: this.#directory,
      isNewest: !this.#source.failed,
      chooseNeed: this.#chooseNeed,
      planCall: this.#planCall,
      open: this.#open,
      ...this.#leaving(),
    });
  }

  /** Takes over the page's settings before an update. */
  willUpdate(changed: PropertyValues<HertsDaSupportElement>): void {
    if (changed.has('need')) {
      // The visitor's other choices stay, and so do the regions that are open.
      const {need, isPreset} = initialState(needFrom(this.#host.need));
      this.#visitorState = {...this.#visitorState, need, isPreset};
    }
    if (!this.#host.hasUpdated) this.#listServices();
    else if (
      (['previewTime', 'clock', 'need'] as const).some((name) =>
        changed.has(name),
      )
    ) {
      this.#show(this.#freshSnapshot());
    }
  }

  /** Draws the widget. */
  update(hasOtherWords: boolean): void {
    this.#renderer.render(() => this.#context(), hasOtherWords);
  }

  /** Resets the visitor's choices. */
  forgetChoices(): void {
    this.#visitorState = initialState(needFrom(this.#host.need));
    this.#show(this.#freshSnapshot());
    closeDetails(this.#root, 'details');
  }

  /** Leaves nothing out for printing, or restores the visitor's choices. */
  showEverything(isPrinting: boolean): void {
    if (isPrinting) {
      this.#onScreen ??= {
        visitorState: this.#visitorState,
        snapshot: this.#snapshot,
      };
      this.#renderer.renderAtOnce();
      this.#visitorState = allShown(this.#visitorState);
      this.#snapshot = this.#freshSnapshot();
    } else if (this.#onScreen) {
      this.#visitorState = this.#onScreen.visitorState;
      // Time may have passed since the snapshot was taken.
      this.#snapshot = inPlacesOf(
        this.#onScreen.snapshot,
        this.#freshSnapshot(),
      );
      this.#onScreen = undefined;
    }
    this.#host.requestUpdate();
  }

  async #workOutFirst(): Promise<void> {
    this.#showInPlace();
    await this.#host.updateComplete;
    await this.#renderer.renderAll();
    this.#handleReady();
  }

  /**
   * Another list replaces the current one at once only if nothing was used yet.
   * Numbers that it withdraws are hidden at once in any case.
   */
  #handleDirectory(): void {
    const {current} = this.#source;
    this.#directory = this.#touched
      ? withdrawing(this.#directory, current.withdrawnNumbers)
      : current;
    const {now, noStatusReason} = this.#snapshot;
    if (now ?? noStatusReason) this.#showInPlace();
    else this.#listServices();
    this.#host.requestUpdate();
  }

  #workOut(cause: RefreshCause): void {
    const {messages} = this.#host;
    const old = this.#snapshot;
    const mayMove = cause === 'return' && !isInUse(this.#host, this.#root);
    if (mayMove) this.#directory = this.#source.current;
    const fresh = this.#freshSnapshot();
    const shown = mayMove ? fresh : inPlacesOf(old, fresh);
    this.#show(shown);
    if (statusWords(old, messages) !== statusWords(shown, messages)) {
      this.#say(messages.status.announceUpdated);
    }
  }

  readonly #chooseNeed = (need?: Need): void => {
    this.#visitorState = {...this.#visitorState, need, isPreset: false};
    this.#directory = this.#source.current;
    closeDetails(this.#root, '.more');
    this.#renderer.renderInBatches();
    this.#show(this.#freshSnapshot());
    const count = this.#snapshot.services.length;
    this.#say(this.#host.messages.needs.count({count}));
  };

  readonly #planCall = (chosen: PlannedTime): void => {
    const planned = {...this.#visitorState.planned, ...chosen};
    this.#visitorState = {...this.#visitorState, planned};
    this.#say(planCounts(this.#context()));
    this.#host.requestUpdate();
  };

  readonly #open = (regions: Partial<OpenRegions>): void => {
    this.#visitorState = {...this.#visitorState, ...regions};
    this.#host.requestUpdate();
  };

  #freshSnapshot({beforeZone = false} = {}): Snapshot {
    const {clock, previewTime} = this.#host;
    const preview = previewTimeFrom(previewTime);
    const {need} = this.#visitorState;
    return takeSnapshot(
      {directory: this.#directory, need},
      {clock, preview, beforeZone},
    );
  }

  #say(words: string): void {
    void announce(words, this.#host, this.#root);
  }

  /** For the first paint: the services without statuses. */
  #listServices(): void {
    this.#snapshot = this.#freshSnapshot({beforeZone: true});
  }

  #showInPlace(): void {
    const fresh = this.#freshSnapshot();
    this.#show(this.#touched ? inPlacesOf(this.#snapshot, fresh) : fresh);
  }

  #show(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    const isFixed = previewTimeFrom(this.#host.previewTime) !== undefined;
    if (isFixed) this.#refresh.stop();
    // Refresh even without statuses: somebody may correct a wrong clock.
    else this.#refresh.dueIn(untilWordsChange(snapshot));
    this.#host.requestUpdate();
  }
}

/** Whether a returning visitor must find the widget as they left it. */
function isInUse(host: Element, root: ShadowRoot): boolean {
  return (
    host.contains(fromDocument('activeElement')) ||
    root.querySelector('.more[open]') !== null
  );
}

function closeDetails(root: ShadowRoot, selector: string): void {
  const all = root.querySelectorAll<HTMLDetailsElement>(selector);
  for (const details of all) details.open = false;
}
