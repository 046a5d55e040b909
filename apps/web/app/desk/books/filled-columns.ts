/** Columns that hold something in at least one row, by their place. */
export const filledColumns = (rows: readonly (readonly string[])[]): number[] =>
  (rows[0] ?? []).map((_cell, index) => index).filter((index) => rows.some((row) => row[index] !== ''));
