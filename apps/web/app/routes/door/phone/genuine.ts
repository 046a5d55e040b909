import type { Reading } from './judge.ts';

const bytes = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** What a genuine code says. `community`: whose ticket it is; null where the code leads to a ticket and was made for no door. */
export type GenuineCode = Reading & { community: string | null };

/** What a code names, unproved; null where it has not the form of one: `ET2.<community>.<id>.<serial>.<signature>`, or `ET1.<id>…`. */
function parts(code: string): (GenuineCode & { body: string; signature: string }) | null {
  const match = /^((?:ET1|ET2\.([a-z0-9-]{1,40}))\.([\w-]{22})\.(\d{1,5}))\.([\w-]{86})$/.exec(code.trim());
  if (!match) return null;
  const [, body = '', community = null, id = '', serial = '', signature = ''] = match;
  const hex = [...bytes(id)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const ticketId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { ticketId, serial: Number(serial), community, body, signature };
}

/** Tells a genuine code with the open key alone; null for any other. Throws where the browser knows no Ed25519. */
export async function readGenuine(code: string, openKey: string): Promise<GenuineCode | null> {
  const found = parts(code);
  if (!found) return null;
  const key = await crypto.subtle.importKey('raw', bytes(openKey), 'Ed25519', false, ['verify']);
  const { ticketId, serial, community, body, signature } = found;
  const genuine = await crypto.subtle.verify(
    'Ed25519',
    key,
    bytes(signature),
    new TextEncoder().encode(body),
  );
  return genuine ? { ticketId, serial, community } : null;
}
