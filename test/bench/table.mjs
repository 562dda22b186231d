/** Prints rows (arrays of strings) below a title, the first `left` columns to the left, the others to the right. */
export function printTable(title, head, rows, left = 1) {
  const lines = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  console.log(title);
  for (const line of lines) {
    const cells = line.map((cell, i) => (i < left ? cell.padEnd(widths[i]) : cell.padStart(widths[i])));
    console.log(`  ${cells.join('  ')}`);
  }
  console.log();
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The number that a share (0 to 1) of all do not exceed. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
