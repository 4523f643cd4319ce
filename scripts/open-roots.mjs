// For looking inside the widget from a script of its page, in tests, pictures
// and measurements.

/**
 * Makes the widget's root open. It must run before the widget's own script.
 */
export const OPEN_ROOTS = `{
  const {prototype} = HTMLIFrameElement;
  const {get} = Object.getOwnPropertyDescriptor(prototype, 'contentWindow');
  const lends = (frame) => !frame.hasAttributes();
  // The widget takes its methods from an empty frame: that gives the page's.
  Object.defineProperty(prototype, 'contentWindow', {
    get() { return lends(this) ? window : get.call(this); },
  });
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    window.rootMode = options.mode;
    return attachShadow.call(this, {...options, mode: 'open'});
  };
}`;
