import type { Transactions, Tx } from '@enishi/platform';

/**
 * Does a community's work in transactions of moderate size until a batch says that it found nothing, then goes on to the
 * next community. For jobs whose backlog may be large.
 */
export async function inBatches(
  transactions: Transactions,
  batch: (tx: Tx) => Promise<number>,
): Promise<void> {
  const communities: string[] = [];
  await transactions.forEachCommunity(async (tx) => void communities.push(tx.community));
  for (const community of communities) {
    while ((await transactions.inCommunity(community, batch)) > 0);
  }
}
