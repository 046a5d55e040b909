import { CreateCommunity, EnsureAccounts, PublishLegalDocument } from '@enishi/identity';
import { newId, tokyoDate, yen } from '@enishi/kernel';
import {
  DefineCompanyPlans,
  DefinePlans,
  FoundCompany,
  LeaveMembership,
  RegisterMember,
  antisocialDeclaration,
} from '@enishi/membership';
import type { Transactions, Tx } from '@enishi/platform';
import type { Type } from '@nestjs/common';
import { GiveCard } from '../../actions/give-card.ts';
import { OfferCard } from '../../actions/offer-card.ts';
import { OpenCard } from '../../actions/open-card.ts';
import { StopConsent } from '../../actions/stop-consent.ts';
import { cardWording } from '../../domain/card-wording.ts';

/** The part of a running program that a stage needs. */
export type RunningProgram = {
  get<Provided>(provider: Type<Provided>): Provided;
  transactions: Transactions;
};

/** A company that everybody sees, and who acts for it. */
export type Company = { companyId: string; accountId: string; email: string };

/** When the days of a stage begin: noon of 1 April 2026 in Tokyo. */
export const opening = new Date('2026-04-01T03:00:00Z');

const text = (ja: string, en = ja) => ({ ja, en });
const typed = { telephone: '', message: '' };

/** A community with members and companies that everybody sees, on which cards are given, read and stopped. */
export async function setCardStage(program: RunningProgram, slug: string) {
  const communityId = await foundCommunity(program, slug);
  const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    program.transactions.inIdentity(communityId, work);
  let people = 0;
  const account = async (tx: Tx, email: string): Promise<string> =>
    (await program.get(EnsureAccounts).run(tx, [email], 'ja')).get(email)!;

  const member = (
    birthDate = '1990-04-02',
  ): Promise<{ memberId: string; accountId: string; email: string }> => {
    people += 1;
    const email = `hana${people}@${slug}.example.jp`;
    return inside(async (tx) => {
      const accountId = await account(tx, email);
      const { id } = await program.get(RegisterMember).run(tx, {
        ...{ accountId, email, locale: 'ja', wishedPlanKey: null, numberPrefix: 'D', welcome: false },
        applicant: {
          ...{ familyName: '山田', givenName: '花子', familyKana: 'ヤマダ', givenKana: 'ハナコ' },
          ...{ birthDate: tokyoDate(birthDate), prefecture: '01', tie: '道東に住んでいる' },
          ...{ newsletter: false, guardianEmail: null },
        },
        guardian: { state: 'none', coversPaid: false },
      });
      return { memberId: id, accountId, email };
    });
  };

  const company = (): Promise<Company> => {
    people += 1;
    const email = `somu${people}@${slug}.example.jp`;
    return inside(async (tx) => {
      const accountId = await account(tx, email);
      const { id: companyId } = await program.get(FoundCompany).run(
        tx,
        {
          ...{ name: `ためし${people}商店`, legalForm: 'other', formPlace: 'before', kana: 'タメシ' },
          ...{ registrationNumber: '', postalCode: '085-0015', prefecture: '01', address: '釧路市北大通' },
          ...{ department: '総務部', contactName: '高橋 誠', contactEmail: email, employees: '12' },
          ...{ declared: true, declarationVersion: antisocialDeclaration.version },
          ...{ termsVersion: 1, privacyVersion: 1 },
        },
        { accountId, locale: 'ja', ip: null },
      );
      await tx.query(
        `insert into membership.company_holding
           (id, community_id, company_id, plan_key, plan_version, "interval", amount, from_day, paid_until, end_told, updated_at)
         values ($1, $2, $3, 'corp_basic', 1, 'year', 132000, '2026-03-01', '2027-03-01', false, $4)`,
        [newId(), tx.community, companyId, tx.now],
      );
      await tx.query(
        `insert into membership.company_page (company_id, community_id, draft, published, published_at, updated_at)
         values ($1, $2, '{"purpose":"釧路の朝"}', '{"purpose":"釧路の朝"}', $3, $3)`,
        [companyId, tx.community, tx.now],
      );
      return { companyId, accountId, email };
    });
  };

  /** As somebody presses who has just read the page, in a transaction that is open. */
  const press = async (tx: Tx, memberId: string, companyId: string, more: Partial<typeof typed> = {}) => {
    const offer = await program.get(OfferCard).run(tx, memberId, companyId);
    const agreedTo = cardWording({ ...offer, purpose: 'contact_about_work' }).ja;
    const form = { ...typed, emailAgreedTo: null, ...more, agreedTo };
    return program.get(GiveCard).run(tx, { memberId, companyId, eventId: null, form, locale: 'ja' });
  };

  return {
    ...{ communityId, inside, member, company, press },
    give: (memberId: string, companyId: string, more: Partial<typeof typed> = {}) =>
      inside((tx) => press(tx, memberId, companyId, more)),
    open: (clerk: Company, id: string) => inside((tx) => program.get(OpenCard).run(tx, clerk, id)),
    leave: (memberId: string) =>
      inside((tx) =>
        program
          .get(LeaveMembership)
          .run(tx, { memberId, reasonKey: null, remark: null, atOnce: true, actor: null }),
      ),
    stop: (memberId: string, id: string) => inside((tx) => program.get(StopConsent).run(tx, memberId, id)),
  };
}

export type CardStage = Awaited<ReturnType<typeof setCardStage>>;

async function foundCommunity(program: RunningProgram, slug: string): Promise<string> {
  const id = await program.transactions.inIdentity(null, (tx) =>
    program.get(CreateCommunity).run(tx, {
      ...{ slug, host: null, name: text('見本の会', 'Example circle'), tagline: text('つながる') },
      ...{ region: text('道東'), about: text('見本です。'), theme: 'doto' },
      ...{ operatorName: text('一般社団法人見本'), contactEmail: 'office@example.jp' },
      ...{ numberPrefix: 'D', municipalities: [] },
    }),
  );
  await program.transactions.inIdentity(id, async (tx) => {
    for (const kind of ['terms', 'privacy'] as const)
      await program.get(PublishLegalDocument).run(tx, {
        ...{ kind, title: text('規約', 'Terms'), body: text('本文', 'Body'), publishedBy: null },
        effectiveOn: tokyoDate('2026-01-01'),
      });
    await program.get(DefinePlans).run(tx, [
      {
        ...{ key: 'ind_free', kind: 'free', name: text('無料'), summary: text('無料'), eligibility: null },
        ...{ featured: false, position: 1, taxCategory: 'out_of_scope', taxNote: null },
        ...{ prices: [], benefits: [] },
      },
    ]);
    await program.get(DefineCompanyPlans).run(tx, [
      {
        ...{
          key: 'corp_basic',
          name: text('法人ベーシック'),
          summary: text('小さく始める'),
          featured: false,
        },
        ...{ position: 1, seats: 3, seatPlanKey: 'ind_free', benefits: [], quotas: [] },
        prices: [{ interval: 'year', amount: yen(132_000) }],
        bands: [{ upTo: null, percent: 100 }],
        ...{
          priceUnit: 100,
          taxCategory: 'taxable_10',
          taxNote: null,
          needsApproval: false,
          byInvoice: true,
        },
      },
    ]);
  });
  return id;
}
