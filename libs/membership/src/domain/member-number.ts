/** Parts of a member number such as D-2026-000001: community's letter, year of joining (Tokyo), running number. */
export type MemberNumberParts = { readonly prefix: string; readonly year: number; readonly sequence: number };

/** Writes a member number. Numbers of one community and year run from 1 without a gap and are never given twice. */
export function memberNumber({ prefix, year, sequence }: MemberNumberParts): string {
  if (!/^[A-Z]{1,4}$/.test(prefix)) throw new RangeError(`not a member number prefix: ${prefix}`);
  if (!Number.isInteger(sequence) || sequence < 1) throw new RangeError(`not a member number: ${sequence}`);
  return `${prefix}-${String(year).padStart(4, '0')}-${String(sequence).padStart(6, '0')}`;
}

/** Reads a member number typed by a person already folded to ASCII; null when it is none. */
export function readMemberNumber(text: string): MemberNumberParts | null {
  const match = /^([A-Za-z]{1,4})-?(\d{4})-?(\d{1,8})$/.exec(text.trim());
  if (!match) return null;
  return { prefix: match[1]!.toUpperCase(), year: Number(match[2]), sequence: Number(match[3]) };
}

/** A number as somebody copies it from a card: full-width, small letters, any dash, with or without the zeros; null when it is none. */
export function typedMemberNumber(text: string): string | null {
  const parts = readMemberNumber(text.normalize('NFKC').replace(/[ー‐‑–—−]/g, '-'));
  return parts && parts.sequence > 0 ? memberNumber(parts) : null;
}
