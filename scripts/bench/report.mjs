// Prints the results of every part of the bench: medians and tables in Markdown
// on standard output, and each missed limit on standard error.

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** A table with words in the first column and numbers in the others. */
export function printTable(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, index) => (index === 0 ? '---' : '---:'));
  console.log(`\n${[heads, rule, ...rows].map(line).join('\n')}`);
}

/** Sets a failing exit code if the limit is missed. */
export function holdTo(limit, {title, value, unit = ''}) {
  if (value <= limit) return;
  console.error(
    `Missed: ${title}: ${value.toFixed(2)}${unit}, not ${limit}${unit}.`,
  );
  process.exitCode = 1;
}

/** Rounds to as many digits as a reader can use. */
export const inMilliseconds = (value) =>
  `${value.toFixed(value < 10 ? 1 : 0)} ms`;

export const inKilobytes = (bytes) => {
  const kilobytes = bytes / 1_000;
  return `${kilobytes.toFixed(kilobytes < 10 ? 1 : 0)} kB`;
};
