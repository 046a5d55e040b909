import type { SubjectRef } from '../domain/offer.ts';

/**
 * The advisory lock under which everything about one customer's money is read and written: two writers would decide on
 * the same ground and overwrite each other.
 */
export const customerLock = (customerId: string): string => `billing.customer:${customerId}`;

/** The advisory lock under which orders and wishes of one subject come one after another. Taken before that of the customer. */
export const subjectLock = ({ kind, id }: SubjectRef): string => `billing.subject:${kind}:${id}`;
