import { yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import { payoutEntry, PostEntry, ReverseEntry } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { payoutFault, shareOf } from '../domain/payout.ts';
import type { LivePayout, OwnMovements, PaidOutMovement, PayoutState } from '../domain/payout.ts';
import { MatterStore } from '../store/matter.store.ts';
import { PaymentStore } from '../store/payment.store.ts';
import type { PayoutEntity } from '../store/payout.entity.ts';
import { PayoutStore } from '../store/payout.store.ts';

/** Takes the community's share of a payout into the books on the day on which it is on the bank account. */
@Injectable()
export class BookPayout {
  constructor(
    private readonly payouts: PayoutStore,
    private readonly payments: PaymentStore,
    private readonly matters: MatterStore,
    private readonly entries: PostEntry,
    private readonly reversals: ReverseEntry,
  ) {}

  /**
   * Once per payout however often it is seen; one that comes back after all is taken back. What does not add up is shown, and so
   * is a share that grew after it was booked, by a movement learnt late: a person corrects it, for what is booked stays.
   */
  async run(tx: Tx, payout: LivePayout, movements: readonly PaidOutMovement[]): Promise<void> {
    const detail = payoutFault(payout, movements);
    if (detail) {
      const key = `payout:${payout.stripeId}`;
      await this.matters.open(tx, { kind: 'payout_unclear', key, detail, amount: payout.amount });
      return;
    }
    const before = await this.payouts.find(tx, payout.stripeId);
    const own = shareOf(movements, await this.own(tx, movements));
    if (own.movements === 0) return;
    const booked = before?.state === 'paid' && before.amount !== 0 ? before : null;
    if (booked && booked.amount !== own.amount) await this.showLate(tx, booked, own.amount);
    const { amount, movements: count } = booked ?? own;
    await this.payouts.keep(tx, payout, { amount, movements: count }, before);
    if (amount !== 0) await this.book(tx, payout, { amount, before: before?.state ?? null });
  }

  private async showLate(tx: Tx, { stripeId, amount }: PayoutEntity, now: Yen): Promise<void> {
    const detail = `payout ${stripeId} was booked with ${amount} yen; by what is known now ${now} yen of it are ours`;
    const key = `payout_share:${stripeId}`;
    await this.matters.open(tx, { kind: 'drift', key, detail, amount: yen(now - amount) });
  }

  private async own(tx: Tx, movements: readonly PaidOutMovement[]): Promise<OwnMovements> {
    const back = movements.map(({ returns }) => returns).filter((id) => id !== null);
    return {
      ids: await this.payments.knownMovements(
        tx,
        movements.map(({ id }) => id),
      ),
      returned: await this.payouts.shares(tx, back),
    };
  }

  private async book(
    tx: Tx,
    { stripeId, state, arrivesOn: occurredOn }: LivePayout,
    { amount, before }: { amount: Yen; before: PayoutState | null },
  ): Promise<void> {
    const source = { type: 'stripe_payout', id: stripeId };
    if (state === 'paid')
      await this.entries.run(
        tx,
        payoutEntry({ source, occurredOn, amount, description: 'Stripeからの入金' }),
      );
    if (state === 'failed' && before === 'paid')
      await this.reversals.run(tx, { source, kind: 'payout', occurredOn, reason: '入金が戻された' });
  }
}
