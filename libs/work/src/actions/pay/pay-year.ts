import { Injectable } from '@nestjs/common';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { PayoutStore } from '../../store/payout.store.ts';

/** One line of a year; `member` null for all who were erased since, in one sum. */
export type YearLine = { member: NamedMember | null; count: number; total: number };

/** Who was paid how much within a calendar year, as the ground for 支払調書; that names leave is written down. */
@Injectable()
export class PayYear {
  constructor(
    private readonly payouts: PayoutStore,
    private readonly names: NameMembers,
  ) {}

  async run(tx: Tx, year: number, reader: DeskReader): Promise<YearLine[]> {
    const lines = await this.payouts.paidWithin(tx, year);
    const ids = lines.flatMap(({ memberId }) => memberId ?? []);
    const reason = `work:pay year ${year}`;
    const named = await this.names.run(tx, ids, { reader, reason, act: 'export_members' });
    return lines.map(({ memberId, count, total }) => ({
      ...{ member: named.get(memberId ?? '') ?? null, count, total },
    }));
  }
}
