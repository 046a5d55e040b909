import { Injectable } from '@nestjs/common';
import { Every, Transactions } from '@enishi/platform';
import { OwnCopyStore } from '../../store/own-copy.store.ts';

/** Lets copies of data go whose time has run out. */
@Injectable()
export class OwnCopyExpiry {
  constructor(
    private readonly transactions: Transactions,
    private readonly exports: OwnCopyStore,
  ) {}

  @Every('1 hours', 'membership.expire_own_copies')
  async expire(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.exports.expire(tx);
    });
  }
}
