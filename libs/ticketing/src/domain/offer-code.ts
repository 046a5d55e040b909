import { createHmac, timingSafeEqual } from 'node:crypto';

/** One offer to a party on a waiting list: of an entry offered places again later it is another. */
export type OfferFacts = { readonly entryId: string; readonly holdId: string };

/** Makes and tells the codes in letters of offers; the key stays at the edge. */
export type OfferCodes = {
  code(offer: OfferFacts): string;
  tells(code: string, offer: OfferFacts): boolean;
};

const version = 'WO1';
/** Bytes kept of the signature: 96 bits, beyond guessing and still a short address. */
const signatureBytes = 12;

/**
 * What stands in the letter of an offer, for saying no to it without signing in: `WO1.<entry>.<signature>`. It is good for that one offer and for nothing else: neither
 * for taking the places nor for another offer.
 */
export function offerCode({ entryId, holdId }: OfferFacts, key: Buffer): string {
  const body = `${version}.${Buffer.from(entryId.replaceAll('-', ''), 'hex').toString('base64url')}`;
  const mac = createHmac('sha256', key).update(`decline-offer|${body}|${holdId}`).digest();
  return `${body}.${mac.subarray(0, signatureBytes).toString('base64url')}`;
}

/** Which entry a code names, unproved; null where it has not the form of one. */
export function entryNamed(code: string): string | null {
  const match = /^WO1\.([\w-]{22})\.[\w-]{16}$/.exec(code);
  if (!match) return null;
  const hex = Buffer.from(match[1]!, 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Whether a code was made here, for that offer. */
export function tellsOffer(code: string, offer: OfferFacts, key: Buffer): boolean {
  const [expected, given] = [Buffer.from(offerCode(offer, key)), Buffer.from(code)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}
