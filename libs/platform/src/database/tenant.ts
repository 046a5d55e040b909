import type { Tx } from './tx.ts';

/** Makes a new community known to row-level security and to nightly jobs. Needs scope `identity` or `system`. */
export async function registerTenant(tx: Tx, communityId: string): Promise<void> {
  await tx.query('insert into platform.tenant (id, created_at) values ($1, $2)', [communityId, tx.now]);
}
