import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readCareers } from '../../domain/careers.ts';
import type { Career, CareerForm } from '../../domain/careers.ts';
import { TalentRecordStore } from '../../store/talent-record.store.ts';
import { OfferRecord } from '../records/offer-record.ts';
import { IndexCards } from '../scouting/index-cards.ts';
import { KeepFromEmployers } from './keep-from-employers.ts';

/** A member's careers in their order, and the companies here that are called as an employer from whom they keep their card. */
export type OwnCareers = { written: boolean; careers: Career[]; keptFrom: string[] };

/** What a member says of the careers that they have beside each other (副業・兼業), and had before. */
@Injectable()
export class SaveCareers {
  constructor(
    private readonly offers: OfferRecord,
    private readonly records: TalentRecordStore,
    private readonly index: IndexCards,
    private readonly employers: KeepFromEmployers,
  ) {}

  /** Throws what `OfferRecord` throws. */
  async own(tx: Tx, memberId: string): Promise<OwnCareers> {
    await this.offers.run(tx, memberId);
    const record = await this.records.of(tx, memberId);
    const careers = record?.careers ?? [];
    const companies = await this.employers.of(tx, careers);
    return { written: record !== null, careers, keptFrom: companies.map(({ title }) => title) };
  }

  /**
   * The whole list, in the place of the earlier one. In the same commit the card is kept from the employers that the person confirmed, as far as they are companies here, and what those had asked ends. Throws what
   * `OfferRecord` throws, SHARED_RECORD_MISSING (conflict) before there is a record, and the refusals of `readCareers`.
   */
  async run(tx: Tx, memberId: string, forms: readonly CareerForm[]): Promise<void> {
    await this.offers.run(tx, memberId);
    if (!(await this.records.of(tx, memberId))) throw new Refusal('conflict', 'SHARED_RECORD_MISSING');
    const careers = unwrap(readCareers(forms, Number(tokyoDateOf(tx.now).slice(0, 4))));
    const companies = await this.employers.of(tx, careers);
    await this.index.changing(tx, memberId, async () => {
      await this.records.saveCareers(tx, memberId, careers);
      await this.employers.block(
        tx,
        memberId,
        companies.map(({ id }) => id),
      );
    });
  }
}
