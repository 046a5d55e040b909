/** Stripe's free key-value pairs. */
export type Metadata = Record<string, string>;

/** As sent: a key with null (an empty string on the wire) is removed; null for the whole removes all. */
export type MetadataParam = Record<string, string | number | null> | null;

/** Merges sent metadata into what is there, as every update of Stripe does. */
export function mergeMetadata(now: Metadata, sent: MetadataParam | undefined): Metadata {
  if (sent === undefined) return now;
  if (sent === null) return {};
  const merged = { ...now };
  for (const [key, value] of Object.entries(sent)) {
    if (value === null) delete merged[key];
    else merged[key] = String(value);
  }
  return merged;
}
