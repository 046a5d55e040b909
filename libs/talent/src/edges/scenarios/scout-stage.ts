import { UpdateCommunity } from '@enishi/identity';
import { yen } from '@enishi/kernel';
import { ConfirmCompanyArea, DefineCompanyPlans } from '@enishi/membership';
import { AnswerScout } from '../../actions/scouting/answer-scout.ts';
import { AskScout } from '../../actions/scouting/ask-scout.ts';
import { BlockCompanies } from '../../actions/scouting/block-companies.ts';
import type { RecipientWish } from '../../actions/scouting/card-recipients.ts';
import { FindCards } from '../../actions/scouting/find-cards.ts';
import type { CardWish } from '../../actions/scouting/find-cards.ts';
import { ListScouts } from '../../actions/scouting/list-scouts.ts';
import { OfferSharedCard } from '../../actions/scouting/offer-shared-card.ts';
import { OpenSharedCard } from '../../actions/scouting/open-shared-card.ts';
import { ShareCard } from '../../actions/scouting/share-card.ts';
import type { ListKey } from '../../store/consent.store.ts';
import type { Company, RunningProgram } from './card-stage.ts';
import { everybody, setTalentStage } from './talent-stage.ts';

const text = (ja: string) => ({ ja, en: ja });
const disclosure = { days: 90, leastAge: 18, unknownAge: 'allowed' as const };

/** A plan by which a company searches without limit, or in so many months a year. */
const planOf = (key: string, position: number, amount: number | null) => ({
  ...{ key, name: text('法人スタンダード'), summary: text('人を探せる'), featured: false, position },
  ...{ seats: 3, seatPlanKey: 'ind_free', benefits: [], priceUnit: 100 as const, taxNote: null },
  quotas: [
    { kind: 'talent_search' as const, per: 'year' as const, amount },
    { kind: 'scouts' as const, per: 'year' as const, amount: 2 },
  ],
  prices: [{ interval: 'year' as const, amount: yen(330_000) }],
  bands: [{ upTo: null, percent: 100 }],
  ...{ taxCategory: 'taxable_10' as const, needsApproval: false, byInvoice: true },
});

/** A community whose companies may look for people, and members who show them cards without a name. */
export async function setScoutStage(
  program: RunningProgram,
  database: { look(sql: string, values: unknown[]): Promise<unknown[]> },
  slug: string,
) {
  const stage = await setTalentStage(program, database, slug);
  const { inside } = stage;
  const licence = (placementNumber: string | null, days: { answerDays?: number; quietDays?: number } = {}) =>
    inside((tx) =>
      program.get(UpdateCommunity).run(tx, {
        settings: { disclosure: { ...disclosure, ...days, placementNumber } },
      }),
    );
  await licence('51-募-000123');
  await inside((tx) =>
    program.get(DefineCompanyPlans).run(tx, [
      planOf('corp_search', 2, null),
      // Three months of searching a year, as plans of communities give them.
      planOf('corp_months', 3, 3),
      planOf('corp_other', 4, null),
    ]),
  );
  const plan = (companyId: string, key: string) =>
    database.look('update membership.company_holding set plan_key = $2 where company_id = $1', [
      companyId,
      key,
    ]);
  const searcher = async (): Promise<Company> => {
    const company = await stage.company();
    await plan(company.companyId, 'corp_search');
    return company;
  };
  /** As somebody presses who has just read the page. */
  const share = (memberId: string, withAbout = false, to?: RecipientWish): Promise<void> =>
    inside(async (tx) => {
      const offer = await program.get(OfferSharedCard).run(tx, memberId, to);
      const agreedTo = (withAbout ? offer.wordingWithAbout : offer.wording).ja;
      await program.get(ShareCard).run(tx, { memberId, to, withAbout, agreedTo, locale: 'ja' });
    });
  /** A member with a record, which companies see without a name. */
  const sharer = async (withAbout = false, to?: RecipientWish) => {
    const member = await stage.member();
    await stage.write(member.memberId, {}, false);
    await share(member.memberId, withAbout, to);
    const [row] = (await database.look(
      `select id from talent.consent where member_id = $1 and scope = 'shared_card' and state = 'in_force'`,
      [member.memberId],
    )) as { id: string }[];
    return { ...member, cardId: row!.id };
  };
  /** The desk confirms that a company is in a municipality, or in none. */
  const confirm = (companyId: string, area: string | null): Promise<void> =>
    inside((tx) => program.get(ConfirmCompanyArea).run(tx, { companyId, area, actor: 'desk@example.jp' }));
  const look = (clerk: Company, wish: Partial<CardWish> = {}, first = 50, after: ListKey | null = null) =>
    inside((tx) =>
      program.get(FindCards).run(tx, clerk, { ...everybody, words: '', ...wish }, { first, after }),
    );

  return {
    ...{ ...stage, licence, plan, confirm, searcher, share, sharer, look },
    seen: async (clerk: Company) => (await look(clerk)).cards.map(({ id }) => id),
    openShared: (clerk: Company, id: string) =>
      inside((tx) => program.get(OpenSharedCard).run(tx, clerk, id)),
    block: (memberId: string, companyIds: string[]) =>
      inside((tx) => program.get(BlockCompanies).run(tx, memberId, companyIds)),
    scout: (clerk: Company, cardId: string, why = '冬の客室の準備について、お話を聞かせてください。') =>
      inside((tx) => program.get(AskScout).run(tx, clerk, { cardId, why })),
    scoutsOf: (clerk: Company) => inside((tx) => program.get(ListScouts).ofCompany(tx, clerk)),
    ownScouts: (memberId: string) => inside((tx) => program.get(ListScouts).ofMember(tx, memberId)),
    answer: (memberId: string, id: string, yes: boolean) =>
      inside(async (tx) => {
        const own = (await program.get(ListScouts).ofMember(tx, memberId)).find((each) => each.id === id);
        const card = yes
          ? { telephone: '', message: '', agreedTo: own?.wording.ja ?? '', emailAgreedTo: null }
          : null;
        await program.get(AnswerScout).run(tx, memberId, { id, card, locale: 'ja' });
      }),
  };
}

export type ScoutStage = Awaited<ReturnType<typeof setScoutStage>>;
