// What every part of the bench says: medians, tables in Markdown on standard
// output, and on standard error each limit that was missed.

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** A table whose first column holds words and the others numbers. */
export function printTable(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, index) => (index === 0 ? '---' : '---:'));
  console.log(`\n${[heads, rule, ...rows].map(line).join('\n')}`);
}

/** Fails the part, by its exit code, unless a limit is kept. */
export function holdTo(limit, {title, value, unit = ''}) {
  if (value <= limit) return;
  console.error(
    `Missed: ${title}: ${value.toFixed(2)}${unit}, not ${limit}${unit}.`,
  );
  process.exitCode = 1;
}

/** As many digits as a reader can use. */
export const inMilliseconds = (value) =>
  `${value.toFixed(value < 10 ? 1 : 0)} ms`;

export const inKilobytes = (bytes) => {
  const kilobytes = bytes / 1_000;
  return `${kilobytes.toFixed(kilobytes < 10 ? 1 : 0)} kB`;
};
