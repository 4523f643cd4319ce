/**
 * Waits for the first paint. The browser's first use of a time zone takes 80
 * to 175 ms on a slow phone; the numbers must be on screen before that.
 */

/** Where no frame comes (a hidden page), do not wait longer. */
const LONGEST_WAIT = 300;

/**
 * Calls back once, in a task after the next frame, or after 300 ms where none
 * comes. Returns what calls it off.
 */
export function afterFirstFrame(callback: () => void): () => void {
  let task: ReturnType<typeof setTimeout>;
  const late = setTimeout(run, LONGEST_WAIT);
  const frame = requestAnimationFrame(() => {
    task = setTimeout(run);
  });
  function cancel(): void {
    cancelAnimationFrame(frame);
    clearTimeout(late);
    clearTimeout(task);
  }
  function run(): void {
    cancel();
    callback();
  }
  return cancel;
}
