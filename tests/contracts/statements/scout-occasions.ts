import { addDays, tokyoDateOf } from '@enishi/kernel';
import { KeepSkills, OfferSharedCard, ReadOwnRecord, SaveOwnRecord, ShareCard } from '@enishi/talent';
import { ask } from './company-occasions.ts';
import { shown } from './company-page-occasions.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

/** What operations about cards without a name and companies that would like to talk cost; see `statements-per-operation.ts`. */
export const statementsOfScouts: Readonly<Record<string, number>> = {
  'public Query.mySharedCard': 15,
  'public Mutation.shareCard': 10,
  'public Mutation.blockCompanies': 19,
  'public Query.myScouts': 3,
  'public Mutation.answerScout': 10,
  'public Query.sharedCards': 7,
  'public Query.sharedCard': 10,
  'public Query.companyScouts': 4,
  'public Mutation.askScout': 20,
  'public Mutation.withdrawScout': 5,
  'public Mutation.beginSearchMonth': 17,
};

const disclosure = '{"days": 90, "leastAge": 18, "unknownAge": "allowed", "placementNumber": "51-募-000123"}';

/** A member who shows companies a card, beside many others, and a company that may look for them and ask ten. */
async function shared(stage: OperationStage) {
  const { api } = stage;
  const company = await shown(stage);
  const member = await stage.member();
  const { memberId } = member;
  const card = await stage.inside(async (tx) => {
    await tx.query(
      `update identity.community set settings = jsonb_set(settings, '{disclosure}', $2::jsonb) where id = $1`,
      [tx.community, disclosure],
    );
    await tx.query(
      `insert into membership.benefit_grant (id, community_id, company_id, kind, parts, used, reason, granted_on, ends_on, granted_by)
       select gen_random_uuid(), $1, $2, k, 10, 0, '周年', $3::date, $3::date + 300, 'o@example.jp'
         from unnest(array['talent_search', 'scouts']) k`,
      [tx.community, company.companyId, tokyoDateOf(tx.now)],
    );
    await tx.query(
      `insert into talent.search_month (id, community_id, company_id, from_day, until_day, anchor, nth, begun_at)
       select gen_random_uuid(), $1, $2, d, d + 30, d, 0, $4 from unnest(array[$3::date - 60, $3::date - 30, $3::date]) d`,
      [tx.community, company.companyId, tokyoDateOf(tx.now), tx.now],
    );
    await api.get(KeepSkills).run(tx, '受付 / Reception\n草刈り / Cutting grass');
    const own = await api.get(ReadOwnRecord).run(tx, memberId);
    const form = {
      ...{ skillIds: own.choices.skills.map((skill) => skill.id), areas: own.choices.areas, slots: [15] },
      ...{ roles: ['speaker' as const], about: '' },
    };
    await api.get(SaveOwnRecord).run(tx, { memberId, form, agreedTo: null, locale: 'ja' });
    const { wording } = await api.get(OfferSharedCard).run(tx, memberId);
    const wish = { memberId, withAbout: false, agreedTo: wording.ja, locale: 'ja' as const };
    await api.get(ShareCard).run(tx, wish);
    const [shows] = await tx.query<{ id: string }>(
      `select id from talent.consent where scope = 'shared_card' and member_id = $1`,
      [memberId],
    );
    return { cardId: shows!.id, agreedTo: wording.ja };
  });
  return { company, member, ...card, why: '冬の客室の準備について、お話を聞かせてください。' };
}

/** The same, asked by the company, beside many requests of the same two that are over. */
async function asked(stage: OperationStage) {
  const of = await shared(stage);
  const { askScout: id } = await ask<{ askScout: string }>(
    stage,
    of.company,
    'mutation ($companyId: ID!, $cardId: ID!, $why: String!) { askScout(companyId: $companyId, cardId: $cardId, why: $why) }',
    { companyId: of.company.companyId, cardId: of.cardId, why: of.why },
  );
  await stage.multiply('talent.scout', id, {
    ...{ id: 'gen_random_uuid()', state: `'declined'`, ended_at: 'now()' },
  });
  return { ...of, id };
}

type Shared = Awaited<ReturnType<typeof shared>>;
type Asked = Awaited<ReturnType<typeof asked>>;
const byMember =
  (variables: (of: Asked) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await asked(stage);
    return { asker: of.member.asker, variables: variables(of) };
  };
const byCompany =
  <Of extends Shared>(
    prepare: (stage: OperationStage) => Promise<Of>,
    variables: (of: Of) => Record<string, unknown>,
  ) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await prepare(stage);
    return { asker: of.company.asker, variables: { companyId: of.company.companyId, ...variables(of) } };
  };

/** Cards without a name, and companies that would like to talk. */
export const scoutOccasions: Occasions = {
  'public Query.mySharedCard': byMember(() => ({})),
  'public Mutation.shareCard': async (stage) => {
    const { member, cardId, agreedTo } = await shared(stage);
    await stage.inside((tx) =>
      tx.query(`update talent.consent set state = 'withdrawn', ended_at = now() where id = $1`, [cardId]),
    );
    return { asker: member.asker, variables: { withAbout: false, agreedTo } };
  },
  'public Mutation.blockCompanies': byMember(({ company: { companyId } }) => ({ companyIds: [companyId] })),
  'public Query.myScouts': byMember(() => ({})),
  'public Mutation.answerScout': byMember(({ id }) => ({ id, card: null })),
  'public Mutation.beginSearchMonth': async (stage) => {
    const { company } = await shared(stage);
    const seen = addDays(tokyoDateOf(stage.api.clock.now()), 30);
    return { asker: company.asker, variables: { companyId: company.companyId, seen } };
  },
  'public Query.sharedCards': byCompany(asked, () => ({
    first: 100,
    after: null,
    role: 'speaker',
    words: '受付',
  })),
  'public Query.sharedCard': byCompany(asked, ({ cardId: id }) => ({ id })),
  'public Query.companyScouts': byCompany(asked, () => ({})),
  'public Mutation.askScout': byCompany(shared, ({ cardId, why }) => ({ cardId, why })),
  'public Mutation.withdrawScout': byCompany(asked, ({ id }) => ({ id })),
};
