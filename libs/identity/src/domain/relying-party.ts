/** Who a passkey is made for (WebAuthn): the host name, and the one origin that may ask for it. */
export type RelyingParty = { readonly id: string; readonly origin: string; readonly name: string };

/** The site as passkeys know it; all communities of one host share it. */
export function relyingParty(publicUrl: string): RelyingParty {
  const { hostname, origin } = new URL(publicUrl);
  return { id: hostname, origin, name: 'Enishi' };
}
