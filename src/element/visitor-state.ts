/** What a visitor chose. It is kept nowhere else and is gone with the page. */
import type {Need} from '../directory/schema.js';
import type {LocalDate, LocalTime} from '../schedule/schedule.js';

/** What is open, and how it is shown. */
export interface OpenRegions {
  /** The short layout shows all its regions. */
  readonly expanded: boolean;
  readonly weekIsOpen: boolean;
  readonly weekAsTable: boolean;
}

export interface VisitorState extends OpenRegions {
  /** Absent: everything is shown. */
  readonly need: Need | undefined;
  /** The page chose the need, before the visitor did. */
  readonly isPreset: boolean;
  /** The time that they plan to call. */
  readonly planned: PlannedTime;
  /** It is printed: who can be called now is left out, and the list is whole. */
  readonly onPaper: boolean;
}

export interface PlannedTime {
  /** Absent: today. */
  readonly date?: LocalDate;
  readonly time?: LocalTime;
}

/** Nothing but what the page chose. */
export function initialState(preset?: Need): VisitorState {
  return {
    need: preset,
    isPreset: preset !== undefined,
    expanded: false,
    planned: {},
    weekIsOpen: false,
    weekAsTable: false,
    onPaper: false,
  };
}

/** Nothing left out: what is printed has all there is. */
export function allShown(visitorState: VisitorState): VisitorState {
  return {
    ...visitorState,
    need: undefined,
    expanded: true,
    weekIsOpen: true,
    onPaper: true,
  };
}
