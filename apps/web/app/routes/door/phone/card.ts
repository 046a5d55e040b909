import type { DoorTicket } from './shapes.ts';

/** Whether a text has the form of a member card: `EN1.<community>.<number>.<signature>`. */
export const isCard = (code: string): boolean => /^EN1\.[\w-]+(\.[\w-]+){2,3}$/.test(code.trim());

/** Whose card it says that it is, unproved: nobody is let in by it. */
export const communityOfCard = (code: string): string => code.trim().split('.')[1] ?? '';

/** By which the list knows a card: the first 16 bytes of an HMAC-SHA256 of its text under this phone's token, base64url. */
export async function cardDigest(card: string, token: string): Promise<string> {
  const text = new TextEncoder();
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', text.encode(token), hmac, false, ['sign']);
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, text.encode(card.trim()))).slice(0, 16);
  return btoa(String.fromCharCode(...mac))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

export const shownBy = (tickets: readonly DoorTicket[], digest: string): DoorTicket[] =>
  tickets.filter(({ cards }) => cards.includes(digest));
