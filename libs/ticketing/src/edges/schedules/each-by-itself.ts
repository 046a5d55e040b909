import { Logger } from '@nestjs/common';
import type { Transactions, Tx } from '@enishi/platform';

/** What the clock looks for in every community, and what is to be done with each of it. */
export type ClockWork<Found> = {
  readonly find: (tx: Tx) => Promise<readonly Found[]>;
  readonly act: (tx: Tx, found: Found) => Promise<unknown>;
  /** For the log, where it could not be done. */
  readonly what: (found: Found) => string;
};

const log = new Logger('ticketing');

/** Does each in a transaction of its own. What cannot be done for one stands in the way of no other; the next turn of the clock tries again. */
export async function eachByItself<Found>(
  transactions: Transactions,
  { find, act, what }: ClockWork<Found>,
): Promise<void> {
  const due: { communityId: string; found: Found }[] = [];
  await transactions.forEachCommunity(async (tx) => {
    for (const found of await find(tx)) due.push({ communityId: tx.community, found });
  });
  for (const { communityId, found } of due)
    await transactions
      .inCommunity(communityId, (tx) => act(tx, found))
      .catch((fault: unknown) =>
        log.error(
          `${what(found)} of community ${communityId} could not be followed by the clock: ${String(fault)}`,
        ),
      );
}
