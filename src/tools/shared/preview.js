// In the frame: draws the widget with what the page around it sends.
addEventListener('message', ({source, data}) => {
  if (source !== parent) return;
  const widget = document.createElement('herts-da-support');
  widget.toggleAttribute('no-exit-shortcut', true);
  if (data.at) widget.setAttribute('preview-time', data.at);
  widget.directoryData = data.list;
  // A widget that was used keeps its list, so each is a new one.
  document.body.replaceChildren(widget);
});
