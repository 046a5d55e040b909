import { createHash, createHmac } from 'node:crypto';

/** Letters and figures that nobody confuses (Crockford's Base32): no I, L, O and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

/**
 * The code by which a gift is received: 80 bits that follow from a key of the installation, the gift and the number of its
 * letter. So it can be shown again to whoever gave it, and the database needs to keep nothing but {@link codeHash}.
 */
export function giftCode(key: Buffer, giftId: string, serial: number): string {
  const bytes = createHmac('sha256', key).update(`${giftId}.${serial}`).digest();
  let bits = 0n;
  for (const byte of bytes.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  return Array.from({ length }, (_, place) => {
    const shift = BigInt((length - 1 - place) * 5);
    return alphabet[Number((bits >> shift) & 31n)];
  }).join('');
}

/** What is kept of a code. */
export const codeHash = (code: string): Buffer => createHash('sha256').update(code, 'utf8').digest();

/** In groups of four, as it is printed: 4K7Q-M2WX-9TBD-A0ZR. */
export const printedCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code;

/**
 * A code as somebody typed it from paper: blanks and hyphens do not matter, nor small or full-width letters; O is 0, I and L are
 * 1. Null for what can be no code.
 */
export function readCode(typed: string): string | null {
  const code = typed
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐−–ー]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code.length === length && [...code].every((letter) => alphabet.includes(letter)) ? code : null;
}
