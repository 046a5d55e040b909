import { createHash, createHmac } from 'node:crypto';

/** The secret in the address of a record's page: follows from a key of the installation; only {@link pastCodeHash} of it is kept. */
export const pastCode = (key: Buffer, id: string): string =>
  createHmac('sha256', key).update(id).digest('base64url');

export const pastCodeHash = (code: string): Buffer => createHash('sha256').update(code, 'utf8').digest();
