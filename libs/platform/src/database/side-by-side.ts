import { Refusal } from '@enishi/kernel';

import { gathered } from './gathered.ts';
import { NeedsItsOwn } from './tx.ts';
import type { Tx } from './tx.ts';
import type { Transactions } from './transactions.ts';

/** What became of somebody beside others. Null: nothing yet, they need a transaction of their own. */
type Settled<Answer> = { answer: Answer } | { refusal: Refusal } | null;

type Shared<Item, Answer> = {
  /** Whose it is. Two of one person are never done beside each other, where nothing is said about which comes first. */
  ownerOf(item: Item): string;
  /**
   * All that could refuse it is looked at before the first thing it writes, or it asks for a transaction of its own (`Tx.assertAlone`):
   * whatever is refused beside others is committed as far as it got.
   */
  work(tx: Tx, item: Item): Promise<Answer>;
};

/**
 * Lets many who come at once share transactions of a community: while some are being served, further ones gather and are done together as the next, in
 * step (`Tx.inStep`). Whoever comes alone waits for nothing. Who is refused hinders no other; who needs it, and everybody
 * whose shared transaction failed, is done again in a transaction of their own.
 */
export function sideBySide<Item, Answer>(
  transactions: Transactions,
  communityId: string,
  { ownerOf, work }: Shared<Item, Answer>,
): (item: Item) => Promise<Answer> {
  const beside = gathered(async (items: readonly Item[]) => {
    const owners = new Set<string>();
    const first = items.filter((item) => owners.size < owners.add(ownerOf(item)).size);
    const settled = await transactions
      .inCommunity(communityId, async (tx) => {
        const all = await tx.inStep(first, (item) => settle(work(tx, item)));
        if (tx.broken) throw new Error('Nothing of this is kept: a statement has failed');
        return all;
      })
      .catch(() => first.map((): Settled<Answer> => null));
    const became = new Map(first.map((item, at) => [item, settled[at] ?? null]));
    return items.map((item) => became.get(item) ?? null);
  });
  return async (item) => {
    const settled = await beside(item);
    if (!settled) return transactions.inCommunity(communityId, (tx) => work(tx, item));
    if ('refusal' in settled) throw settled.refusal;
    return settled.answer;
  };
}

async function settle<Answer>(work: Promise<Answer>): Promise<Settled<Answer>> {
  try {
    return { answer: await work };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    if (error instanceof NeedsItsOwn) return null;
    throw error;
  }
}
