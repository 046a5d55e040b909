/**
 * The advisory lock under which everything about one customer's money is read and written: two writers would decide on
 * the same ground and overwrite each other.
 */
export const customerLock = (customerId: string): string => `billing.customer:${customerId}`;
