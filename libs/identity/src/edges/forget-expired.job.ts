import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { ForgetExpired } from '../actions/forget-expired.ts';

/** Clears links, sessions and challenges that ended, early in the morning. */
@Injectable()
export class ForgetExpiredJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly forget: ForgetExpired,
  ) {}

  @DailyAt('03:40', 'identity.forget_expired')
  async forgetExpired(): Promise<void> {
    await this.transactions.inIdentity(null, (tx) => this.forget.run(tx));
  }
}
