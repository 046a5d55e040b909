import { Injectable } from '@nestjs/common';
import { CurrentCommunity, EnsureAccounts } from '@enishi/identity';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { ImportedPerson } from '../domain/import-row.ts';
import { unknownBirthDate, unknownPrefecture } from '../domain/unknown-facts.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import type { MemberImportEntity } from '../store/member-import.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { RegisterMember } from './register-member.ts';
import { TakeOverTerm } from './take-over-term.ts';

/**
 * Enters somebody from elsewhere in the register: with the day on which they joined there, under a number of ours. They have agreed
 * to nothing here yet and are asked at their first sign-in. Whoever is a member already stays as they are. Needs the identity scope.
 */
@Injectable()
export class CreateImported {
  constructor(
    private readonly accounts: EnsureAccounts,
    private readonly members: MemberStore,
    private readonly register: RegisterMember,
    private readonly term: TakeOverTerm,
    private readonly community: CurrentCommunity,
  ) {}

  async run(
    tx: Tx,
    person: ImportedPerson,
    list: MemberImportEntity,
  ): Promise<{ member: MemberEntity; created: boolean }> {
    const accounts = await this.accounts.run(tx, [person.email], 'ja');
    const accountId = accounts.get(person.email)!;
    await tx.lock(`join:${tx.community}:${accountId}`);
    const already = await this.members.byAccount(tx, accountId);
    if (already) return { member: already, created: false };
    const { birthDate, prefecture, joinedOn, term, newsletter, oldNumber, email, tie, ...names } = person;
    const { numberPrefix } = await this.community.run(tx);
    const member = await this.register.run(tx, {
      ...{ accountId, email, locale: 'ja', wishedPlanKey: null, welcome: false, numberPrefix },
      applicant: {
        ...{ ...names, tie, newsletter: newsletter === 'yes', guardianEmail: null },
        ...{ birthDate: birthDate ?? unknownBirthDate, prefecture: prefecture ?? unknownPrefecture },
      },
      guardian: { state: 'none', coversPaid: false },
      broughtOver: { joinedOn: joinedOn ?? tokyoDateOf(tx.now) },
    });
    await this.term.run(tx, member, { ...list, oldNumber, term, newsletter });
    return { member, created: true };
  }
}
