import { DailyAt } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { HealMovement } from '../heal-movement.ts';
import { TieOutBalance } from '../tie-out-balance.ts';

/** Every night each yen that moved on Stripe's balance is looked up in the books. */
@Injectable()
export class TieOutJob {
  constructor(
    private readonly balance: TieOutBalance,
    private readonly healing: HealMovement,
  ) {}

  @DailyAt('03:40', 'billing.tie_out_balance')
  async run(): Promise<void> {
    for (const { owner, movement } of await this.balance.loose()) await this.healing.run(owner, movement);
  }
}
