import { tokyoDateOf, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { unpaidSums } from '../domain/unpaid-sums.ts';
import type { OpenFee, UnpaidSums } from '../domain/unpaid-sums.ts';
import { UnpaidStore } from '../store/unpaid.store.ts';
import type { GraceRow } from '../store/unpaid.store.ts';
import { OwedFees } from './owed-fees.ts';

/** A member in their grace with what they owe. */
export type OwingMember = Omit<GraceRow, 'amount'> & OpenFee;

/** Reads everything that is owed today. Two statements, however many owe something. */
@Injectable()
export class ReadOpenFees {
  constructor(
    private readonly unpaid: UnpaidStore,
    private readonly fees: OwedFees,
  ) {}

  /** Those with the fewest days left first. */
  async run(tx: Tx): Promise<OwingMember[]> {
    const graces = await this.unpaid.inGrace(tx, tokyoDateOf(tx.now));
    const owed = await this.fees.run(tx, graces);
    return graces.map((grace) => {
      const fee = owed.get(grace.memberId);
      const amount = fee?.amount ?? yen(grace.amount ?? 0);
      return { ...grace, amount, cause: fee?.cause ?? 'other_card' };
    });
  }

  /** The sums alone, which name nobody. */
  async sums(tx: Tx): Promise<UnpaidSums> {
    return unpaidSums(await this.run(tx), tokyoDateOf(tx.now));
  }
}
