// Leads on from leave.html#id: to the website of the service with that id, and
// for anything else to where every exit leads. The page makes way for it.
{
  const {exit, services} = JSON.parse(
    document.querySelector('#ways').textContent,
  );
  const id = location.hash.slice(1);
  location.replace(Object.hasOwn(services, id) ? services[id] : exit);
}
