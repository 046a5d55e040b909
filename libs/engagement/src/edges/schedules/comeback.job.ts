import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { WriteComebackLetters } from '../../actions/write-comeback-letters.ts';

/** In the morning: the one letter to those whose paid plan ended a month ago. */
@Injectable()
export class ComebackJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly write: WriteComebackLetters,
  ) {}

  @DailyAt('10:00', 'engagement.write_comeback_letters')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.write.run(tx);
    });
  }
}
