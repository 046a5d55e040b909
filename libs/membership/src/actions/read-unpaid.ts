import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { askOf, failedOn } from '../domain/dunning.ts';
import type { UnpaidAsk } from '../domain/dunning.ts';
import { OwedFees } from './owed-fees.ts';
import type { OwedFee } from './owed-fees.ts';
import { MembershipStore } from '../store/membership.store.ts';

/** A fee that the member owes while benefits stay open. */
export type UnpaidRecord = OwedFee & {
  planKey: string;
  ask: UnpaidAsk;
  failedOn: TokyoDate;
  lastUsableDay: TokyoDate;
};

/** Reads what a member owes, and until when it can be paid. */
@Injectable()
export class ReadUnpaid {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly fees: OwedFees,
  ) {}

  /** Null where nothing is owed, and once the grace is over: then nothing is asked for any more. */
  async run(tx: Tx, memberId: string): Promise<UnpaidRecord | null> {
    const membership = await this.memberships.of(tx, memberId);
    const graceUntil = membership?.status === 'grace' ? membership.graceUntil : null;
    if (!graceUntil || graceUntil <= tokyoDateOf(tx.now)) return null;
    const source = membership?.sourceId
      ? await this.memberships.sourceBy(tx, memberId, membership.sourceId)
      : null;
    const grace = { memberId, prepaid: source?.prepaid ?? false, amount: source?.amount ?? null };
    const fee = (await this.fees.run(tx, [grace])).get(memberId);
    if (!fee) return null;
    const { amount, cause, triedAgain, payUrl } = fee;
    return {
      ...{ amount, cause, triedAgain, payUrl, ask: askOf(cause), planKey: membership?.planKey ?? '' },
      failedOn: failedOn(graceUntil),
      lastUsableDay: addDays(graceUntil, -1),
    };
  }
}
