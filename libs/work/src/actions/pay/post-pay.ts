import { Injectable } from '@nestjs/common';
import { PostLetter } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { tailOf } from '../../domain/pay-account.ts';
import { returnedLetter, transferredLetter } from '../../domain/pay-letters.ts';
import { trackLetters } from '../../domain/track-letters.ts';
import { PayAccountStore } from '../../store/pay-account.store.ts';
import { PayRunStore } from '../../store/pay-run.store.ts';
import { PayoutStore } from '../../store/payout.store.ts';

const page = '/me/gigs/pay';

/** Letters to those who are paid. Nothing where the person was erased meanwhile. */
@Injectable()
export class PostPay {
  constructor(
    private readonly payouts: PayoutStore,
    private readonly accounts: PayAccountStore,
    private readonly runs: PayRunStore,
    private readonly post: PostLetter,
  ) {}

  async accrued(tx: Tx, payoutId: string): Promise<void> {
    const payout = await this.payouts.held(tx, payoutId);
    if (!payout?.memberId) return;
    const hasAccount = (await this.accounts.of(tx, payout.memberId)) !== null;
    const { title, amount, dueOn, part, track } = payout;
    await this.post.run(tx, payout.memberId, ({ addressed, community, locale }) => ({
      page,
      words: trackLetters[track].accrued(
        { addressed, community, title, amount, dueOn, hasAccount, part },
        locale,
      ),
    }));
  }

  async transferred(tx: Tx, transferId: string): Promise<void> {
    const transfer = await this.runs.transfer(tx, transferId);
    const run = transfer && (await this.runs.byId(tx, transfer.runId));
    if (!run || !transfer.memberId) return;
    const { amount } = transfer;
    await this.post.run(tx, transfer.memberId, ({ addressed, community, locale }) => ({
      page,
      words: transferredLetter(
        { addressed, community, amount, paidOn: run.payOn, tail: tailOf(transfer) },
        locale,
      ),
    }));
  }

  async returned(tx: Tx, transferId: string): Promise<void> {
    const transfer = await this.runs.transfer(tx, transferId);
    if (!transfer?.memberId) return;
    const { amount, returnReason } = transfer;
    await this.post.run(tx, transfer.memberId, ({ addressed, community, locale }) => ({
      page,
      words: returnedLetter({ addressed, community, amount, reason: returnReason ?? '' }, locale),
    }));
  }
}
