/**
 * The tag in templates of Vue 3. Put it into one file of your project:
 *
 *     import type {} from 'herts-da-support/vue';
 *
 * and tell the compiler that the tag is no component of Vue:
 * `isCustomElement: (tag) => tag === 'herts-da-support'`.
 */
import type {HertsDaSupportElement} from 'herts-da-support';
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Settings} from './settings.js';

/** An attribute in a template is words: `heading-level="3"`. */
interface SettingsInTemplates extends Omit<Settings, 'headingLevel'> {
  headingLevel?: Settings['headingLevel'] | `${number}`;
}

// The tag as Vue's language tools want it. Neither field is there at run time.
type HertsDaSupportTag = new () => HertsDaSupportElement & {
  $props: SettingsInTemplates & HTMLAttributes & PublicProps;
  $emit: EmitFn<{
    'herts-da-ready': (event: Event) => void;
    'herts-da-directory-error': (event: Event) => void;
  }>;
};

declare module 'vue' {
  interface GlobalComponents {
    'herts-da-support': HertsDaSupportTag;
  }
}
