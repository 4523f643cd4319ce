// Redirects from leave.html#name to the page of a service that has this name,
// or otherwise to the page that every exit opens. It replaces this page in the
// history.
{
  const {exit, pages} = JSON.parse(document.querySelector('#ways').textContent);
  const name = location.hash.slice(1);
  location.replace(Object.hasOwn(pages, name) ? pages[name] : exit);
}
