/** Offers a text to the browser as a file to save. */
export function offerFile({name, text}: {name: string; text: string}): void {
  const address = URL.createObjectURL(
    new Blob([text], {type: 'application/json'}),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser starts to read the file before the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
