import { Injectable } from '@nestjs/common';
import { ForgetCustomer } from '@enishi/billing';
import { EraseAccount } from '@enishi/identity';
import { tokyoDateOf } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import type { KeptRows, Tx } from '@enishi/platform';
import { erasedMember, personOf } from '../domain/erased-person.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { LeaveCompanies } from './company/leave-companies.ts';

/**
 * Takes the person out of every context: rows go or lose the name as each has declared, sign-ins end, Stripe is asked to
 * forget the customer, and the register keeps the number alone. Needs the identity scope. Answers with what was kept.
 */
@Injectable()
export class WipePerson {
  constructor(
    private readonly companies: LeaveCompanies,
    private readonly records: PersonalRecords,
    private readonly account: EraseAccount,
    private readonly customer: ForgetCustomer,
    private readonly members: MemberStore,
  ) {}

  async run(tx: Tx, member: MemberEntity): Promise<KeptRows[]> {
    const person = personOf(member);
    await this.companies.run(tx, person);
    const kept = await this.records.erase(tx, person);
    const nameless = await this.account.run(tx, member.accountId);
    const changes = erasedMember(nameless, tokyoDateOf(tx.now));
    await this.members.change(tx, member.id, changes);
    await this.members.reindex(tx, { ...member, ...changes });
    await this.customer.run(tx, { kind: 'member', id: member.id });
    return kept;
  }
}
