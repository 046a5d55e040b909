import { Injectable } from '@nestjs/common';
import { CurrentCommunity, CurrentDocuments, OpenPaperAccount, RecordConsent } from '@enishi/identity';
import { Refusal, ageOn, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { ageOfMajority } from '../domain/guardian-rule.ts';
import { readJoinForm } from '../domain/join-form.ts';
import type { Applicant, JoinForm } from '../domain/join-form.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { LikenessStore } from '../store/likeness.store.ts';
import { RegisterMember } from './register-member.ts';

/** A person at a counter. `termsVersion` and `privacyVersion`: of what they were read; `apart`: whoever looks alike is somebody else; `guardianSigned`: of whoever is under age the guardian's written consent was seen. */
export type CounterForm = Omit<JoinForm, 'newsletter' | 'guardianEmail'> & {
  apart: boolean;
  guardianSigned?: boolean;
};

/** An applicant who was read the documents in these versions. */
type OnPaper = {
  applicant: Applicant;
  numberPrefix: string;
  termsVersion: number;
  privacyVersion: number;
  guardianSigned: boolean;
};

/** The entry itself, with what was agreed to at the counter. */
@Injectable()
export class RegisterOnPaper {
  constructor(
    private readonly accounts: OpenPaperAccount,
    private readonly consents: RecordConsent,
    private readonly register: RegisterMember,
  ) {}

  async run(
    tx: Tx,
    { applicant, numberPrefix, termsVersion, privacyVersion, guardianSigned }: OnPaper,
  ): Promise<MemberEntity> {
    const { accountId, email } = await this.accounts.run(tx);
    const given = { accountId, locale: 'ja', channel: 'desk', ip: null } as const;
    await this.consents.run(tx, { ...given, kind: 'terms', version: termsVersion });
    await this.consents.run(tx, { ...given, kind: 'privacy', version: privacyVersion });
    const { needsGuardian: _none, ...person } = applicant;
    return this.register.run(tx, {
      ...{ accountId, email, locale: 'ja', applicant: person, wishedPlanKey: null, welcome: false },
      ...{ guardian: { state: guardianSigned ? 'approved' : 'none', coversPaid: false }, numberPrefix },
    });
  }
}

/**
 * Enters somebody without a mail address in the register, at a counter, with their consent to terms and privacy notice as it was given there. Nobody can sign in as them before
 * they take the entry over, and no mail is written to them. Needs the identity scope.
 */
@Injectable()
export class EnterAtDesk {
  constructor(
    private readonly community: CurrentCommunity,
    private readonly documents: CurrentDocuments,
    private readonly likenesses: LikenessStore,
    private readonly entering: RegisterOnPaper,
  ) {}

  /**
   * Throws the refusals of `readJoinForm`, TERMS_CHANGED, and ENTRY_ALIKE (conflict) where an entry of the same reading and day of birth is there and nobody has said that it is
   * somebody else's: whose it is is not told.
   */
  async run(tx: Tx, { apart, guardianSigned = false, ...form }: CounterForm): Promise<MemberEntity> {
    const { numberPrefix } = await this.community.run(tx);
    const { terms, privacy } = await this.documents.run(tx);
    const versions = { termsVersion: terms?.version ?? 0, privacyVersion: privacy?.version ?? 0 };
    const applicant = unwrap(
      readJoinForm(
        { ...form, newsletter: false },
        // Whoever is of age needs no guardian, and of whoever is not the counter has seen the consent itself.
        { ...versions, today: tokyoDateOf(tx.now), email: '', guardianConsentAge: 0 },
      ),
    );
    // Two counters that enter one person at once go one after the other: the second is asked whether it is somebody else.
    await tx.lock(`counter-entry:${tx.community}:${applicant.birthDate}`);
    if (!apart && (await this.likenesses.anyAlike(tx, applicant)))
      throw new Refusal('conflict', 'ENTRY_ALIKE', { field: 'apart' });
    const isMinor = ageOn(applicant.birthDate, tokyoDateOf(tx.now)) < ageOfMajority;
    const signed = { guardianSigned: guardianSigned && isMinor };
    return this.entering.run(tx, { applicant, numberPrefix, ...versions, ...signed });
  }
}
