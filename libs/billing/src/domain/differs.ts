/** Whether a row says anything new, compared field by field; dates by their instant, lists by what is in them. No earlier row means yes. */
export function differs<Row extends object>(row: Row, before: Row | undefined): boolean {
  if (!before) return true;
  return (Object.keys(row) as (keyof Row)[]).some((key) => worth(row[key]) !== worth(before[key]));
}

const worth = (value: unknown): unknown =>
  value instanceof Date ? value.getTime() : Array.isArray(value) ? value.join('\n') : (value ?? null);
