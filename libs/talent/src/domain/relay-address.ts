/**
 * A relay address (取り次ぎ用のアドレス): `talk-<community>-<code>@<domain>`. It says of which community it is, so that the mail door knows whose rows to
 * look at, and nothing of the two who talk; the code is 128 bits drawn by lot. A local part has 64 characters at most (RFC 5321, 4.5.3.1.1): these have 63.
 */
export type RelayAddress = { readonly slug: string; readonly code: string };

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** So many bytes make the code of a relay address. */
export const relayCodeBytes = 16;

/** Bytes as 26 letters and digits that mean the same in capitals, since mail programs change them (RFC 4648, 6, without padding). */
export function relayCodeOf(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const fives = bits.match(/.{1,5}/g) ?? [];
  return fives.map((five) => letters[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

export const relayAddressOf = ({ slug, code }: RelayAddress, domain: string): string =>
  `talk-${slug}-${code}@${domain}`;

/** Null for whatever is no relay address of this domain. */
export function readRelayAddress(address: string, domain: string): RelayAddress | null {
  const [, slug, code, at] = /^talk-([a-z][a-z0-9-]{1,30})-([a-z2-7]{26})@(.+)$/i.exec(address.trim()) ?? [];
  if (!slug || !code || at?.toLowerCase() !== domain.toLowerCase()) return null;
  return { slug: slug.toLowerCase(), code: code.toLowerCase() };
}
