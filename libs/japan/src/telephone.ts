const fewestDigits = 10;
const mostDigits = 15;

/**
 * A telephone number as people write it, full-width or with brackets: digits and hyphens, `+` in front of a foreign one. Null where it
 * is none. Ten or eleven digits in Japan (電気通信番号計画), fifteen at most anywhere (ITU-T E.164).
 */
export function readTelephone(typed: string): string | null {
  const written = typed
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー]/gu, '-')
    .replace(/[()\s]+/gu, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  const digits = written.replace(/\D/g, '').length;
  const wellFormed = /^(\+|0)[\d-]+$/.test(written) && digits >= fewestDigits && digits <= mostDigits;
  return wellFormed ? written : null;
}
