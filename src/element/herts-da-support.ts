/** The element: its settings, parts, variables and events, and its life. */
import {adoptStyles, ReactiveElement} from 'lit';
import type {PropertyDeclarations, PropertyValues} from 'lit';
import {WidgetState} from './controllers/widget-state.js';
import {systemClock, type Clock} from '../clock/clock.js';
import type {Need} from '../directory/schema.js';
import {ownPlainPage} from '../host.js';
import {VERSION} from '../build-info.js';
import {attachClosedRoot, listenInside} from '../safety/closed-root.js';
import {DEFAULT_EXIT_URL} from '../safety/exit-url.js';
import {newEvent} from '../safety/page-document.js';
import {applyRecorderOptOuts} from '../safety/recorder-opt-outs.js';
import {surroundings} from '../safety/surroundings.js';
import {english, type Messages} from '../wording/messages.js';
import {ExitController} from './controllers/exit.js';
import {LightDomController} from './controllers/light-dom.js';
import {PrintController} from './controllers/print.js';
import {keepReadable} from './controllers/readable-colours.js';
import {
  accentFrom,
  DEFAULT_HEADING_LEVEL,
  headingLevelFrom,
  type Layout,
  type Theme,
} from './settings.js';
import {styles} from './styles/style-sheets.js';
import {wayOutOf, type WayOut} from './way-out.js';

/**
 * Returns the closed root, for the tests. A page could replace a method but not
 * this module's function.
 *
 * @internal
 */
export let shadowRootOf: (widget: HertsDaSupportElement) => ShadowRoot;

/**
 * A directory of domestic-abuse support for Hertfordshire that says who can be
 * called now.
 *
 * @summary Domestic-abuse support for Hertfordshire, with live open hours.
 *
 * @slot - Content shown before the script has loaded, and when it never does.
 * @slot fallback - The same content, where it has a heading of its own.
 * @slot intro - The page's own words, after the emergency block.
 * @slot footer - The page's own words, at the end.
 *
 * @csspart widget - The whole widget: the box with the border.
 * @csspart exit - Link that leaves the page, drawn as a button.
 * @csspart emergency - Emergency block: what to do in danger.
 * @csspart calls - Region "Who you can call now".
 * @csspart call - One service in "Who you can call now": a row.
 * @csspart needs - Region "What do you need?".
 * @csspart choice - One choice in "What do you need?", and the field that opens them.
 * @csspart services - List of services.
 * @csspart card - One service in the list: a row.
 * @csspart status - Opening status of a service, with its mark.
 * @csspart number - Link that calls a number.
 * @csspart button - Every button, and every link drawn as one.
 * @csspart planner - Region "Plan a time to call".
 * @csspart week - Opening hours of this week.
 * @csspart staying-safe - Region "Staying safe online".
 * @csspart provenance - Region "Where this comes from".
 * @csspart launcher - Button of the layout `button`.
 * @csspart dialog - Dialog that the launcher opens.
 *
 * @cssprop {<color>} [--herts-da-surface=light-dark(#fff, #15212b)] - Background colour of the widget.
 * @cssprop {<color>} [--herts-da-text=light-dark(#1c2733, #eef3f7)] - Text colour, and background colour of the exit.
 * @cssprop {<color>} [--herts-da-muted=light-dark(#4a5866, #b6c2cd)] - Colour of secondary text.
 * @cssprop {<color>} [--herts-da-panel=color-mix(in srgb, var(--herts-da-text) 5%, var(--herts-da-surface))] - Background colour of "Who you can call now".
 * @cssprop {<color>} [--herts-da-border=light-dark(#c3ccd4, #445565)] - Colour of hairlines and of the widget's border.
 * @cssprop {<color>} [--herts-da-accent=light-dark(#1d5a73, #9fd3ea)] - Colour of links and of the focus ring, and background colour of buttons.
 * @cssprop {<color>} [--herts-da-accent-text=light-dark(#fff, #0d1a22)] - Text colour of buttons.
 * @cssprop {<color>} [--herts-da-open=light-dark(#17603b, #93dab0)] - Text colour of the status of an open service.
 * @cssprop {<color>} [--herts-da-closed=light-dark(#4a5866, #b6c2cd)] - Text colour of the status of a closed service.
 * @cssprop {<color>} [--herts-da-unknown=light-dark(#7a4a00, #f0c57a)] - Text colour of the status of a service that may be open.
 * @cssprop {<color>} [--herts-da-emergency=light-dark(#a3262b, #ff9d97)] - Colour of the rule beside the emergency block, and background colour of "Call 999", whose text has the colour of the surface.
 * @cssprop {<'font-family'>} [--herts-da-font-family=inherit] - Font of the widget.
 * @cssprop {<length>} [--herts-da-font-size=max(16px, 1em)] - Text size. Everything else grows with it.
 * @cssprop {<length>} [--herts-da-radius=8px] - Radius of corners.
 * @cssprop {<length>} [--herts-da-space=1rem] - Space inside boxes and between regions.
 * @cssprop {<'box-shadow'>} [--herts-da-shadow=none] - Shadow of the widget.
 * @cssprop {<length>} [--herts-da-max-width=64rem] - Largest width of the widget.
 * @cssprop {<length>} [--herts-da-exit-inset=0] - Distance of the exit from the top of the screen, for pages with a sticky header.
 *
 * @fires {Event} herts-da-directory-error - The list at `directory` or in `directoryData` cannot be loaded or has an issue, which the console names once.
 * @fires {Event} herts-da-ready - Fires once per connection, with the first statuses or the sentence in their place.
 */
export class HertsDaSupportElement extends ReactiveElement {
  /** The version of this class. */
  static readonly version = VERSION;

  /**
   * @internal Blocks `attachInternals`, because its first caller gets the
   * closed root.
   */
  static readonly disabledFeatures = ['internals'];

  static {
    shadowRootOf = (widget) => widget.#root;
  }

  /** The fields whose change causes an update, with their attributes. */
  static override readonly properties: PropertyDeclarations = {
    layout: {},
    need: {},
    label: {},
    theme: {},
    accent: {},
    headingLevel: {
      attribute: 'heading-level',
      converter: {fromAttribute: headingLevelFrom},
    },
    plainPage: {attribute: 'plain-page'},
    exitUrl: {attribute: 'exit-url'},
    noExitShortcut: {attribute: 'no-exit-shortcut', type: Boolean},
    previewTime: {attribute: 'preview-time'},
    directory: {},
    directoryData: {attribute: false},
    clock: {attribute: false},
    messages: {attribute: false},
  };

  /** Everything; the first numbers, with the rest on request; or a button that opens a dialog. */
  layout: Layout = 'full';

  /** Need that is chosen when the page opens. Visitors see it and can undo it. */
  need: Need | undefined;

  /** Words of the button in the layout `button`. */
  label: string | undefined;

  /** Colours. `auto` follows the page's `color-scheme`. */
  theme: Theme = 'auto';

  /** Colour of links and buttons: one, or two with a space between, for light and dark pages. */
  accent: string | undefined;

  /** Level of the widget's first heading, 1 to 6. */
  headingLevel: number = DEFAULT_HEADING_LEVEL;

  /**
   * Address of the same list as a page without script. Left out: `plain.html`
   * beside the script. Empty: no link.
   */
  plainPage: string | undefined = ownPlainPage();

  /** Address that the exit opens, on another website. Default: BBC Weather. */
  exitUrl: string = DEFAULT_EXIT_URL;

  /** Switches off leaving by pressing Shift three times. */
  noExitShortcut = false;

  /**
   * For previews: a fixed time on London's clocks, such as `2026-12-25T10:00`.
   * "Preview:" is shown before every status.
   */
  previewTime: string | undefined;

  /**
   * The address of a list that may be newer than the one built in: `https:` or
   * on the page's own website.
   */
  directory: string | undefined;

  /**
   * The same list as an object, as `JSON.parse` returns it. It takes precedence
   * over `directory`.
   */
  directoryData: unknown;

  /** The source of the time. Tests and demos set a fixed clock. */
  clock: Clock = systemClock;

  /** Every sentence on screen. */
  messages: Messages = english;

  #root!: ShadowRoot;
  #state!: WidgetState;
  #exit!: ExitController;
  #ready = deferred();
  #undoOptOuts: (() => void) | undefined;

  /**
   * Resolves after the first statuses, or after the sentence in their place,
   * are shown.
   */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Whoever still waits for the promise keeps it.
    if (this.#ready.isResolved) this.#ready = deferred();
    this.#undoOptOuts = applyRecorderOptOuts(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#undoOptOuts?.();
  }

  /**
   * The root is closed, so that a page's recorders do not see what a visitor
   * looks at. Lit's own `renderRoot` is the host element, so that nobody gets
   * the root from it.
   */
  protected override createRenderRoot(): HTMLElement {
    const root = (this.#root = attachClosedRoot(this));
    adoptStyles(root, styles);
    this.#state = new WidgetState(this, {
      root,
      leaving: () => ({
        exitUrl: this.#exit.url,
        handleExit: this.#exit.handlePress,
        wayOut: this.wayOut,
      }),
      handleReady: () => this.#handleReady(),
    });
    keepReadable(this, root);
    new LightDomController(this, root);
    this.#exit = new ExitController(this, {
      root,
      leave: this.wayOut.leave,
      forgetChoices: () => this.#state.forgetChoices(),
    });
    new PrintController(this, {
      root,
      showEverything: (isPrinting) => {
        this.#state.showEverything(isPrinting);
        // The browser takes its picture of the page in this same task.
        this.performUpdate();
      },
    });
    listenInside(root, 'click', this.wayOut.handleClick);
    return this;
  }

  /** @internal Our own iframe page and the previews override it. */
  protected readonly wayOut: WayOut = wayOutOf(surroundings());

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#state.willUpdate(changed);
    if (changed.has('accent'))
      this.style.setProperty('--herts-da-accent', accentFrom(this.accent));
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    this.#state.update(changed.has('messages'));
  }

  #handleReady(): void {
    if (!this.isConnected || this.#ready.isResolved) return;
    this.#ready.isResolved = true;
    this.#ready.resolve();
    this.dispatchEvent(newEvent('herts-da-ready'));
  }
}

/** A promise with its `resolve`, as in `Promise.withResolvers`. */
function deferred() {
  let resolve!: () => void;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return {promise, resolve, isResolved: false};
}
