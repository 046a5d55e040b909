import { ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { TakeInBankLines } from '../../actions/take-in-bank-lines.ts';
import { bankFileBrought } from '../../billing.events.ts';

/** The worker takes a bank's file in by many small transactions, so that the page can say how far it is. */
@Injectable()
export class TakeInBankFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly lines: TakeInBankLines,
  ) {}

  @ReachesOut(bankFileBrought, 'billing.take_in_bank_file', 'money')
  async run({ fileId }: { fileId: string }, { communityId }: Occurred): Promise<void> {
    for (let more = true; more;)
      more = await this.transactions.inCommunity(communityId!, (tx) => this.lines.run(tx, fileId));
  }
}
