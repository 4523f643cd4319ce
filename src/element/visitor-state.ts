/**
 * The visitor's choices. They are stored nowhere else and disappear with the
 * page.
 */
import type {Need} from '../directory/schema.js';
import type {LocalDate, LocalTime} from '../schedule/schedule.js';

/** Which regions are open, and how. */
export interface OpenRegions {
  /** True if the compact layout shows all its regions. */
  readonly expanded: boolean;
  readonly weekIsOpen: boolean;
  readonly weekAsTable: boolean;
}

export interface VisitorState extends OpenRegions {
  /** Absent: everything is shown. */
  readonly need: Need | undefined;
  /** True if the page chose the need, not the visitor. */
  readonly isPreset: boolean;
  /** The time at which the visitor plans to call. */
  readonly planned: PlannedTime;
  /**
   * True while printing: "Who you can call now" is left out, and the list is
   * complete.
   */
  readonly onPaper: boolean;
}

export interface PlannedTime {
  /** Absent: today. */
  readonly date?: LocalDate;
  readonly time?: LocalTime;
}

/** The state before any choice by the visitor. */
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

/** The same state with nothing left out, for printing. */
export function allShown(visitorState: VisitorState): VisitorState {
  return {
    ...visitorState,
    need: undefined,
    expanded: true,
    weekIsOpen: true,
    onPaper: true,
  };
}
