import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** What the QR code of a ticket says. A ticket that is handed on gets the next serial; codes of earlier ones are dead. */
export type TicketFacts = { readonly ticketId: string; readonly serial: number };

export type TicketKeys = { readonly secret: KeyObject; readonly open: KeyObject };

/** Of an address inside one community's site, and of a picture that is shown at doors, which says whose ticket it is. */
const version = { address: 'ET1', picture: 'ET2' } as const;
/** The head of an Ed25519 key in PKCS#8 (RFC 8410), before its 32 bytes. */
const keyHead = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Keys of an installation from 32 secret bytes. Whoever has only `open` can check codes without a network, and make none. */
export function ticketKeys(seed: Buffer): TicketKeys {
  const secret = createPrivateKey({
    key: Buffer.concat([keyHead, seed.subarray(0, 32)]),
    format: 'der',
    type: 'pkcs8',
  });
  return { secret, open: createPublicKey(secret) };
}

/** The open key as a browser takes it: its 32 bytes, base64url. It checks codes and makes none. */
export const openKeyText = ({ open }: Pick<TicketKeys, 'open'>): string =>
  String(open.export({ format: 'jwk' })['x']);

/** What an address says that leads to one ticket: `ET1.<id>.<serial>.<signature>`. It names nobody. */
export function ticketCode({ ticketId, serial }: TicketFacts, keys: TicketKeys): string {
  return signed(`${version.address}.${shortId(ticketId)}.${serial}`, keys);
}

/**
 * The text inside the QR picture: `ET2.<community>.<id>.<serial>.<signature>`. It names nobody. The community stands in it, as in a member card, so that a phone
 * at the door of another community says so without a network.
 */
export function ticketPicture(
  { ticketId, serial }: TicketFacts,
  communitySlug: string,
  keys: TicketKeys,
): string {
  return signed(`${version.picture}.${communitySlug}.${shortId(ticketId)}.${serial}`, keys);
}

const shortId = (ticketId: string): string =>
  Buffer.from(ticketId.replaceAll('-', ''), 'hex').toString('base64url');

const signed = (body: string, { secret }: TicketKeys): string =>
  `${body}.${sign(null, Buffer.from(body), secret).toString('base64url')}`;

/** The facts of a code of either kind that was read, or null where it was not made here. */
export function readTicketCode(code: string, { open }: Pick<TicketKeys, 'open'>): TicketFacts | null {
  const match = /^((?:ET1|ET2\.[a-z0-9-]{1,40})\.([\w-]{22})\.(\d{1,5}))\.([\w-]{86})$/.exec(code);
  if (!match) return null;
  const [, body, id, serial, signature] = match as unknown as [string, string, string, string, string];
  if (!verify(null, Buffer.from(body), open, Buffer.from(signature, 'base64url'))) return null;
  const hex = Buffer.from(id, 'base64url').toString('hex');
  const ticketId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { ticketId, serial: Number(serial) };
}
