/**
 * The block in WordPress's editor: what visitors will read, and the settings in
 * the sidebar. The live widget does not run here, because its exit would leave
 * with the post unsaved: the frame is a sandbox in which nothing can be pressed.
 */
import {coloursFrom} from '../tools/shared/brand-colour.js';
import type {Block, Control, Given, Node, WordPress} from './editor-globals.js';

declare const wp: WordPress;
declare const hertsDaSupport: Given;

/** Values by the names of the element's attributes, and the author's colour. */
type Attributes = Readonly<Record<string, string>>;

const {createElement, Fragment, useEffect, useRef, useState} = wp.element;
// This palette has the colours of the website's theme.
const {ColorPalette, InspectorControls, useBlockProps} = wp.blockEditor;
const {BaseControl, PanelBody, SelectControl, TextControl} = wp.components;
const {controls, preview, words} = hertsDaSupport;

wp.blocks.registerBlockType<Attributes>('herts-da-support/directory', {
  edit: (block) =>
    createElement(
      Fragment,
      null,
      createElement(InspectorControls, null, sidebar(block)),
      createElement(
        'div',
        useBlockProps(),
        createElement(Preview, block.attributes),
      ),
    ),
  // Without the block's classes: it must be the same for ever.
  save: () => createElement('p', null, words.remains),
});

function Preview(attributes: Attributes): Node {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(500);
  useEffect(() => {
    // The editor may stand in a frame itself.
    const around = frame.current?.ownerDocument.defaultView;
    const hear = ({source, data}: MessageEvent<{height?: unknown}>) => {
      const isOurs = source === frame.current?.contentWindow;
      if (isOurs && typeof data.height === 'number') setHeight(data.height);
    };
    around?.addEventListener('message', hear);
    return () => around?.removeEventListener('message', hear);
  }, []);
  return createElement('iframe', {
    ref: frame,
    title: words.frame,
    src: `${preview}#${chosenIn(attributes)}`,
    sandbox: 'allow-scripts',
    tabIndex: -1,
    // A press chooses the block.
    style: {
      display: 'block',
      inlineSize: '100%',
      blockSize: `${height}px`,
      border: 0,
      pointerEvents: 'none',
    },
  });
}

function chosenIn(attributes: Attributes): string {
  const names = [...controls.map(({name}) => name), 'accent', 'accent-text'];
  const chosen = names.flatMap((name) => {
    const value = attributes[name];
    return value ? [[name, value]] : [];
  });
  return new URLSearchParams(chosen).toString();
}

function sidebar({attributes, setAttributes}: Block<Attributes>): Node {
  return createElement(
    PanelBody,
    {title: words.settings},
    ...controls.map((control) =>
      field(control, {
        value: attributes[control.name] ?? '',
        onChange: (value: string) => setAttributes({[control.name]: value}),
      }),
    ),
    createElement(
      BaseControl,
      {label: words.colour, help: words.colourHelp, id: 'herts-da-colour'},
      createElement(ColorPalette, {
        value: attributes['colour'],
        onChange: (colour = '') => setAttributes({colour, ...accents(colour)}),
      }),
    ),
  );
}

function field({name, ...control}: Control, binding: object): Node {
  const kind = control.options ? SelectControl : TextControl;
  return createElement(kind, {key: name, ...control, ...binding});
}

/** What render.php makes CSS variables of. */
function accents(colour: string): Attributes {
  const made = coloursFrom(colour);
  return {
    accent: made?.accent.join(' ') ?? '',
    'accent-text': made?.accentText.join(' ') ?? '',
  };
}
