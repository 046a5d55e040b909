import { Injectable } from '@nestjs/common';
import { Refusal, newId, tokyoDateOf, yearOf } from '@enishi/kernel';
import type { Locale, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { GuardianState } from '../domain/guardian-rule.ts';
import type { Applicant } from '../domain/join-form.ts';
import { memberNumber } from '../domain/member-number.ts';
import { membershipJoined } from '../membership.events.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { SettleMembership } from './settle-membership.ts';

/** A person to be entered in the register. `welcome` false for people who are brought over from elsewhere. */
export type Registration = {
  accountId: string;
  email: string;
  locale: Locale;
  applicant: Omit<Applicant, 'needsGuardian'>;
  guardian: { state: GuardianState; coversPaid: boolean };
  wishedPlanKey: string | null;
  numberPrefix: string;
  welcome: boolean;
  /** Set for people brought over: the day on which they joined elsewhere. They have not agreed to the terms yet. */
  broughtOver?: { joinedOn: TokyoDate };
};

/**
 * Enters a person in the register on the transaction's day (Tokyo): number, free membership, privileges. The number is
 * taken last thing possible, since its counter makes everybody else who joins wait until the commit.
 * Throws PLAN_NOT_FOUND when the community has no free plan to rest on.
 */
@Injectable()
export class RegisterMember {
  constructor(
    private readonly members: MemberStore,
    private readonly memberships: MembershipStore,
    private readonly plans: PlanStore,
    private readonly timeline: TimelineStore,
    private readonly settle: SettleMembership,
  ) {}

  async run(tx: Tx, registration: Registration): Promise<MemberEntity> {
    const today = tokyoDateOf(tx.now);
    const free = (await this.plans.all(tx)).find((plan) => plan.kind === 'free' && plan.active);
    if (!free) throw new Refusal('not_found', 'PLAN_NOT_FOUND');
    const id = newId();
    const year = yearOf(today);
    const sequence = await this.members.takeNumber(tx, year);
    const { prefecture, tie, newsletter, birthDate, guardianEmail, ...names } = registration.applicant;
    const member = await this.members.add(tx, {
      id,
      accountId: registration.accountId,
      number: memberNumber({ prefix: registration.numberPrefix, year, sequence }),
      familyName: names.familyName,
      givenName: names.givenName,
      familyKana: names.familyKana,
      givenKana: names.givenKana,
      email: registration.email,
      birthDate,
      studentUntil: null,
      prefecture,
      municipality: null,
      tie,
      newsletter,
      interests: [],
      guardianEmail,
      guardianState: registration.guardian.state,
      guardianCoversPaid: registration.guardian.coversPaid,
      wishedPlanKey: registration.wishedPlanKey,
      locale: registration.locale,
      awaitsAgreement: registration.broughtOver !== undefined,
      joinedOn: registration.broughtOver?.joinedOn ?? today,
      leftOn: null,
      erasedOn: null,
      mergedInto: null,
      cardSerial: 1,
    });
    await this.memberships.saveSource(tx, {
      memberId: id,
      kind: 'free',
      sourceId: id,
      planKey: free.key,
      interval: null,
      amount: null,
      fromDay: today,
      untilDay: null,
      paidUntil: null,
      graceUntil: null,
      cancelsOn: null,
    });
    await this.settle.run(tx, id);
    await this.timeline.append(tx, id, { kind: 'joined', facts: { number: member.number } });
    await tx.emit(membershipJoined, {
      memberId: id,
      number: member.number,
      joinedOn: member.joinedOn,
      welcome: registration.welcome,
    });
    return member;
  }
}
