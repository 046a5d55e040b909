import { ReadBalances } from '@enishi/ledger';
import { tokyoDateOf, yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { PayoutEntity } from '../store/payout.entity.ts';
import { PayoutStore } from '../store/payout.store.ts';

/** Two years of weekly payouts. */
const most = 104;

/** Payouts, and by the books what lies at Stripe: on the balance there, or on its way to the bank (`underWay`). */
export type PayoutOverview = { items: PayoutEntity[]; atStripe: Yen; underWay: Yen };

/** What came from Stripe to the bank account, newest first. */
@Injectable()
export class ListPayouts {
  constructor(
    private readonly payouts: PayoutStore,
    private readonly balances: ReadBalances,
  ) {}

  async run(tx: Tx): Promise<PayoutOverview> {
    const items = await this.payouts.list(tx, most);
    const underWay = yen(await this.payouts.underWay(tx));
    const booked = (await this.balances.run(tx, tokyoDateOf(tx.now))).get('stripe_clearing') ?? 0;
    return { items, underWay, atStripe: yen(booked - underWay) };
  }
}
