/**
 * The block in WordPress's editor: a picture of what visitors will get, and its
 * settings in the sidebar. The live widget does not run here, because its exit
 * would leave with the post unsaved: the picture is a page in a sandbox.
 */
import {NEEDS} from '../directory/schema.js';
import {english} from '../wording/messages.js';
import {coloursFrom} from '../tools/shared/brand-colour.js';
import type {Block, Element as Node, WordPress} from './wordpress.js';

declare const wp: WordPress;
declare const hertsDaSupport: {readonly preview: string};

interface Attributes {
  readonly layout: string;
  readonly need: string;
  readonly theme: string;
  readonly headingLevel: string;
  readonly label: string;
  /** As the author chose it. */
  readonly colour: string;
  /** Made of it: one colour for light and one for dark pages, by a space. */
  readonly accent: string;
  readonly accentText: string;
}

const {createElement, Fragment} = wp.element;
const {InspectorControls, useBlockProps} = wp.blockEditor;
const {PanelBody, SelectControl, TextControl, ColorPalette, BaseControl} =
  wp.components;
const {__} = wp.i18n;

const DOMAIN = 'herts-da-support';

/** Stays in the page when the plugin is off. It never changes. */
const REMAINS = 'In danger now? Call 999.';

const option = (value: string, label: string) => ({value, label});

const asTheyAre = option('', __('As usual', DOMAIN));

function edit({attributes, setAttributes}: Block<Attributes>): Node {
  return createElement(
    Fragment,
    null,
    createElement(InspectorControls, null, sidebar(attributes, setAttributes)),
    createElement('div', useBlockProps(), preview(attributes)),
  );
}

function preview({colour: _, ...attributes}: Attributes): Node {
  const given = Object.entries(attributes).filter(([, value]) => value !== '');
  return createElement('iframe', {
    title: __('What visitors will see', DOMAIN),
    src: `${hertsDaSupport.preview}#${new URLSearchParams(given).toString()}`,
    sandbox: 'allow-scripts',
    // Clicks choose the block; nothing in the picture can be pressed.
    style: {
      inlineSize: '100%',
      blockSize: '40rem',
      border: 0,
      pointerEvents: 'none',
    },
    tabIndex: -1,
  });
}

function sidebar(
  {layout, need, theme, headingLevel, label, colour}: Attributes,
  set: (changed: Partial<Attributes>) => void,
): Node {
  return createElement(
    PanelBody,
    {title: __('What it shows', DOMAIN)},
    createElement(SelectControl, {
      label: __('How much', DOMAIN),
      value: layout,
      options: [
        option('', __('Everything', DOMAIN)),
        option('compact', __('The first numbers, the rest on request', DOMAIN)),
        option('button', __('A button that opens it', DOMAIN)),
      ],
      onChange: (layout: string) => set({layout}),
    }),
    layout === 'button' &&
      createElement(TextControl, {
        label: __('Words on the button', DOMAIN),
        value: label,
        placeholder: english.launcher.label,
        onChange: (label: string) => set({label}),
      }),
    createElement(SelectControl, {
      label: __('What it is about', DOMAIN),
      value: need,
      options: [
        option('', __('Everything', DOMAIN)),
        ...NEEDS.map((each) => option(each, english.needs.choices[each])),
      ],
      onChange: (need: string) => set({need}),
    }),
    createElement(SelectControl, {
      label: __('Light or dark', DOMAIN),
      value: theme,
      options: [
        option('', __('As the page is', DOMAIN)),
        option('light', __('Light', DOMAIN)),
        option('dark', __('Dark', DOMAIN)),
      ],
      onChange: (theme: string) => set({theme}),
    }),
    createElement(SelectControl, {
      label: __('Level of its heading', DOMAIN),
      value: headingLevel,
      options: [
        asTheyAre,
        ...['1', '2', '3', '4', '5', '6'].map((n) => option(n, `H${n}`)),
      ],
      onChange: (headingLevel: string) => set({headingLevel}),
    }),
    createElement(
      BaseControl,
      {label: __('Your colour', DOMAIN), id: 'herts-da-support-colour'},
      createElement(ColorPalette, {
        value: colour,
        onChange: (colour = '') => set({colour, ...coloursFor(colour)}),
      }),
    ),
  );
}

function coloursFor(colour: string): Pick<Attributes, 'accent' | 'accentText'> {
  const made = coloursFrom(colour);
  return {
    accent: made?.accent.join(' ') ?? '',
    accentText: made?.accentText.join(' ') ?? '',
  };
}

wp.blocks.registerBlockType<Attributes>('herts-da-support/directory', {
  edit,
  save: () => createElement('p', null, REMAINS),
});
