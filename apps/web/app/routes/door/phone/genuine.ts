import type { Reading } from './judge.ts';

const bytes = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** The id and serial that a code names, unproved; null where it has not the form of one: `ET1.<id>.<serial>.<signature>`. */
function parts(code: string): (Reading & { body: string; signature: string }) | null {
  const match = /^(ET1\.([\w-]{22})\.(\d{1,5}))\.([\w-]{86})$/.exec(code.trim());
  if (!match) return null;
  const [, body = '', id = '', serial = '', signature = ''] = match;
  const hex = [...bytes(id)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const ticketId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { ticketId, serial: Number(serial), body, signature };
}

/** Tells a genuine code with the open key alone; null for any other. Throws where the browser knows no Ed25519. */
export async function readGenuine(code: string, openKey: string): Promise<Reading | null> {
  const found = parts(code);
  if (!found) return null;
  const key = await crypto.subtle.importKey('raw', bytes(openKey), 'Ed25519', false, ['verify']);
  const { ticketId, serial, body, signature } = found;
  const genuine = await crypto.subtle.verify(
    'Ed25519',
    key,
    bytes(signature),
    new TextEncoder().encode(body),
  );
  return genuine ? { ticketId, serial } : null;
}
