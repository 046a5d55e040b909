import { createHash, createHmac } from 'node:crypto';

/**
 * The secret in an address that opens without an account: follows from a key of the installation, so that letters can carry it again,
 * and only {@link secretHash} of it is kept. Another serial is another address, and the one before is dead.
 */
export const secretCode = (key: Buffer, id: string, serial: number): string =>
  createHmac('sha256', key).update(`${id}.${serial}`).digest('base64url');

export const secretHash = (code: string): Buffer => createHash('sha256').update(code, 'utf8').digest();
