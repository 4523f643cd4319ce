/** What the editor's script uses of WordPress, which gives it as a global `wp`. */

/** A node of WordPress's React. */
export type Element = object;

type Component = (props: never) => unknown;

export interface Block<Attributes> {
  readonly attributes: Attributes;
  readonly setAttributes: (changed: Partial<Attributes>) => void;
}

export interface WordPress {
  readonly element: {
    createElement(
      type: string | Component,
      props: object | null,
      ...children: readonly unknown[]
    ): Element;
    readonly Fragment: Component;
  };
  readonly blocks: {
    registerBlockType<Attributes>(
      name: string,
      settings: {
        edit(block: Block<Attributes>): Element;
        save(): Element;
      },
    ): void;
  };
  readonly blockEditor: {
    readonly InspectorControls: Component;
    useBlockProps(): object;
  };
  readonly components: Readonly<
    Record<
      | 'BaseControl'
      | 'ColorPalette'
      | 'PanelBody'
      | 'SelectControl'
      | 'TextControl',
      Component
    >
  >;
  readonly i18n: {__(words: string, domain: string): string};
}
