// Reads the main thread's work on a page from the browser's own trace.

const CATEGORIES = [
  'devtools.timeline',
  // Contains the tasks.
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/** Records a trace while something happens on a page. */
export async function recorded(page, work) {
  await page.tracing.start({categories: CATEGORIES});
  await work();
  const text = new TextDecoder().decode(await page.tracing.stop());
  return JSON.parse(text).traceEvents;
}

/**
 * The tasks of the main thread of a page, and the times of the page's marks.
 * All in milliseconds from the start of its navigation.
 *
 * `spent` is the time that the task had the processor, without the time that
 * other programs took.
 */
export function tasksOf(events, address) {
  const {pid, tid, ts} = events.find(
    ({name, args}) =>
      name === 'navigationStart' && args.data?.documentLoaderURL === address,
  );
  const onThread = events.filter(
    (each) => each.pid === pid && each.tid === tid,
  );
  const since = (time) => (time - ts) / 1_000;
  const tasks = onThread
    .filter(({name, ph}) => name === 'RunTask' && ph === 'X')
    .map((task) => ({
      start: since(task.ts),
      end: since(task.ts + task.dur),
      spent: (task.tdur ?? task.dur) / 1_000,
    }))
    .filter(({end}) => end > 0)
    .sort((a, b) => a.start - b.start);
  const marks = onThread
    .filter(({cat}) => cat === 'blink.user_timing')
    .map((mark) => [mark.name, since(mark.ts)]);
  return {tasks, marks: new Map(marks)};
}
