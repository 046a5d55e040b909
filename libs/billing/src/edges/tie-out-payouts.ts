import { Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { BookPayout } from '../actions/book-payout.ts';
import { PayoutsGateway } from './gateways/payouts.gateway.ts';

/** A payout may take two weeks to arrive and fail days after: it is looked at until nothing can change any more. */
const span = 35 * 86_400_000;

/** Compares what Stripe has paid out with what each payout is made of, and books each community's share. */
@Injectable()
export class TieOutPayouts {
  constructor(
    private readonly transactions: Transactions,
    private readonly gateway: PayoutsGateway,
    private readonly book: BookPayout,
  ) {}

  async run(): Promise<void> {
    const now = await this.transactions.inSystem((tx) => Promise.resolve(tx.now));
    const made = await this.gateway.since(new Date(now.getTime() - span));
    for (const payout of made.filter(({ itemised }) => itemised !== 'not_yet')) {
      const movements = payout.itemised === 'known' ? await this.gateway.movementsOf(payout.stripeId) : [];
      await this.transactions.forEachCommunity((tx) => this.book.run(tx, payout, movements));
    }
  }
}
