/** A form value before its schema is known: text, or a nested record (arrays are records with index keys). */
export type RawValue = string | RawRecord;
export interface RawRecord {
  [key: string]: RawValue;
}

/** Splits `items[0][price]` into its keys; `expand[]` becomes the next free index. */
function keysOf(name: string): string[] {
  const open = name.indexOf('[');
  if (open <= 0) return [name];
  return [
    name.slice(0, open),
    ...[...name.slice(open).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? ''),
  ];
}

/** Reads Stripe's bracket notation (form body or query string) into nested records; the last of equal names wins. */
export function parseForm(text: string): RawRecord {
  const root: RawRecord = Object.create(null) as RawRecord;
  for (const [name, value] of new URLSearchParams(text)) {
    const keys = keysOf(name);
    let at = root;
    keys.forEach((written, depth) => {
      const key = written === '' ? String(Object.keys(at).length) : written;
      if (depth === keys.length - 1) {
        at[key] = value;
        return;
      }
      const next = at[key];
      const record: RawRecord = typeof next === 'object' ? next : (Object.create(null) as RawRecord);
      at[key] = record;
      at = record;
    });
  }
  return root;
}
