import type { Type } from '@nestjs/common';
import {
  ConfirmEmailLink,
  CreateCommunity,
  EnsureAccounts,
  PublishLegalDocument,
  StartJoin,
} from '@enishi/identity';
import { tokyoDate } from '@enishi/kernel';
import type { Transactions } from '@enishi/platform';
import { DefineCompanyPlans } from './actions/company/define-company-plans.ts';
import { DefinePlans } from './actions/define-plans.ts';
import { RegisterMember } from './actions/register-member.ts';
import { basicPlan, partnerPlan } from './domain/company/example-company-plan.ts';
import type { JoinForm } from './domain/join-form.ts';
import { freePlan, standardPlan, supporterPlan, supportingPlan } from './domain/plan-examples.ts';
import type { MemberEntity } from './store/member.entity.ts';

/** The part of a running program that an example needs. */
export type RunningProgram = {
  get<Provided>(provider: Type<Provided>): Provided;
  transactions: Transactions;
};

/** A form in order, for terms and privacy notice of version 1. */
export const exampleForm: JoinForm = {
  familyName: '髙橋',
  givenName: '直樹',
  familyKana: 'タカハシ',
  givenKana: 'ナオキ',
  birthDate: '1985-03-09',
  prefecture: '01',
  tie: '道東で育ちました',
  newsletter: false,
  termsVersion: 1,
  privacyVersion: 1,
};

/** A fictional community with documents in force and four plans; answers with its id. */
export async function foundCommunity(
  program: RunningProgram,
  slug: string,
  numberPrefix = 'D',
): Promise<string> {
  const text = (ja: string, en: string) => ({ ja, en });
  const id = await program.transactions.inIdentity(null, (tx) =>
    program.get(CreateCommunity).run(tx, {
      slug,
      host: null,
      name: text('見本の会', 'Example circle'),
      tagline: text('つながる', 'Be in touch'),
      region: text('道東', 'Eastern Hokkaido'),
      about: text('見本です。', 'An example.'),
      theme: 'doto',
      operatorName: text('一般社団法人見本', 'Example Association'),
      contactEmail: 'office@example.jp',
      numberPrefix,
      municipalities: [],
    }),
  );
  await program.transactions.inIdentity(id, async (tx) => {
    for (const kind of ['terms', 'privacy'] as const) {
      await program.get(PublishLegalDocument).run(tx, {
        kind,
        effectiveOn: tokyoDate('2025-01-01'),
        publishedBy: null,
        title: text('規約', 'Terms'),
        body: text('本文', 'Body'),
      });
    }
    await program.get(DefinePlans).run(tx, [freePlan, standardPlan, supporterPlan, supportingPlan]);
    await program.get(DefineCompanyPlans).run(tx, [basicPlan, partnerPlan]);
  });
  return id;
}

/** A person with a proved address and a session, about to join. */
export async function proveAddress(
  program: RunningProgram,
  communityId: string,
  { email, planKey = null }: { email: string; planKey?: string | null },
): Promise<{ accountId: string; sessionId: string; locale: 'ja'; ip: null }> {
  return program.transactions.inIdentity(communityId, async (tx) => {
    await program.get(StartJoin).run(tx, { email, planKey, locale: 'ja', browserNonce: 'nonce' });
    const token = await mailedToken(tx, email);
    const { session } = await program
      .get(ConfirmEmailLink)
      .run(tx, token, { userAgent: null, sessionId: null });
    const accounts = await program.get(EnsureAccounts).run(tx, [email], 'ja');
    return { accountId: accounts.get(email)!, sessionId: session.sessionId, locale: 'ja', ip: null };
  });
}

/** A member entered in the register without the joining page, as an import would. */
export async function enterMember(
  program: RunningProgram,
  communityId: string,
  person: Partial<JoinForm> & { email: string },
): Promise<MemberEntity> {
  const { email, ...changes } = person;
  return program.transactions.inIdentity(communityId, async (tx) => {
    const accounts = await program.get(EnsureAccounts).run(tx, [email], 'ja');
    const { birthDate, ...form } = { ...exampleForm, ...changes };
    return program.get(RegisterMember).run(tx, {
      accountId: accounts.get(email)!,
      email,
      locale: 'ja',
      wishedPlanKey: null,
      numberPrefix: 'D',
      welcome: false,
      guardian: { state: 'none', coversPaid: false },
      applicant: { ...form, birthDate: tokyoDate(birthDate), guardianEmail: null },
    });
  });
}

type Queryable = { query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> };

/** The token in the link of the newest mail to an address. */
export async function mailedToken(tx: Queryable, recipient: string): Promise<string> {
  const [mail] = await tx.query<{ letter: { button: { url: string } } }>(
    'select letter from platform.mail where recipient = $1 order by id desc limit 1',
    [recipient],
  );
  return mail!.letter.button.url.split('/').at(-1)!;
}
