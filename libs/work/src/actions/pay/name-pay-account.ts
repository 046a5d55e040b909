import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { readPayAccount } from '../../domain/pay-account.ts';
import type { PayAccountForm } from '../../domain/pay-account.ts';
import { PayAccountStore } from '../../store/pay-account.store.ts';
import { PayoutStore } from '../../store/payout.store.ts';

/** Takes the account to which somebody wants their rewards; entered anew, the later one counts. What is in a run keeps the account with which it was made. */
@Injectable()
export class NamePayAccount {
  constructor(
    private readonly accounts: PayAccountStore,
    private readonly payouts: PayoutStore,
    private readonly names: NameMembers,
  ) {}

  /** Throws PAY_ACCOUNT_WRONG. */
  async run(tx: Tx, memberId: string, form: PayAccountForm): Promise<void> {
    const account = unwrap(readPayAccount(form));
    await this.accounts.keep(tx, {
      ...{ ...account, memberId, communityId: tx.community, namedAt: tx.now },
    });
  }

  /** For somebody without a phone, by the desk, of whoever a payout is; the look is written down. Throws PAYOUT_NOT_FOUND, PAY_ACCOUNT_WRONG. */
  async atDesk(tx: Tx, payoutId: string, form: PayAccountForm, reader: DeskReader): Promise<void> {
    const payout = await this.payouts.held(tx, payoutId);
    if (!payout?.memberId) throw new Refusal('not_found', 'PAYOUT_NOT_FOUND');
    await this.names.run(tx, [payout.memberId], { reader, reason: 'work:pay account' });
    await this.run(tx, payout.memberId, form);
  }
}
