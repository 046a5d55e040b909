/** Text that is equal for equal values, whatever the order of keys: PostgreSQL keeps JSON with its keys in an order of its own. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
