import { DailyAt } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { HealMovement } from '../heal-movement.ts';
import { TieOutBalance } from '../tie-out-balance.ts';
import { TieOutPayouts } from '../tie-out-payouts.ts';

/** Every night each yen that moved on Stripe's balance is looked up in the books, and each payout taken apart. */
@Injectable()
export class TieOutJob {
  constructor(
    private readonly balance: TieOutBalance,
    private readonly healing: HealMovement,
    private readonly payouts: TieOutPayouts,
  ) {}

  @DailyAt('03:40', 'billing.tie_out_balance')
  async run(): Promise<void> {
    for (const { owner, movement } of await this.balance.loose()) await this.healing.run(owner, movement);
  }

  /** After the movements, so that none of a payout's is unknown. */
  @DailyAt('03:50', 'billing.tie_out_payouts')
  async runPayouts(): Promise<void> {
    await this.payouts.run();
  }
}
