import { QueryFailedError } from 'typeorm';

/** PostgreSQL: a lock that somebody else has did not come in time, or a statement took longer than any may. */
const tooLong: readonly unknown[] = ['55P03', '57014'];

/** Whether a transaction was broken off since others were deciding about the same rows: nothing of it is kept, and it may be tried again. */
export const waitedTooLong = (error: unknown): boolean =>
  error instanceof QueryFailedError && tooLong.includes((error.driverError as { code?: string }).code);
