// For a page with our frame in it: gives the frame the height that it asks for.
(() => {
  const frames = () => [
    ...document.querySelectorAll('iframe[src*="/frame.html"]'),
  ];
  addEventListener('message', ({source, data}) => {
    if (data?.message !== 'height' || !(data.value > 0)) return;
    const frame = frames().find((each) => each.contentWindow === source);
    if (frame) frame.style.height = `${data.value}px`;
  });
  for (const frame of frames())
    frame.contentWindow.postMessage({message: 'ready'}, '*');
})();
