import { Injectable } from '@nestjs/common';
import { CompanyPeople } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { TalentRecordStore } from '../../store/talent-record.store.ts';
import { KeepFromEmployers } from './keep-from-employers.ts';

/** Companies that never see a member's card without the member choosing so one by one: to which they belong or belonged, and which their careers name as an employer to be kept from it. */
@Injectable()
export class OwnCompanies {
  constructor(
    private readonly people: CompanyPeople,
    private readonly records: TalentRecordStore,
    private readonly employers: KeepFromEmployers,
  ) {}

  async of(tx: Tx, memberId: string): Promise<string[]> {
    const belongs = await this.people.companiesOf(tx, memberId);
    const record = await this.records.of(tx, memberId);
    const named = await this.employers.of(tx, record?.careers ?? []);
    return [...new Set([...belongs, ...named.map(({ id }) => id)])];
  }
}
