import { Injectable } from '@nestjs/common';
import { Refusal, ageOn, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { ageOfMajority } from '../domain/guardian-rule.ts';
import type { GuardianState } from '../domain/guardian-rule.ts';
import { readJoinForm } from '../domain/join-form.ts';
import type { Applicant, JoinForm } from '../domain/join-form.ts';
import { membershipNewsletterChanged } from '../membership.events.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { AskGuardian } from './ask-guardian.ts';
import { ReadJoinDraft } from './read-join-draft.ts';
import { RecordJoinConsents } from './record-join-consents.ts';
import { TakeIn } from './take-in.ts';

/** Who sends the form, from where. */
export type Joiner = { accountId: string; sessionId: string; locale: Locale; ip: string | null };

/** The member, and whether a guardian has to agree first. */
export type JoinResult = { member: MemberEntity; waiting: boolean };

/**
 * Makes a person with a proved address a member: form in order, consents kept, number given. Sent twice, it
 * answers with the same member; somebody who had left or was brought over comes in under the same number. Below the community's age a guardian is asked and the membership waits. Needs the
 * identity scope of the community.
 * Throws JOIN_NOT_STARTED, TERMS_CHANGED and the refusals of `readJoinForm`.
 */
@Injectable()
export class CompleteJoin {
  constructor(
    private readonly drafts: ReadJoinDraft,
    private readonly members: MemberStore,
    private readonly takeIn: TakeIn,
    private readonly consents: RecordJoinConsents,
    private readonly askGuardian: AskGuardian,
  ) {}

  async run(tx: Tx, form: JoinForm, joiner: Joiner): Promise<JoinResult> {
    await tx.lock(`join:${tx.community}:${joiner.accountId}`);
    const known = await this.members.byAccount(tx, joiner.accountId);
    // Whoever was there twice has two sign-ins; both wait here for the one entry.
    const already = known && (await this.members.locked(tx, known.id));
    if (already && already.leftOn === null && !already.awaitsAgreement)
      return { member: already, waiting: already.guardianState === 'waiting' };
    const draft = await this.drafts.run(tx, joiner);
    if (!draft) throw new Refusal('conflict', 'JOIN_NOT_STARTED');
    const today = tokyoDateOf(tx.now);
    const applicant = unwrap(readJoinForm(form, { today, ...draft }));
    const isMinor = ageOn(applicant.birthDate, today) < ageOfMajority;
    const guardian = guardianFor(applicant, isMinor && draft.planKey !== null);
    const { locale, ip } = joiner;
    // What is agreed to is proved, and taken back, at the account of the entry, whichever sign-in they came by.
    const accountId = already?.accountId ?? joiner.accountId;
    const { termsVersion, privacyVersion } = draft;
    await this.consents.run(tx, {
      accountId,
      locale,
      ip,
      termsVersion,
      privacyVersion,
      newsletter: applicant.newsletter,
    });
    const { needsGuardian: _asked, ...person } = applicant;
    const member = await this.takeIn.run(tx, already, {
      accountId,
      email: draft.email,
      locale,
      applicant: { ...person, guardianEmail: isMinor ? applicant.guardianEmail : null },
      guardian,
      wishedPlanKey: draft.planKey,
      numberPrefix: draft.numberPrefix,
      welcome: true,
    });
    if (member.newsletter) {
      const { id: memberId, email } = member;
      await tx.emit(membershipNewsletterChanged, { memberId, email, wanted: true, ownAct: true });
    }
    const { guardianEmail } = member;
    if (guardian.state !== 'none' && guardianEmail)
      await this.askGuardian.run(tx, { ...member, guardianEmail }, locale);
    return { member, waiting: guardian.state === 'waiting' };
  }
}

/** A child waits; somebody of 16 or 17 who came for a paid plan joins at once and the guardian is asked about the plan. */
function guardianFor(
  applicant: Applicant,
  wishesToPay: boolean,
): { state: GuardianState; coversPaid: boolean } {
  if (applicant.needsGuardian) return { state: 'waiting', coversPaid: wishesToPay };
  const asks = wishesToPay && applicant.guardianEmail !== null;
  return { state: asks ? 'asked' : 'none', coversPaid: asks };
}
