// Redirects from leave.html#id to the website of the service with that id, or
// otherwise to the page that every exit opens. It replaces this page in the
// history.
{
  const {exit, services} = JSON.parse(
    document.querySelector('#ways').textContent,
  );
  const id = location.hash.slice(1);
  location.replace(Object.hasOwn(services, id) ? services[id] : exit);
}
