import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * A text sealed with AES-256-GCM, `v1.<nonce>.<tag>.<text>` in base64url. `about` (the account's id) is bound in, so a
 * sealed text copied into another row does not open there. The key is 32 bytes.
 */
export function seal(text: string, about: string, key: Buffer): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return ['v1', ...[nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join('.');
}

/** Opens what {@link seal} closed. Throws when the key, the subject or a single bit differs. */
export function unseal(sealed: string, about: string, key: Buffer): string {
  const [version, nonce, tag, body] = sealed.split('.');
  if (version !== 'v1' || !nonce || !tag || !body) throw new Error('not a sealed text');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'))
    .setAAD(Buffer.from(about))
    .setAuthTag(Buffer.from(tag, 'base64url'));
  return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8');
}
