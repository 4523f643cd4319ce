// Does what WordPress's script does with an embedded frame: it listens only to
// the frame with the right secret, and opens only links to the frame's own host.
const embedded = document.querySelector('iframe.wp-embedded-content');
const quotation = document.querySelector('blockquote.wp-embedded-content');
const {secret} = embedded.dataset;

addEventListener('message', ({source, data}) => {
  if (source !== embedded.contentWindow || data?.secret !== secret) return;
  quotation.hidden = true;
  if (data.message === 'height') {
    embedded.height = Math.min(Math.max(data.value, 200), 1000);
  }
  if (data.message === 'link' && document.activeElement === embedded) {
    const {host, href} = new URL(data.value);
    if (host === new URL(embedded.src).host) location.href = href;
  }
});

embedded.contentWindow.postMessage({message: 'ready', secret}, '*');
