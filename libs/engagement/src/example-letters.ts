import { CreateCommunity, EnsureAccounts, RecordConsent, newsletterWording } from '@enishi/identity';
import { tokyoDate, yen } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { DefinePlans, RegisterMember } from '@enishi/membership';
import type { Transactions } from '@enishi/platform';
import type { Type } from '@nestjs/common';

import { SaveSenderCard } from './actions/save-sender-card.ts';
import type { LetterDraft } from './domain/letter-draft.ts';

/** The part of a running program that an example needs. */
export type RunningProgram = {
  get<Provided>(provider: Type<Provided>): Provided;
  transactions: Transactions;
};

/** A person to be written to, or not. */
export type ExampleReader = {
  email: string;
  prefecture?: string;
  tie?: string;
  agreed?: boolean;
  locale?: Locale;
};

export const exampleLetter: LetterDraft = {
  subjectJa: '冬のお便り',
  subjectEn: 'Winter letter',
  bodyJa: '## 流氷の会\n\n2月8日に網走で集まります。[申込み](https://example.jp/ice)',
  bodyEn: '## Drift ice\n\nWe meet in Abashiri on 8 February.',
  segment: { planKeys: [], prefectures: [], ties: [], interests: [] },
  shelf: 'public',
};

const text = (ja: string, en = ja) => ({ ja, en });

/** A fictional community with a free and a paid plan and whole sender's lines; answers with its id. */
export async function foundCommunity(program: RunningProgram, slug: string): Promise<string> {
  const id = await program.transactions.inIdentity(null, (tx) =>
    program.get(CreateCommunity).run(tx, {
      slug,
      host: null,
      name: text('見本の会', 'Example circle'),
      tagline: text('つながる'),
      region: text('道東'),
      about: text('見本です。'),
      theme: 'doto',
      operatorName: text('一般社団法人見本', 'Example Association'),
      contactEmail: 'office@example.jp',
      numberPrefix: 'D',
      municipalities: [],
    }),
  );
  await program.transactions.inIdentity(id, async (tx) => {
    await program.get(DefinePlans).run(tx, [plan('ind_free', 'free'), plan('ind_standard', 'paid')]);
    await program.get(SaveSenderCard).run(tx, {
      senderName: '一般社団法人見本',
      postalAddress: '〒085-0000 釧路市見本町1-2',
      contact: 'office@example.jp',
    });
  });
  return id;
}

const plan = (key: string, kind: 'free' | 'paid') => ({
  key,
  kind,
  name: text(key),
  summary: text(key),
  eligibility: null,
  featured: false,
  position: kind === 'free' ? 1 : 2,
  taxCategory: kind === 'free' ? ('out_of_scope' as const) : ('taxable_10' as const),
  taxNote: null,
  prices: kind === 'free' ? [] : [{ interval: 'month' as const, amount: yen(1_100) }],
  benefits: [kind === 'free' ? 'newsletter' : 'member_posts', 'slack'].map((benefit) => ({
    key: benefit,
    label: text('便り'),
    included: true,
  })),
});

/** Enters people in the register; those who agreed ticked the newsletter's box. Answers their member ids in order. */
export async function enterReaders(
  program: RunningProgram,
  communityId: string,
  people: readonly ExampleReader[],
): Promise<string[]> {
  return program.transactions.inIdentity(communityId, async (tx) => {
    const emails = people.map(({ email }) => email);
    const accounts = await program.get(EnsureAccounts).run(tx, emails, 'ja');
    const ids: string[] = [];
    for (const {
      email,
      prefecture = '01',
      tie = '旅や出張で訪れる',
      agreed = true,
      locale = 'ja',
    } of people) {
      const accountId = accounts.get(email) ?? '';
      if (agreed) {
        const { version } = newsletterWording;
        const given = { accountId, kind: 'newsletter', version, locale, channel: 'join', ip: null } as const;
        await program.get(RecordConsent).run(tx, given);
      }
      const member = await program.get(RegisterMember).run(tx, {
        accountId,
        email,
        locale,
        applicant: {
          familyName: '見本',
          givenName: '花子',
          familyKana: 'ミホン',
          givenKana: 'ハナコ',
          birthDate: tokyoDate('1990-04-02'),
          prefecture,
          tie,
          newsletter: agreed,
          guardianEmail: null,
        },
        guardian: { state: 'none', coversPaid: false },
        wishedPlanKey: null,
        numberPrefix: 'D',
        welcome: false,
      });
      ids.push(member.id);
    }
    return ids;
  });
}
