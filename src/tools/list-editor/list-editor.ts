/** "Keep the list right": the state of the page, and what each button does. */
import {LitElement, type TemplateResult} from 'lit';
import {systemClock, type Clock} from '../../clock/clock.js';
import {toLondonTime} from '../../open-hours/index.js';
import type {Fields} from '../../schedule/fields.js';
import type {LocalDate} from '../../schedule/schedule.js';
import {formOf} from './ask/form.js';
import {type FormName, readForm} from './ask/forms.js';
import {enterLastRow} from './ask/rows.js';
import {offerFile, isInitials, saving, secondIssue} from './saving.js';
import {ViewHistory} from './history.js';
import {confirmed, lineUp} from './list/edits.js';
import {nameAt, openFile, servicesOf, type ListFile} from './list/list-file.js';
import {derive} from './list/derived.js';
import {
  BUILT_IN,
  indexOnScreen,
  isFormScreen,
  NO_FORM,
  orderOf,
  stateOf,
  wouldLose,
  type LoneField,
  type Page,
  type PageState,
  type View,
} from './page.js';
import {pageTemplate} from './screens/screens.js';
import {words} from './words.js';

export class ListEditorPage extends LitElement {
  /** Tests set a fixed clock. */
  clock: Clock = systemClock;

  #state = stateOf(BUILT_IN, '', this.#today());
  readonly #history = new ViewHistory((view) => this.#go(view));

  // Without a shadow root, so that the page's styles and print styles apply.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#set({order: orderOf(this.#state.file, this.#today())});
    this.#history.connect();
    window.addEventListener('beforeunload', this.#handleLeaving);
    this.addEventListener('input', this.#handleInput);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#history.disconnect();
    window.removeEventListener('beforeunload', this.#handleLeaving);
  }

  protected override render(): TemplateResult {
    return pageTemplate(this.#page());
  }

  #page(): Page {
    const instant = this.clock.now();
    const {file, published} = this.#state;
    return {
      ...this.#state,
      instant,
      today: this.#today(),
      index: indexOnScreen(this.#state),
      derived: derive(file.document, published, instant),
      isUnsaved: wouldLose(this.#state),
      actions: this,
    };
  }

  #today(): LocalDate {
    return toLondonTime(this.clock.now()).date;
  }

  #set(change: Partial<PageState>): void {
    this.#state = {...this.#state, ...change};
    this.requestUpdate();
  }

  #handleLeaving = (event: BeforeUnloadEvent): void => {
    const {written} = this.#state;
    if (written || wouldLose(this.#state)) event.preventDefault();
  };

  #handleInput = ({target}: Event): void => {
    const form = (target as HTMLElement).closest('form');
    if (form?.matches('.asking')) {
      this.#set({written: formOf(new FormData(form))});
    }
  };

  async open(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = openFile(file.name, bytes, this.#today());
    if ('refusal' in opened) {
      this.#set({refused: opened, waiting: undefined});
      this.#focus('refused');
    } else if (this.#state.written || wouldLose(this.#state)) {
      this.#set({waiting: opened, refused: undefined});
      this.#focus('waiting');
    } else this.#open(opened);
  }

  openWaiting(): void {
    if (this.#state.waiting) this.#open(this.#state.waiting);
  }

  keepChanges(): void {
    this.#set({waiting: undefined});
  }

  #open(file: ListFile): void {
    const state = stateOf(file, this.#state.initials, this.#today());
    this.#set({...state, notice: words.open.opened(file)});
    this.#history.push(state.view);
    this.#focus('heading');
  }

  write(initials: string): void {
    this.#set({initials: initials.trim().toUpperCase()});
    if (isInitials(this.#state.initials)) this.#setIssue('initials', undefined);
  }

  #hasInitials(): boolean {
    const isThere = isInitials(this.#state.initials);
    this.#setIssue('initials', isThere ? undefined : words.bar.initialsMissing);
    if (!isThere) this.#focus('initials');
    return isThere;
  }

  #setIssue(field: LoneField, issue: string | undefined): void {
    this.#set({fieldIssues: {...this.#state.fieldIssues, [field]: issue}});
  }

  show(view: View): void {
    if (this.#go(view)) this.#history.push(view);
  }

  /** Returns false if the editor stays because of unsaved input. */
  #go(view: View): boolean {
    if (!this.#mayLeave()) return false;
    const count = servicesOf(this.#state.file.document).length;
    const isThere = !('index' in view) || view.index < count;
    const editing = isFormScreen(view) ? view.kind : undefined;
    const there = isThere ? view : ({kind: 'services'} as const);
    this.#set({...NO_FORM, view: there, editing, notice: ''});
    window.scrollTo(0, 0);
    this.#focus('heading');
    return true;
  }

  readonly #mayLeave = () =>
    !this.#state.written || window.confirm(words.form.loses);

  /** Opens a form on this screen, or closes the open one. */
  edit(form: FormName | undefined): void {
    if (!this.#mayLeave()) return;
    const {view, editing} = this.#state;
    if (isFormScreen(view) && !form) {
      this.#set({written: undefined});
      this.show({kind: 'services'});
      return;
    }
    this.#set({...NO_FORM, editing: form, notice: ''});
    this.#focus(form ? 'form-heading' : `change-${editing}`);
  }

  submit(element: HTMLFormElement): void {
    const page = this.#page();
    const sent = readForm(page, element);
    if (!sent) return;
    const {issues, doubts, document, done, attributions} = sent;
    if (issues.length > 0 || doubts.length > 0) {
      this.#set({formIssues: issues, doubts});
      this.#focus(issues.length > 0 ? 'form-issues' : 'form-doubts');
      return;
    }
    const {view, editing, index = -1} = page;
    this.#set({
      ...NO_FORM,
      attributions: {...page.attributions, ...attributions},
    });
    if (document) this.#change(document, done);
    else this.#set({notice: done});
    if (view.kind === 'new') this.show({kind: 'service', index});
    else if (view.kind === 'whole') this.show({kind: 'services'});
    else this.#focus(`change-${editing}`);
  }

  /** Adds a row to a group of a form. */
  addRow(group: string): void {
    const {rows} = this.#state;
    this.#set({rows: {...rows, [group]: (rows[group] ?? 0) + 1}});
    void this.updateComplete.then(() => enterLastRow(this, group));
  }

  tick(index: number, isTicked: boolean): void {
    const others = this.#state.ticked.filter((each) => each !== index);
    this.#set({ticked: isTicked ? [...others, index] : others});
  }

  confirm(indexes: readonly number[]): void {
    const {file, today, initials} = this.#page();
    if (!this.#mayLeave() || !this.#hasInitials()) return;
    const check = {today, initials};
    const document = indexes.reduce(
      (changed, index) => confirmed(changed, index, check),
      file.document,
    );
    const names = indexes.map((index) => nameAt(document, index));
    this.#set({...NO_FORM, ticked: []});
    this.#change(document, words.services.confirmed({names}));
    this.#focus('finish');
  }

  lineUp(index: number): void {
    const {document} = this.#state.file;
    const name = nameAt(document, index);
    const done = words.services.changed({name, what: words.done.up});
    this.#change(lineUp(document, index), done);
    this.#focus('heading');
  }

  #change(document: Fields, done: string): void {
    const {file, steps} = this.#state;
    const step = {done, before: file.document};
    this.#put(document, [...steps, step], `${done}.`);
  }

  #put(document: Fields, steps: PageState['steps'], notice: string): void {
    const file = {...this.#state.file, document};
    this.#set({file, steps, saved: undefined, notice});
  }

  takeBack(): void {
    const {steps} = this.#state;
    const last = steps.at(-1);
    if (!last || !this.#mayLeave()) return;
    this.#set(this.#state.view.kind === 'service' ? NO_FORM : {});
    const notice = words.bar.takenBack(last);
    this.#put(last.before, steps.slice(0, -1), notice);
    this.#go(this.#state.view);
    this.#set({notice});
  }

  /** Continues with a document in which one change is undone. */
  undo(document: Fields, what: string): void {
    this.#change(document, `${words.save.takeBack}: ${what}`);
    this.#focus('heading');
  }

  showAt(at: string | undefined, issue?: string): void {
    this.#set(issue ? {} : {at});
    this.#setIssue('time', issue);
  }

  showPartner(address: string): void {
    const isAddress = URL.canParse(address) && address.startsWith('https://');
    this.#set({partner: isAddress ? address : undefined});
    this.#setIssue('partner', isAddress ? undefined : words.saved.partnerIssue);
  }

  choose(second: 'yes' | 'later'): void {
    this.#set({second});
    this.#setIssue('second', undefined);
    // Scrolls to what an answer opens, and leaves the focus.
    const show = () =>
      this.querySelector('.sign')?.scrollIntoView({block: 'nearest'});
    void this.updateComplete.then(show);
  }

  save(written: string): void {
    const page = this.#page();
    const second = written.toUpperCase();
    const issue = secondIssue(page, second);
    this.#setIssue('second', issue);
    if (issue) {
      this.#focus('second');
      return;
    }
    const after = saving(page, second);
    offerFile(after.saved);
    this.#set({...after, steps: [], second: undefined});
    this.show({kind: 'saved'});
  }

  #focus(id: string): void {
    const find = (each: string) => document.getElementById(each);
    const focus = () => (find(id) ?? find('heading'))?.focus();
    void this.updateComplete.then(focus);
  }
}

customElements.define('list-editor-page', ListEditorPage);
