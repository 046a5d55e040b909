import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, written so that they fit into a link or a cookie. Only {@link tokenHash} of it is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token: a leaked table opens no session and confirms no link. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}
