/**
 * The tag in JSX of React 19 and later. Put it into one file of your project:
 *
 *     import type {} from 'herts-da-support/react';
 */
import type {HertsDaSupportElement} from 'herts-da-support';
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Settings} from './settings.js';

interface SettingsAsAttributes {
  'heading-level'?: Settings['headingLevel'] | `${number}`;
  'exit-url'?: Settings['exitUrl'];
  'no-exit-shortcut'?: Settings['noExitShortcut'];
  'plain-page'?: Settings['plainPage'];
  'preview-time'?: Settings['previewTime'];
}

interface EventHandlers {
  'onherts-da-ready'?: ((event: Event) => void) | undefined;
  'onherts-da-directory-error'?: ((event: Event) => void) | undefined;
}

// Named here: among React's own types a short name would mean one of those.
type HertsDaSupportProps = Settings &
  SettingsAsAttributes &
  EventHandlers &
  DetailedHTMLProps<
    HTMLAttributes<HertsDaSupportElement>,
    HertsDaSupportElement
  >;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'herts-da-support': HertsDaSupportProps;
    }
  }
}
