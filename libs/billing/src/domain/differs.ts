/**
 * Whether a row says anything new, compared field by field: dates by their instant, lists by what is in them. No earlier row
 * means yes.
 */
export function differs<Row extends object>(row: Row, before: Row | undefined): boolean {
  if (!before) return true;
  return (Object.keys(row) as (keyof Row)[]).some((key) => worth(row[key]) !== worth(before[key]));
}

/** The rows that say anything new beside the ones known by the same ids. */
export function changedRows<Row extends { id: string }>(rows: readonly Row[], known: readonly Row[]): Row[] {
  return rows.filter((row) =>
    differs(
      row,
      known.find(({ id }) => id === row.id),
    ),
  );
}

/** Known rows, with changed ones in the place of those of the same ids and new ones after them. */
export function withChanged<Row extends { id: string }>(
  known: readonly Row[],
  changed: readonly Row[],
): Row[] {
  return [...known.filter((row) => !changed.some(({ id }) => id === row.id)), ...changed];
}

const worth = (value: unknown): unknown =>
  value instanceof Date ? value.getTime() : Array.isArray(value) ? value.join('\n') : (value ?? null);
