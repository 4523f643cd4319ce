/** What the screens see, and what they can ask for. */
import type {Fields} from '../../schedule/fields.js';
import type {LocalDate} from '../../schedule/schedule.js';
import type {FormName} from './ask/forms.js';
import type {Form, FormFault} from './ask/form.js';
import type {Group} from './list/due.js';
import type {FileFault, ListFile} from './list/list-file.js';
import type {Reading} from './list/reading.js';

/** What is on screen. */
export type View =
  | {
      readonly kind:
        'today' | 'ahead' | 'save' | 'saved' | 'whole' | 'new' | 'visitors';
    }
  | {
      readonly kind: 'service';
      /** The place of the service in the file. */
      readonly index: number;
    };

/** Where something other than a form can be wrong. */
export type Asked = 'initials' | 'second' | 'time' | 'partner';

/** Something that was done. */
export interface Step {
  /** In a few words: "Beacon, hours". */
  readonly done: string;
  readonly before: Fields;
}

/** Where a service stands all day, whatever becomes of it. */
export interface Placed {
  readonly index: number;
  readonly group: Group;
}

/** What was saved last, and how. */
export interface Saved {
  readonly name: string;
  readonly text: string;
  readonly count: number;
  /** Absent: it is to be gone on with. */
  readonly second?: string | undefined;
  /** Services of which a number is withdrawn in it. */
  readonly withdrawn: readonly string[];
}

export interface PageState {
  readonly file: ListFile;
  /** The document as it was published: what is different is read back. */
  readonly published: Fields;
  /** The document as a file holds it: what is different would be lost. */
  readonly inFile: Fields;
  /** What can be taken back, the last thing last. */
  readonly steps: readonly Step[];
  readonly order: readonly Placed[];
  /** It is the list that comes with the widget. */
  readonly isBuiltIn: boolean;
  readonly view: View;
  /** The form that is open on this screen. */
  readonly editing: FormName | undefined;
  /** What stands in it, once something was written. */
  readonly written: Form | undefined;
  /** How many more rows than the list has are wanted in which group. */
  readonly rows: Readonly<Record<string, number>>;
  /** What is wrong with the form that is open. */
  readonly faults: readonly FormFault[];
  readonly doubts: readonly string[];
  /** Of who works on the list. */
  readonly initials: string;
  /** The places of the services that are ticked as still right. */
  readonly ticked: readonly number[];
  /** Who says so, by the place of the service. For the second reader alone. */
  readonly told: Readonly<Record<number, string>>;
  /** Whether a second person has read the changes. */
  readonly second: 'yes' | 'later' | undefined;
  readonly saved: Saved | undefined;
  /** What has just been done. */
  readonly notice: string;
  /** What is wrong outside of the form, by region. */
  readonly asked: Readonly<Partial<Record<Asked, string | undefined>>>;
  /** The file that could not be opened, and why. */
  readonly refused: FileFault | undefined;
  /** A file to open once it is clear what becomes of the changes. */
  readonly waiting: ListFile | undefined;
  /** The London time of the preview; now where it is absent. */
  readonly at: string | undefined;
  /** A partner page to look at. */
  readonly partner: string | undefined;
}

/** The page at one moment. */
export interface Page extends PageState {
  readonly instant: Date;
  readonly today: LocalDate;
  /** The place of the service that is on screen. */
  readonly index: number | undefined;
  readonly reading: Reading;
  /** Something is in no file yet. */
  readonly isUnsaved: boolean;
  readonly actions: Actions;
}

export interface Actions {
  open(file: File): Promise<void>;
  openWaiting(): void;
  keepChanges(): void;
  write(initials: string): void;
  show(view: View): void;
  /** Opens a form on this screen, or closes the one that is open. */
  edit(form: FormName | undefined): void;
  submit(form: HTMLFormElement): void;
  /** One row more of a group. */
  addRow(group: string): void;
  tick(index: number, isTicked: boolean): void;
  confirm(indexes: readonly number[]): void;
  lineUp(index: number): void;
  takeBack(): void;
  /** Goes on with a document in which one change is undone. */
  undo(document: Fields, what: string): void;
  showAt(at: string | undefined, fault?: string): void;
  showPartner(address: string): void;
  choose(second: 'yes' | 'later'): void;
  save(second: string): void;
}
