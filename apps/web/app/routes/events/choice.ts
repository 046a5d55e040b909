/** Tickets chosen of a date, as an address carries them. */
export type Choice = { date: string; quantities: Record<string, number>; code: string | null };

const longestCode = 100;
const most = 999;

/** `date`, `quantity-<kind>` and `code` of an address; what is no number counts as none. */
export function choiceOf(search: URLSearchParams): Choice {
  const quantities: Record<string, number> = {};
  for (const [name, value] of search) {
    const kind = /^quantity-(.+)$/.exec(name)?.[1];
    if (kind && /^\d{1,3}$/.test(value)) quantities[kind] = Math.min(Number(value), most);
  }
  const code = (search.get('code') ?? '').trim().slice(0, longestCode);
  return { date: search.get('date') ?? '', quantities, code: code || null };
}

export function choiceQuery({ date, quantities, code }: Choice): string {
  const search = new URLSearchParams(date ? { date } : {});
  for (const [kind, quantity] of Object.entries(quantities))
    if (quantity > 0) search.set(`quantity-${kind}`, String(quantity));
  if (code) search.set('code', code);
  return search.toString();
}
