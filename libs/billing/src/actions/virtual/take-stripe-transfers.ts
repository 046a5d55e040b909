import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { LiveFacts } from '../../domain/live-facts.ts';
import { turnsOfRequests } from '../../domain/virtual/transfer-request.ts';
import { CustomerStore } from '../../store/customer.store.ts';
import { TransferRequestStore } from '../../store/transfer-request.store.ts';
import { ReturnCash } from './return-cash.ts';
import { TakeTransferMoney } from './take-transfer-money.ts';

/**
 * Takes over what Stripe says of the transfers of one payer: what has come for which invoice, what was paid, what lies there for none, what went back. The
 * requests are locked until the commit; the same facts once more change nothing, and older ones neither.
 */
@Injectable()
export class TakeStripeTransfers {
  constructor(
    private readonly requests: TransferRequestStore,
    private readonly customers: CustomerStore,
    private readonly money: TakeTransferMoney,
    private readonly cashReturns: ReturnCash,
  ) {}

  /** Names what was new, for the record of the look. */
  async run(tx: Tx, customerId: string, facts: LiveFacts): Promise<string[]> {
    if (!facts.transfers) return [];
    const { requests, cash, returns } = facts.transfers;
    const known = await this.requests.locked(
      tx,
      requests.map(({ requestId }) => requestId),
    );
    const { charges, fetchedAt } = facts;
    const turns = turnsOfRequests(known, { requests, charges, fetchedAt });
    for (const turn of turns) {
      await this.requests.turn(tx, turn, fetchedAt);
      if (turn.money) await this.money.run(tx, turn.receivableId, turn.money);
    }
    const returned = await this.cashReturns.told(tx, returns);
    const isNewCash = await this.customers.noteCash(tx, customerId, { cash, seenAt: fetchedAt });
    return [
      ...turns.map(({ state }) => `transfer_${state}`),
      ...returned.map((state) => `cash_${state}`),
      ...(isNewCash ? ['cash_at_stripe'] : []),
    ];
  }
}
