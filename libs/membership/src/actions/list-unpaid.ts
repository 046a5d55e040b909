import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { dayOfGrace, failedOn, nextStep } from '../domain/dunning.ts';
import type { NextStep } from '../domain/dunning.ts';
import { graceDays } from '../domain/membership-status.ts';
import type { UnpaidCause } from '../domain/unpaid-cause.ts';
import { unpaidSums } from '../domain/unpaid-sums.ts';
import type { UnpaidSums } from '../domain/unpaid-sums.ts';
import { NameMembers } from './name-members.ts';
import type { DeskReader } from './open-member-record.ts';
import { ReadOpenFees } from './read-open-fees.ts';
import type { OwingMember } from './read-open-fees.ts';

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

/** A page of the list, the ones with the fewest days left first; `total` counts every page of it, the sums everybody who owes. */
export type UnpaidPage = { rows: UnpaidRow[]; hasNext: boolean; total: number; sums: UnpaidSums };

/** Which page: those of one cause or everybody, after the key of the last one shown. */
export type UnpaidChoice = {
  first: number;
  after: { day: TokyoDate; id: string } | null;
  cause: UnpaidCause | null;
};

/** Lists members in their grace for the desk and logs whom the page showed. Four statements, however many there are. */
@Injectable()
export class ListUnpaid {
  constructor(
    private readonly fees: ReadOpenFees,
    private readonly names: NameMembers,
  ) {}

  async run(tx: Tx, { first, after, cause }: UnpaidChoice, reader: DeskReader): Promise<UnpaidPage> {
    const today = tokyoDateOf(tx.now);
    const everybody = await this.fees.run(tx);
    const chosen = everybody.filter((owing) => cause === null || owing.cause === cause);
    const coming = chosen.filter((owing) => after === null || isAfter(owing, after));
    const shown = coming.slice(0, first);
    const ids = shown.map(({ memberId }) => memberId);
    const named = await this.names.run(tx, ids, { reader, reason: 'unpaid fees' });
    const rows = shown.flatMap(({ memberId, graceUntil, remindedDay, amount, cause: why }): UnpaidRow[] => {
      const person = named.get(memberId);
      if (!person) return [];
      return [
        {
          ...{ memberId, number: person.number, name: person.name, planName: person.planName },
          ...{ amount, cause: why, graceUntil, graceDays },
          failedOn: failedOn(graceUntil),
          day: dayOfGrace(graceUntil, today),
          lastUsableDay: addDays(graceUntil, -1),
          next: nextStep({ cause: why, graceUntil, reminded: remindedDay }, today),
        },
      ];
    });
    const sums = unpaidSums(everybody, today);
    return { rows, hasNext: coming.length > first, total: chosen.length, sums };
  }
}

/** In the order of the list: by the end of the grace, then by the member's id. */
const isAfter = ({ graceUntil, memberId }: OwingMember, key: { day: TokyoDate; id: string }): boolean =>
  graceUntil === key.day ? memberId > key.id : graceUntil > key.day;
