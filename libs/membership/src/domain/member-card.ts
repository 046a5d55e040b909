import { createHmac, timingSafeEqual } from 'node:crypto';

/** Which card of a member it is: a card that was lost is renewed by the next serial, and those of earlier ones are dead. */
export type HeldCard = { readonly number: string; readonly serial: number };

/** What a card says of its bearer; the standing is looked up when the card is read, never printed. */
export type CardFacts = HeldCard & { readonly communitySlug: string };

const version = 'EN1';
/** Bytes kept of the signature: 96 bits, beyond guessing and still a small picture. */
const signatureBytes = 12;

/**
 * The text inside the QR picture of a member card: `EN1.doto.D-2026-000001.<signature>`. It holds no name, and a printed
 * card stays good until its member renews it, from when on the serial stands before the signature: `EN1.doto.D-2026-000001.2.<signature>`. The signature is HMAC-SHA256 under the community's card secret.
 */
export function cardPayload({ communitySlug, number, serial }: CardFacts, secret: string): string {
  const body = [version, communitySlug, number, ...(serial > 1 ? [serial] : [])].join('.');
  return `${body}.${sign(body, secret)}`;
}

/** The facts of a payload that was read, or null when it was not made by this community. */
export function readCardPayload(payload: string, secret: string): CardFacts | null {
  const match =
    /^(EN1\.([a-z0-9-]{1,40})\.([A-Z]{1,4}-\d{4}-\d{6,8})(?:\.([1-9]\d{0,4}))?)\.([\w-]{16})$/.exec(payload);
  if (!match) return null;
  const expected = Buffer.from(sign(match[1]!, secret));
  const given = Buffer.from(match[5]!);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  return { communitySlug: match[2]!, number: match[3]!, serial: Number(match[4] ?? 1) };
}

function sign(body: string, secret: string): string {
  const mac = createHmac('sha256', secret).update(`member-card|${body}`).digest();
  return mac.subarray(0, signatureBytes).toString('base64url');
}
