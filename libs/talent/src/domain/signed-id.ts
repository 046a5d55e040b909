import { createHmac, timingSafeEqual } from 'node:crypto';

/** What an address with a signed id is for; the purpose is signed with it, so that a code of one kind is none of another. */
export type SignedKind = { readonly version: string; readonly purpose: string };

/** Bytes kept of the signature: 96 bits, beyond guessing and still a short address. */
const signatureBytes = 12;

/** `<version>.<id>.<signature>`, for an address that leads to one row and names nobody. */
export function signedId(kind: SignedKind, id: string, secret: Buffer): string {
  const body = `${kind.version}.${Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')}`;
  return `${body}.${sign(kind, body, secret)}`;
}

/** The id of a code that was read, or null where it was not made here, or for something else. */
export function readSignedId(kind: SignedKind, code: string, secret: Buffer): string | null {
  const match = /^((\w+)\.([\w-]{22}))\.([\w-]{16})$/.exec(code);
  if (!match || match[2] !== kind.version) return null;
  const [, body, , id, signature] = match as unknown as [string, string, string, string, string];
  if (!timingSafeEqual(Buffer.from(sign(kind, body, secret)), Buffer.from(signature))) return null;
  const hex = Buffer.from(id, 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function sign({ purpose }: SignedKind, body: string, secret: Buffer): string {
  const mac = createHmac('sha256', secret).update(`${purpose}|${body}`).digest();
  return mac.subarray(0, signatureBytes).toString('base64url');
}
