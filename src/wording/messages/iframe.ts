/** Where a page cannot be left for good: in frames, and without script. */
export const framed = {
  /** Instead of the note under the exit: Back does return. */
  noteBackReturns: 'Opens BBC Weather. Back can return here.',
  /** In a sandbox that lets nothing out. */
  noteSandboxed: 'This button hides the box. Then close this tab.',
  /** On the blank, where it could not leave. */
  closeTab: 'Close this tab.',
};
