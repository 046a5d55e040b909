import { UnpaidOf } from '@enishi/billing';
import type { UnpaidFee } from '@enishi/billing';
import { yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import type { UnpaidCause } from '../domain/unpaid-cause.ts';

/** What a member in their grace owes: a charge that failed, or the fee of a term that nobody has paid for again. */
export type OwedFee = Omit<UnpaidFee, 'subjectId' | 'cause'> & { cause: UnpaidCause };

/** What is known of a grace. */
type Grace = { memberId: string; prepaid: boolean; amount: number | null };

/** Reads what members in their grace owe. */
@Injectable()
export class OwedFees {
  constructor(private readonly fees: UnpaidOf) {}

  /** By the members' ids, in one question; who owes nothing any more is left out. */
  async run(tx: Tx, graces: readonly Grace[]): Promise<Map<string, OwedFee>> {
    const charged = graces.filter(({ prepaid }) => !prepaid).map(({ memberId }) => memberId);
    const owed = new Map<string, OwedFee>(await this.fees.many(tx, 'member', charged));
    for (const { memberId, prepaid, amount } of graces) {
      if (!prepaid || amount === null) continue;
      owed.set(memberId, { amount: yen(amount), cause: 'term_over', triedAgain: false, payUrl: null });
    }
    return owed;
  }
}
