import { createHmac, timingSafeEqual } from 'node:crypto';

/** The address of a care form: which contact it is, and a proof that it was written to whoever has it. */
export const careCode = (key: Buffer, contactId: string): string => `${contactId}.${proof(key, contactId)}`;

/** The contact that a code leads to; null for one that was made up. */
export function readCareCode(key: Buffer, code: string): string | null {
  const [contactId = '', given = ''] = code.split('.');
  const [mine, theirs] = [Buffer.from(proof(key, contactId)), Buffer.from(given)];
  return mine.length === theirs.length && timingSafeEqual(mine, theirs) ? contactId : null;
}

const proof = (key: Buffer, contactId: string): string =>
  createHmac('sha256', key).update(contactId).digest('base64url').slice(0, 32);
