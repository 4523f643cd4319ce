/**
 * Waits for the first paint. The browser's first use of a time zone takes 80
 * to 175 ms on a slow phone; the numbers must be on screen before that.
 */

/** Do not wait longer than this if no frame comes, as on a hidden page. */
const LONGEST_WAIT = 300;

/**
 * Calls back once, in a task after the next frame, or after 300 ms if no frame
 * comes. Returns a function that cancels the call.
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
