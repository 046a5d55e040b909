import type { ValueTransformer } from 'typeorm';

/** PostgreSQL's bigint arrives as a string; yen fit a JavaScript integer. */
export const bigintYen: ValueTransformer = {
  to: (amount: number) => amount,
  from: (stored: string | null) => (stored === null ? null : Number(stored)),
};
