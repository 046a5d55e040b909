/** Hours in a posted form; null where it asks for none, and what is no number reads as one that is refused. */
export function hoursIn(
  fields: Record<string, string>,
): { from: string; to: string; breakMinutes: number } | null {
  const { from, to, breakMinutes = '' } = fields;
  if (from === undefined || to === undefined) return null;
  const digits = breakMinutes.normalize('NFKC').replace(/[\s,分]/g, '');
  return { from, to, breakMinutes: digits === '' ? 0 : /^\d{1,3}$/.test(digits) ? Number(digits) : -1 };
}
