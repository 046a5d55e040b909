import { tokyoDateOf, yen } from '@enishi/kernel';
import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';

import { instantSeconds } from '../../domain/instant-seconds.ts';
import type { Itemisation, LivePayout, PaidOutMovement, PayoutState } from '../../domain/payout.ts';
import { StripeConnection } from './stripe-connection.ts';
import { idOf, instant } from './stripe-translation.ts';

const stateWords: Record<string, PayoutState> = {
  pending: 'under_way',
  in_transit: 'under_way',
  paid: 'paid',
  failed: 'failed',
  canceled: 'failed',
};

/** Movements with which an earlier payout is on the balance again. */
const comingBack: readonly string[] = ['payout_failure', 'payout_cancel'];

const itemisations: Record<string, Itemisation> = { completed: 'known', in_progress: 'not_yet' };

/** Reads what Stripe has paid out to the bank. Writes nothing. */
@Injectable()
export class PayoutsGateway {
  constructor(private readonly connection: StripeConnection) {}

  /** Payouts that were made since an instant, oldest first. */
  async since(from: Date): Promise<LivePayout[]> {
    const rows = await this.connection.ask((stripe) =>
      stripe.payouts
        .list({ created: { gte: instantSeconds(from) }, limit: 100 })
        .autoPagingToArray({ limit: 1_000 }),
    );
    return rows
      .filter(({ currency }) => currency === 'jpy')
      .map(payoutFrom)
      .reverse();
  }

  /** What a payout is made of; its own movement, which takes the sum off the balance, is left out. */
  async movementsOf(stripeId: string): Promise<PaidOutMovement[]> {
    const rows = await this.connection.ask((stripe) =>
      stripe.balanceTransactions.list({ payout: stripeId, limit: 100 }).autoPagingToArray({ limit: 10_000 }),
    );
    return rows
      .filter(({ type }) => type !== 'payout')
      .map(({ id, net, source, type }) => ({
        ...{ id, net: yen(net) },
        returns: comingBack.includes(type) ? idOf(source) : null,
      }));
  }
}

function payoutFrom(stripe: Stripe.Payout): LivePayout {
  const state = stateWords[stripe.status];
  if (!state) throw new Error(`Stripe's payout ${stripe.id} has the unknown status ${stripe.status}`);
  return {
    stripeId: stripe.id,
    amount: yen(stripe.amount),
    state,
    itemised: itemisations[stripe.reconciliation_status] ?? 'never',
    arrivesOn: tokyoDateOf(instant(stripe.arrival_date)),
  };
}
