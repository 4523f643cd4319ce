/** Words of the exit, and about staying safe online. */
/** The exit button. */
export const exit = {
  button: 'Exit this page',
  /** Read by screen readers before the button. */
  hiddenPrefix: 'Emergency',
  /** `site` is empty if `exit-url` leads to a site without a known name. */
  note: ({site}: {site: string}) =>
    `Opens ${site || 'another website'}. Your history still shows this page.`,
  /** The same for browsers in which Back can return. */
  noteBackReturns: ({site}: {site: string}) =>
    `Opens ${site || 'another website'}. History and Back can show this page.`,
  /** For sandboxes that may block the exit. */
  noteSandboxed: 'This button hides the box. Then close this tab.',
  /** Only on devices with a keyboard, and only if the whole page listens. */
  shiftHint: 'Or press Shift 3 times.',
  shiftLeft: ({left}: {left: number}) =>
    `To leave this page, press Shift ${left} more ${left === 1 ? 'time' : 'times'}.`,
  timeUp: 'You are still on this page.',
  leaving: 'Loading.',
  /** Shown on the blank page if the next page does not load. */
  closeTab: 'Close this tab.',
  /** The launcher's dialog. */
  close: 'Close',
};

/** The safest step first, then what a device remembers. */
export const safety = {
  heading: 'Staying safe online',
  paragraphs: [
    "Someone may be able to see what you do on this phone or computer. If you can, use one they cannot get to. Such as a friend's phone, or a computer at a library, school or work.",
    'Your browser keeps a list of pages you visit. The exit button does not clear it.',
    'A private window does not keep that list on this device. It does not stop someone who watches the device.',
    'Clearing all your history can make someone suspicious. You can remove single pages.',
    'Back may show the page you were on before, such as a search.',
    "Every call stays in the phone's call list, even when it is not on the bill.",
    'An emergency alert makes a loud sound, even on a phone that is hidden and silent. To turn alerts off, see gov.uk/alerts/opting-out.',
    'This box saves nothing. The website may learn which links you follow. The website, your browser and your device may keep a record of your visit.',
    'No one can promise that a visit leaves no trace.',
  ],
  /** Only on devices with a keyboard. */
  closeWindow:
    'On a computer, Alt and F4 (Windows) or Shift, Command and W (Mac) close the window.',
};
