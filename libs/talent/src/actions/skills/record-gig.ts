import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { CompanyPeople, NameCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { SkillLedgerStore } from '../../store/skill-ledger.store.ts';

/** A company accepted what somebody did in a place of a gig: which skill it took, for how many minutes, on which day (Tokyo). */
export type AcceptedGig = {
  assignmentId: string;
  gigId: string;
  companyId: string;
  memberId: string;
  skillId: string;
  title: string;
  minutes: number;
  workedOn: TokyoDate;
};

/** Accepted work becomes a line of the person's record, in the transaction in which the company accepts it. */
@Injectable()
export class RecordGig {
  constructor(
    private readonly ledger: SkillLedgerStore,
    private readonly people: CompanyPeople,
    private readonly companies: NameCompanies,
  ) {}

  /** Told twice of the same place it is one line. Whether the person belongs to the company is written down as it is now: works for oneself are marked. */
  async run(tx: Tx, gig: AcceptedGig): Promise<void> {
    const { assignmentId, gigId, companyId, memberId, skillId, title, minutes, workedOn } = gig;
    const own = await this.people.companiesOf(tx, memberId);
    const company = (await this.companies.run(tx, [companyId])).get(companyId);
    await this.ledger.addGig(tx, {
      ...{ id: newId(), communityId: tx.community, memberId, giverId: memberId, kind: 'gig' },
      ...{ sourceRef: assignmentId, occasionRef: gigId, whatJa: title, whatEn: title, role: 'gig', minutes },
      ...{ skillId, companyId, companyName: company?.title ?? null, ownCompany: own.includes(companyId) },
      ...{ occurredOn: workedOn, recordedBy: null, recordedAt: tx.now, revokes: null },
    });
  }
}
