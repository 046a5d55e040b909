import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { dayOfGrace, failedOn, nextStep } from '../domain/dunning.ts';
import type { NextStep } from '../domain/dunning.ts';
import { graceDays } from '../domain/membership-status.ts';
import type { UnpaidCause } from '../domain/unpaid-cause.ts';
import { UnpaidStore } from '../store/unpaid.store.ts';
import { OwedFees } from './owed-fees.ts';
import { NameMembers } from './name-members.ts';
import type { DeskReader } from './open-member-record.ts';

/** A member whose fee could not be charged, as the desk's list shows them. Amounts are yen, tax included. */
export type UnpaidRow = {
  memberId: string;
  number: string;
  name: string;
  planName: Bilingual;
  amount: number;
  cause: UnpaidCause;
  failedOn: TokyoDate;
  /** Of `graceDays`, counted from the failure. */
  day: number;
  graceDays: number;
  lastUsableDay: TokyoDate;
  next: NextStep;
  graceUntil: TokyoDate;
};

/** A page of the list, the ones with the fewest days left first; the total counts every page. */
export type UnpaidPage = { rows: UnpaidRow[]; hasNext: boolean; total: number };

/** Lists members in their grace for the desk and logs whom the page showed. Five statements, however many there are. */
@Injectable()
export class ListUnpaid {
  constructor(
    private readonly unpaid: UnpaidStore,
    private readonly fees: OwedFees,
    private readonly names: NameMembers,
  ) {}

  async run(
    tx: Tx,
    { first, after }: { first: number; after: { day: TokyoDate; id: string } | null },
    reader: DeskReader,
  ): Promise<UnpaidPage> {
    const today = tokyoDateOf(tx.now);
    const found = await this.unpaid.page(tx, today, { first: first + 1, after });
    const shown = found.slice(0, first);
    const ids = shown.map(({ memberId }) => memberId);
    const owed = await this.fees.run(tx, shown);
    const named = await this.names.run(tx, ids, { reader, reason: 'unpaid fees' });
    const rows = shown.flatMap(({ memberId, graceUntil, remindedDay, amount }): UnpaidRow[] => {
      const person = named.get(memberId);
      if (!person) return [];
      const fee = owed.get(memberId);
      const cause = fee?.cause ?? 'other_card';
      return [
        {
          ...{ memberId, number: person.number, name: person.name, planName: person.planName },
          ...{ amount: fee?.amount ?? amount ?? 0, cause, graceUntil, graceDays },
          failedOn: failedOn(graceUntil),
          day: dayOfGrace(graceUntil, today),
          lastUsableDay: addDays(graceUntil, -1),
          next: nextStep({ cause, graceUntil, reminded: remindedDay }, today),
        },
      ];
    });
    return { rows, hasNext: found.length > first, total: await this.unpaid.count(tx, today) };
  }
}
