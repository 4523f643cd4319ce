/** Types for what the block uses of WordPress and of our own PHP. */

import type {words} from '../tools/embed-builder/words.js';

/** A node of WordPress's React. */
export type Node = object;

type Component = (props: never) => unknown;

export interface Block<Attributes> {
  readonly attributes: Attributes;
  readonly setAttributes: (changed: Partial<Attributes>) => void;
}

interface Ref<Value> {
  readonly current: Value | null;
}

/** WordPress's global `wp`. */
export interface WordPress {
  readonly element: {
    createElement(
      type: string | Component,
      props: object | null,
      ...children: readonly unknown[]
    ): Node;
    readonly Fragment: Component;
    useEffect(effect: () => unknown, when: readonly unknown[]): void;
    useRef<Value>(initial: null): Ref<Value>;
    useState<Value>(initial: Value): [Value, (value: Value) => void];
  };
  readonly blocks: {
    registerBlockType<Attributes>(
      name: string,
      settings: {
        edit(block: Block<Attributes>): Node;
        save(): Node;
      },
    ): void;
  };
  readonly blockEditor: {
    readonly ColorPalette: Component;
    readonly InspectorControls: Component;
    useBlockProps(): object;
  };
  readonly components: Readonly<
    Record<
      'BaseControl' | 'PanelBody' | 'SelectControl' | 'TextControl',
      Component
    >
  >;
}

/** A setting in the sidebar, named as the element's attribute. */
export interface Control {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  /** Absent: any text. */
  readonly options?: readonly {
    readonly value: string;
    readonly label: string;
  }[];
}

/** The data that herts-da-support.php prints before this script. */
export interface Given {
  /** The address of preview.html. */
  readonly preview: string;
  readonly controls: readonly Control[];
  readonly words: typeof words.wordpress;
}
