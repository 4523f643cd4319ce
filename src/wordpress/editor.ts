/**
 * The block in WordPress's editor: a preview, and the settings in the sidebar.
 * The live widget does not run here, because its exit would leave with the post
 * unsaved. The preview is a sandboxed frame in which nothing can be pressed.
 */
import {accentOf} from '../tools/shared/brand-colour.js';
import type {Preview as Shown} from '../tools/shared/preview.js';
import type {Block, Control, Given, Node, WordPress} from './editor-globals.js';

declare const wp: WordPress;
declare const hertsDaSupport: Given;

/** Values by attribute name of the element, and the author's colour. */
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
  // Without the block's classes, because it must never change.
  save: () => createElement('p', null, words.remains),
});

function Preview(attributes: Attributes): Node {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(500);
  const shown = previewOf(attributes);
  const send = () => frame.current?.contentWindow?.postMessage(shown, '*');
  useEffect(() => {
    // The editor itself may be in a frame.
    const around = frame.current?.ownerDocument.defaultView;
    const hear = ({source, data}: MessageEvent<{height?: unknown}>) => {
      const isOurs = source === frame.current?.contentWindow;
      if (isOurs && typeof data.height === 'number') setHeight(data.height);
    };
    around?.addEventListener('message', hear);
    return () => around?.removeEventListener('message', hear);
  }, []);
  useEffect(send, [JSON.stringify(shown)]);
  return createElement('iframe', {
    ref: frame,
    title: words.frame,
    src: preview,
    onLoad: send,
    sandbox: 'allow-scripts',
    tabIndex: -1,
    // A press selects the block.
    style: {
      display: 'block',
      inlineSize: '100%',
      blockSize: `${height}px`,
      border: 0,
      pointerEvents: 'none',
    },
  });
}

function previewOf(attributes: Attributes): Shown {
  const chosen = controls.flatMap(({name}): [string, string][] => {
    const value = attributes[name];
    return value ? [[name, value]] : [];
  });
  const plainPage = new URL('plain.html', preview).href;
  return {
    attributes: {'plain-page': plainPage, ...Object.fromEntries(chosen)},
    surroundings: 'page',
  };
}

function sidebar({attributes, setAttributes}: Block<Attributes>): Node {
  return createElement(
    PanelBody,
    {title: words.settings},
    ...controls.map((control) =>
      control.name === 'accent'
        ? createElement(
            BaseControl,
            {key: 'accent', id: 'herts-da-accent', ...control},
            createElement(ColorPalette, {
              value: attributes['colour'],
              onChange: (colour = '') =>
                setAttributes({colour, accent: accentOf(colour)}),
            }),
          )
        : field(control, {
            value: attributes[control.name] ?? '',
            onChange: (value: string) => setAttributes({[control.name]: value}),
          }),
    ),
  );
}

function field({name, ...control}: Control, binding: object): Node {
  const kind = control.options ? SelectControl : TextControl;
  return createElement(kind, {key: name, ...control, ...binding});
}
