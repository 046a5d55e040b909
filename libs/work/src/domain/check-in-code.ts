import { createHmac, timingSafeEqual } from 'node:crypto';

/** A code is shown for so many seconds, and is good until the one after it is taken down. */
export const codeSeconds = 60;
const version = 'EW1';
const kept = 12;
/** Without letters and digits that look alike. */
const letters = 'ABCDEFGHJKMNPQRTUVWXY346789';
const placeLength = 8;

/** What the code on the company's phone says: a gig of a community, and the minute in which it is shown. It names nobody. */
export type ShownCode = { readonly communitySlug: string; readonly gigId: string; readonly turn: number };

/** What was scanned or typed: the picture's text, its six digits, or the fixed code of the place. */
export type GivenCode =
  ({ readonly kind: 'shown' } & ShownCode) | { readonly kind: 'digits' | 'place'; readonly text: string };

export const turnAt = (now: Date): number => Math.floor(now.getTime() / (codeSeconds * 1000));

/** Seconds until the next code is shown. */
export const secondsLeft = (now: Date): number =>
  codeSeconds - (Math.floor(now.getTime() / 1000) % codeSeconds);

/** The text inside the picture: `EW1.doto.<gig>.<turn>.<signature>`, HMAC-SHA256 under a key of the installation. */
export function shownCode({ communitySlug, gigId, turn }: ShownCode, key: Buffer): string {
  const body = [version, communitySlug, gigId, turn].join('.');
  return `${body}.${sign(body, key)}`;
}

/** Six digits for whoever cannot scan, beside the picture and as long as it. */
export function shownDigits(gigId: string, turn: number, key: Buffer): string {
  const number = mac(`digits|${gigId}|${turn}`, key).readUInt32BE(0) % 1_000_000;
  return String(number).padStart(6, '0');
}

/** The code of a place without network (`ABCD-EFGH`): one for each gig, on the company's paper; it is typed in later with the time. */
export function placeCode(gigId: string, key: Buffer): string {
  const bytes = mac(`place|${gigId}`, key).subarray(0, placeLength);
  const text = [...bytes].map((byte) => letters[byte % letters.length]).join('');
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

/** Reads what was scanned or typed, in whatever width and with whatever blanks; null for what is no code of ours. */
export function readGivenCode(typed: string, key: Buffer): GivenCode | null {
  const text = typed.normalize('NFKC').trim();
  const match = /^(EW1\.([a-z0-9-]{1,40})\.([0-9a-f-]{36})\.(\d{1,12}))\.([\w-]{16})$/.exec(text);
  if (match) {
    const [, body = '', communitySlug = '', gigId = '', turn = '', signature = ''] = match;
    return alike(sign(body, key), signature)
      ? { kind: 'shown', communitySlug, gigId, turn: Number(turn) }
      : null;
  }
  const plain = text.replace(/[\s\-ー−]/g, '').toUpperCase();
  if (/^\d{6}$/.test(plain)) return { kind: 'digits', text: plain };
  return plain.length === placeLength && [...plain].every((letter) => letters.includes(letter))
    ? { kind: 'place', text: plain }
    : null;
}

/** Whether a code of a turn is still good: that of now, and the one before it. */
export const isFresh = (turn: number, now: Date): boolean => turn === turnAt(now) || turn === turnAt(now) - 1;

/** Whether digits or the place's code, as `readGivenCode` leaves them, are of a gig at an instant. */
export function isCodeOf(
  { kind, text }: GivenCode & { text: string },
  gigId: string,
  key: Buffer,
  now: Date,
): boolean {
  if (kind === 'place') return alike(placeCode(gigId, key).replace('-', ''), text);
  return [0, 1].some((before) => alike(shownDigits(gigId, turnAt(now) - before, key), text));
}

const mac = (text: string, key: Buffer): Buffer => createHmac('sha256', key).update(text).digest();
const sign = (body: string, key: Buffer): string =>
  mac(`check-in|${body}`, key).subarray(0, kept).toString('base64url');

function alike(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
