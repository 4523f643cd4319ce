/** Gives a text to the browser to save as a file. */
export function offerFile({name, text}: {name: string; text: string}): void {
  const address = URL.createObjectURL(
    new Blob([text], {type: 'application/json'}),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it before the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
