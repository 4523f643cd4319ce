/** What a framework's template may set on the tag. It follows the class. */
import type {HertsDaSupportElement} from 'herts-da-support';
import type {ReactiveElement} from 'lit';

/** The properties that the class declares, each of which may be left out. */
export type Settings = {
  [
    Name in Exclude<
      keyof HertsDaSupportElement,
      keyof ReactiveElement | 'ready'
    >
  ]?: HertsDaSupportElement[Name] | undefined;
};
