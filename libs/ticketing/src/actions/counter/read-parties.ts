import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { inBoth } from '../../domain/in-both.ts';
import type { Party } from '../../domain/party-sheet.ts';
import { PartyStore } from '../../store/party.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateTerms } from '../../store/sale.store.ts';

/** A date with everybody who is expected. */
export type ExpectedParties = { date: DateTerms; parties: Party[] };

/** Reads who is expected on a date, to be printed and laid on the table at the door; that the names leave the house is written down. */
@Injectable()
export class ReadParties {
  constructor(
    private readonly sales: SaleStore,
    private readonly parties: PartyStore,
    private readonly names: NameMembers,
  ) {}

  /** Throws EVENT_NOT_FOUND. */
  async run(tx: Tx, occurrenceId: string, reader: DeskReader): Promise<ExpectedParties> {
    const date = await this.sales.terms(tx, occurrenceId);
    if (!date) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const rows = await this.parties.ofDate(tx, date.id);
    const named = await this.names.run(tx, [...new Set(rows.flatMap(({ memberId }) => memberId ?? []))], {
      ...{ reader, act: 'export_members', others: rows.filter(({ name }) => name !== null).length },
      reason: `parties:${date.id}`,
    });
    return {
      date,
      parties: rows.map(({ memberId, kinds, phone, ...row }) => {
        const member = named.get(memberId ?? '');
        return {
          ...row,
          ...{ name: row.name ?? member?.name ?? null, kana: row.kana ?? member?.kana ?? null },
          mark: phone ?? member?.number ?? null,
          kinds: kinds.map(({ nameJa, nameEn, ...kind }) => ({ name: inBoth(nameJa, nameEn), ...kind })),
        };
      }),
    };
  }
}
