const started = performance.now();

/** One line of progress with the seconds since the start. */
export function say(line: string): void {
  process.stdout.write(`${((performance.now() - started) / 1_000).toFixed(1).padStart(6)} s  ${line}\n`);
}

/** A table with aligned columns; Japanese characters take two places. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? '')))) ?? [];
  return rows
    .map((row) =>
      `  ${row.map((cell, column) => cell + ' '.repeat((columns[column] ?? 0) - widthOf(cell))).join('  ')}`.trimEnd(),
    )
    .join('\n');
}

function widthOf(text: string): number {
  return [...text].reduce(
    (width, sign) =>
      width + (/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(sign) ? 2 : 1),
    0,
  );
}
