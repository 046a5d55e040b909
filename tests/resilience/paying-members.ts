import { createHash, randomBytes } from 'node:crypto';
import { AddStaff, CreateCommunity, EnsureAccounts, PublishLegalDocument } from '@enishi/identity';
import { newId, tokyoDate, yen } from '@enishi/kernel';
import { DefinePlans, RegisterMember } from '@enishi/membership';
import type { TestDatabase, TestProgram } from '@enishi/testing';

export type PayingMember = { memberId: string; session: string };

const text = (word: string) => ({ ja: word, en: word });

/** A community with one free and one paid plan. */
export async function foundCommunity(program: TestProgram): Promise<string> {
  const communityId = await program.transactions.inIdentity(null, (tx) =>
    program.get(CreateCommunity).run(tx, {
      slug: 'trial',
      host: null,
      name: text('試しの里'),
      tagline: text('試し'),
      region: text('試し'),
      about: text('試し'),
      theme: 'doto',
      operatorName: text('試しの会'),
      contactEmail: 'trial@example.jp',
      numberPrefix: 'T',
      municipalities: [],
    }),
  );
  await program.transactions.inIdentity(communityId, async (tx) => {
    for (const kind of ['terms', 'privacy'] as const) {
      await program.get(PublishLegalDocument).run(tx, {
        kind,
        effectiveOn: tokyoDate('2026-01-01'),
        title: text('規約'),
        body: text('本文'),
        publishedBy: null,
      });
    }
    await program.get(DefinePlans).run(tx, [plan('ind_free', 'free'), plan('ind_standard', 'paid')]);
  });
  return communityId;
}

function plan(key: string, kind: 'free' | 'paid') {
  const paid = kind === 'paid';
  return {
    key,
    kind,
    name: text(key),
    summary: text(key),
    eligibility: null,
    featured: false,
    position: paid ? 2 : 1,
    taxCategory: paid ? ('taxable_10' as const) : ('out_of_scope' as const),
    taxNote: null,
    prices: paid ? [{ interval: 'month' as const, amount: yen(1_100) }] : [],
    benefits: [{ key: 'letters', label: text('便り'), included: true }],
  };
}

/** A free member who is signed in and about to pay. */
export async function memberOf(
  program: TestProgram,
  database: TestDatabase,
  communityId: string,
): Promise<PayingMember> {
  const email = `m${randomBytes(5).toString('hex')}@example.jp`;
  const member = await program.transactions.inIdentity(communityId, async (tx) => {
    const accountId = (await program.get(EnsureAccounts).run(tx, [email], 'ja')).get(email) ?? '';
    return program.get(RegisterMember).run(tx, {
      accountId,
      email,
      locale: 'ja',
      applicant: {
        familyName: '試',
        givenName: '花子',
        familyKana: 'タメシ',
        givenKana: 'ハナコ',
        birthDate: tokyoDate('1990-04-02'),
        prefecture: '01',
        tie: 'live',
        newsletter: false,
        guardianEmail: null,
      },
      guardian: { state: 'none', coversPaid: false },
      wishedPlanKey: null,
      numberPrefix: 'T',
      welcome: false,
    });
  });
  return { memberId: member.id, session: await signIn(database, member.accountId) };
}

/** The session of a clerk at the desk, whose second factor is given. */
export async function clerkOf(
  program: TestProgram,
  database: TestDatabase,
  communityId: string,
): Promise<{ accountId: string; session: string }> {
  const staff = { email: 'clerk@example.jp', role: 'owner', locale: 'ja' } as const;
  const accountId = await program.transactions.inIdentity(communityId, (tx) =>
    program.get(AddStaff).run(tx, staff),
  );
  const session = await signIn(database, accountId);
  await database.look('update identity.session set second_factor_at = now() where account_id = $1', [
    accountId,
  ]);
  return { accountId, session };
}

async function signIn(database: TestDatabase, accountId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await database.look(
    `INSERT INTO identity.session (id, account_id, token_hash, means, context, created_at, last_seen_at, expires_at)
     VALUES ($1, $2, $3, 'email_link', '{}', now(), now(), now() + interval '1 day')`,
    [newId(), accountId, createHash('sha256').update(token).digest()],
  );
  return token;
}
