/** "Keep the list right": what the page holds, and what each button does. */
import {html, LitElement, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {systemClock, type Clock} from '../../clock/clock.js';
import {toLondonTime} from '../../open-hours/index.js';
import {aheadRegion} from './screens/ahead-region.js';
import {offerFile} from './screens/download.js';
import {tasksOf} from './list/due.js';
import {confirmed, finished, isSame, lineUp} from './list/edits.js';
import {brokenDates, formOf} from './ask/form.js';
import {enterRowBefore} from './ask/hours-fields.js';
import {
  nameOf,
  openFile,
  servicesOf,
  textOf,
  unfinished,
  type ListFile,
} from './list/list-file.js';
import {
  initialsRegion,
  openRegion,
  remindersRegion,
  wrongClock,
} from './screens/other-parts.js';
import {BUILT_IN, changeCount, stateOf, wouldLose} from './page-state.js';
import type {Actions, Asked, Page, PageState, View} from './page.js';
import {noticeRegion} from './screens/notice-region.js';
import {previewRegion} from './screens/preview-region.js';
import {saveRegion} from './screens/save-region.js';
import {sheetRegion} from './screens/sheet-region.js';
import {tasksRegion, topRegion} from './screens/tasks-region.js';
import {formRegion, readers} from './views.js';
import {words} from './words.js';

const INITIALS = /^\p{L}{2,4}$/u;

export class ListEditorPage extends LitElement implements Actions {
  /** Where the time comes from. Tests set a fixed one. */
  clock: Clock = systemClock;

  #state = stateOf(BUILT_IN, '');
  /** Something was written into the form that is open. */
  #isWriting = false;

  // The page's own styles hold in it, and paper gets it as it is.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#state = {...this.#state, order: this.#orderOf(BUILT_IN)};
    window.addEventListener('beforeunload', this.#handleLeaving);
    this.addEventListener('input', this.#handleInput);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#handleLeaving);
  }

  protected override render(): TemplateResult {
    const page = this.#page();
    const {view} = page;
    return html`
      ${noticeRegion(page)}
      ${view.kind === 'tasks' ? this.#overview(page) : keyed(view, formRegion(page))}
    `;
  }

  #overview(page: Page): TemplateResult {
    return html`
      ${wrongClock(page)} ${topRegion(page)} ${openRegion(page)}
      ${initialsRegion(page)} ${tasksRegion(page)} ${saveRegion(page)}
      ${aheadRegion(page)} ${previewRegion(page)} ${sheetRegion(page)}
      ${remindersRegion()}
    `;
  }

  #page(): Page {
    const instant = this.clock.now();
    const today = toLondonTime(instant).date;
    return {...this.#state, instant, today, actions: this};
  }

  #set(change: Partial<PageState>): void {
    this.#state = {...this.#state, ...change};
    this.requestUpdate();
  }

  /** The most urgent first, as it is when the list is opened. */
  #orderOf({document}: ListFile): number[] {
    const {date} = toLondonTime(this.clock.now());
    return tasksOf(document, date).services.map(({index}) => index);
  }

  #handleLeaving = (event: BeforeUnloadEvent): void => {
    if (this.#isWriting || wouldLose(this.#state)) event.preventDefault();
  };

  #handleInput = (): void => {
    this.#isWriting = this.#state.view.kind !== 'tasks';
  };

  async open(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const {today} = this.#page();
    const opened = openFile(file.name, bytes, today);
    if ('fault' in opened) {
      this.#set({refused: opened, waiting: undefined});
      this.#focus('refused');
    } else if (wouldLose(this.#state)) {
      this.#set({waiting: opened, refused: undefined});
      this.#focus('waiting');
    } else this.#open(opened);
  }

  openWaiting(): void {
    const {waiting} = this.#state;
    if (waiting) this.#open(waiting);
  }

  keepChanges(): void {
    this.#set({waiting: undefined});
  }

  #open(file: ListFile): void {
    const {initials} = this.#state;
    this.#set({
      ...stateOf(file, initials),
      order: this.#orderOf(file),
      notice: words.open.opened(file),
    });
  }

  write(initials: string): void {
    this.#set({initials: initials.trim().toUpperCase()});
  }

  confirm(index: number): void {
    const {file, today, initials} = this.#page();
    if (!this.#hasInitials()) return;
    const check = {today, initials};
    this.#change(
      confirmed(file.document, index, check),
      words.due.confirmed({name: this.#nameAt(index)}),
    );
  }

  lineUp(index: number): void {
    const {document} = this.#state.file;
    this.#change(
      lineUp(document, index),
      words.due.changed({name: this.#nameAt(index)}),
    );
    this.#focus(`service-${index}`);
  }

  #nameAt(index: number, {document} = this.#state.file): string {
    const service = servicesOf(document)[index] ?? {};
    return index < 0 ? words.theList : nameOf(service, index);
  }

  #hasInitials(): boolean {
    const isThere = INITIALS.test(this.#state.initials);
    this.#ask('initials', isThere ? undefined : words.initials.missing);
    if (!isThere) this.#focus('initials');
    return isThere;
  }

  #ask(about: Asked, fault: string | undefined): void {
    this.#set({asked: {...this.#state.asked, [about]: fault}});
  }

  #change(document: ListFile['document'], done: string): void {
    const {file, steps} = this.#state;
    const step = {done, before: file.document};
    this.#put(document, done, [...steps, step]);
  }

  takeBack(): void {
    const {steps} = this.#state;
    const last = steps.at(-1);
    if (!last) return;
    this.#put(last.before, words.due.takenBack(last), steps.slice(0, -1));
    this.#focus('what-to-do');
  }

  #put(
    document: ListFile['document'],
    done: string,
    steps: PageState['steps'],
  ): void {
    this.#leaveForm();
    const file = {...this.#state.file, document};
    this.#set({file, steps, savedOn: undefined});
    const count = changeCount(this.#state);
    this.#set({notice: `${done} ${words.due.notSaved({count})}`});
  }

  show(view: View): void {
    if (view.kind === 'tasks') {
      if (!this.#isWriting || window.confirm(words.form.loses))
        this.#leaveForm();
    } else if (this.#hasInitials()) {
      this.#set({view, rows: {}, notice: ''});
      this.#focus('form-heading');
    }
  }

  /** Back to the row from which the form was opened. */
  #leaveForm(): void {
    const {view} = this.#state;
    this.#isWriting = false;
    this.#set({view: {kind: 'tasks'}, faults: [], doubts: [], notice: ''});
    if (view.kind === 'tasks') return;
    this.#focus('index' in view ? `service-${view.index}` : 'what-to-do');
  }

  submit(element: HTMLFormElement): void {
    const {file, today, initials, view} = this.#page();
    const index = 'index' in view ? view.index : -1;
    const place = {document: file.document, index, today, initials};
    const form = formOf(new FormData(element));
    const read = readers[view.kind]?.(form, place);
    if (!read) return;
    const faults = [...brokenDates(element), ...read.faults];
    const doubts = form.has('meant') ? [] : read.doubts;
    if (faults.length > 0 || doubts.length > 0) {
      this.#set({faults, doubts: faults.length > 0 ? [] : doubts});
      this.#focus(faults.length > 0 ? 'form-faults' : 'form-doubts');
      return;
    }
    const name = this.#nameAt(index, {...file, document: read.document});
    if (isSame(read.document, file.document)) {
      this.#leaveForm();
      this.#set({notice: words.due.unchanged({name})});
    } else this.#change(read.document, words.due.changed({name}));
  }

  addRow(group: string, button: HTMLElement): void {
    const {rows} = this.#state;
    this.#set({rows: {...rows, [group]: (rows[group] ?? 0) + 1}});
    void this.updateComplete.then(() => enterRowBefore(button));
  }

  showAt(at: string | undefined, fault?: string): void {
    this.#set(fault ? {} : {at});
    this.#ask('time', fault);
  }

  showPartner(address: string): void {
    const isAddress = URL.canParse(address) && address.startsWith('https://');
    this.#set({partner: isAddress ? address : undefined});
    this.#ask('partner', isAddress ? undefined : words.save.partnerFault);
  }

  save(written: string): void {
    const {file, today, initials} = this.#page();
    const second = written.toUpperCase();
    const {secondMissing, secondSame, saved} = words.save;
    const fault = INITIALS.test(second)
      ? second === initials && secondSame
      : secondMissing;
    this.#ask('second', fault || undefined);
    if (fault) {
      this.#focus('second');
      return;
    }
    const document = finished(file.document, {today, initials: second});
    offerFile(file.name, textOf(document));
    this.#set({
      file: {...file, document},
      published: document,
      inFile: document,
      steps: [],
      isBuiltIn: false,
      savedOn: today,
      notice: saved({name: file.name}),
    });
  }

  saveUnfinished(): void {
    const {file, published} = this.#state;
    const {name, document} = unfinished(file, published);
    offerFile(name, textOf(document));
    const notice = words.save.savedUnfinished({name});
    this.#set({inFile: file.document, notice});
  }

  #focus(id: string): void {
    void this.updateComplete.then(() => {
      const found =
        document.getElementById(id) ?? document.getElementById('what-to-do');
      found?.focus();
    });
  }
}
