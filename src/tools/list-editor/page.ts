/** What the regions of the page see, and what they can ask for. */
import type {Fields} from '../../schedule/fields.js';
import type {LocalDate} from '../../schedule/schedule.js';
import type {FormFault} from './ask/form.js';
import type {FileFault, ListFile} from './list/list-file.js';

/** What is open in the place of the tasks. */
export type View =
  | {readonly kind: 'tasks' | 'whole'}
  | {
      readonly kind: 'change' | 'down' | 'closed' | 'special';
      /** The place of the service in the file; one past the last is a new one. */
      readonly index: number;
    };

/** A region that can have a fault of its own. */
export type Asked = 'initials' | 'second' | 'time' | 'partner';

/** Something that was done. */
export interface Step {
  /** In a sentence. */
  readonly done: string;
  readonly before: Fields;
}

export interface PageState {
  readonly file: ListFile;
  /** The document as it was published: what is different is read back. */
  readonly published: Fields;
  /** The document as a file holds it: what is different would be lost. */
  readonly inFile: Fields;
  /** What can be taken back, the last thing last. */
  readonly steps: readonly Step[];
  /** The places of the services in the order in which they stand. */
  readonly order: readonly number[];
  /** It is the list that comes with the widget. */
  readonly isBuiltIn: boolean;
  readonly view: View;
  /** Of who works on the list. */
  readonly initials: string;
  /** What has just been done. */
  readonly notice: string;
  /** What is wrong with the form that is open. */
  readonly faults: readonly FormFault[];
  readonly doubts: readonly string[];
  /** How many more rows than the list has are wanted in which group. */
  readonly rows: Readonly<Record<string, number>>;
  /** What is wrong outside of the form, by region. */
  readonly asked: Readonly<Partial<Record<Asked, string | undefined>>>;
  /** The file that could not be opened, and why. */
  readonly refused: FileFault | undefined;
  /** A file to open once it is clear what becomes of the changes. */
  readonly waiting: ListFile | undefined;
  /** The London time of the preview; now where it is absent. */
  readonly at: string | undefined;
  /** The day on which it was saved, to be published. */
  readonly savedOn: LocalDate | undefined;
  /** A partner page to look at. */
  readonly partner: string | undefined;
}

/** The page at one moment. */
export interface Page extends PageState {
  readonly instant: Date;
  readonly today: LocalDate;
  readonly actions: Actions;
}

export interface Actions {
  open(file: File): Promise<void>;
  openWaiting(): void;
  keepChanges(): void;
  write(initials: string): void;
  confirm(index: number): void;
  lineUp(index: number): void;
  takeBack(): void;
  show(view: View): void;
  submit(form: HTMLFormElement): void;
  /** One row more of a group, before the button that asked for it. */
  addRow(group: string, button: HTMLElement): void;
  showAt(at: string | undefined, fault?: string): void;
  showPartner(address: string): void;
  save(second: string): void;
  saveUnfinished(): void;
}
