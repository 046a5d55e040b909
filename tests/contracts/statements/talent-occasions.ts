import { KeepEqualWords, OpenCard } from '@enishi/talent';
import { ask } from './company-occasions.ts';
import { shown } from './company-page-occasions.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

/** A member and a company that everybody sees. */
async function met(stage: OperationStage) {
  const company = await shown(stage);
  const member = await stage.member();
  const { interestCardOffer: offer } = await ask<{ interestCardOffer: { wording: { ja: string } } }>(
    stage,
    member,
    'query ($companyId: ID!) { interestCardOffer(companyId: $companyId) { wording { ja } } }',
    { companyId: company.companyId },
  );
  const card = { telephone: '0154-00-0000', message: '話を聞きたいです', agreedTo: offer.wording.ja };
  return { company, member, card };
}

/** A card that was given and read, beside as many others of the same two, that were read as often. */
export async function given(stage: OperationStage) {
  const { company, member, card } = await met(stage);
  const { companyId, accountId } = company;
  const { giveInterestCard: id } = await ask<{ giveInterestCard: string }>(
    stage,
    member,
    'mutation ($companyId: ID!, $card: InterestCardInput!) { giveInterestCard(companyId: $companyId, card: $card) }',
    { companyId, card },
  );
  await stage.inside((tx) => stage.api.get(OpenCard).run(tx, { companyId, accountId }, id));
  const [read] = await stage.inside((tx) =>
    tx.query<{ id: string }>('select id from talent.provision where consent_id = $1', [id]),
  );
  await stage.multiply('talent.provision', read!.id, { id: 'gen_random_uuid()' });
  const other = `md5(r.id::text || n)::uuid`;
  await stage.multiply('talent.consent', id, { id: other, member_id: other });
  await stage.multiply('talent.consent', id, {
    ...{ id: 'gen_random_uuid()', recipient_id: other, state: `'withdrawn'`, ended_at: 'now()' },
  });
  await stage.inside((tx) =>
    tx.query(
      `insert into talent.interest_card (consent_id, community_id)
       select c.id, c.community_id from talent.consent c where not exists (
         select from talent.interest_card k where k.consent_id = c.id)`,
    ),
  );
  return { company, member, id };
}

type Given = Awaited<ReturnType<typeof given>>;
const byMember =
  (variables: (of: Given) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await given(stage);
    return { asker: of.member.asker, variables: variables(of) };
  };
const byCompany =
  (variables: (of: Given) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await given(stage);
    return { asker: of.company.asker, variables: { companyId: of.company.companyId, ...variables(of) } };
  };

/** What people show of themselves to companies. */
export const talentOccasions: Occasions = {
  'public Query.interestCardOffer': byMember(({ company: { companyId } }) => ({ companyId })),
  'public Mutation.giveInterestCard': async (stage) => {
    const { company, member, card } = await met(stage);
    return { asker: member.asker, variables: { companyId: company.companyId, eventId: null, card } };
  },
  'public Query.myConsents': byMember(() => ({ first: 100, after: null })),
  'public Mutation.stopConsent': byMember(({ id }) => ({ id })),
  'public Query.receivedCards': byCompany(() => ({ first: 100, after: null })),
  'public Query.receivedCard': byCompany(({ id }) => ({ id })),
  'public Mutation.noteCardContact': byCompany(({ id }) => ({ id })),
  'desk Query.disclosure': async (stage) => ({ asker: (await stage.owner()).asker, variables: {} }),
  'desk Query.equalWords': async (stage) => ({ asker: (await stage.owner()).asker, variables: {} }),
  'desk Mutation.saveEqualWords': async (stage) => ({
    asker: (await stage.owner()).asker,
    variables: {
      words: '看護師＝ナース',
      seen: (await stage.inside((tx) => stage.api.get(KeepEqualWords).read(tx))).seen,
    },
  }),
  'desk Mutation.saveDisclosure': async (stage) => ({
    asker: (await stage.owner()).asker,
    variables: {
      input: {
        ...{ days: '30', leastAge: '20', unknownAge: 'refused', placementNumber: '' },
        ...{ recordDays: '365', answerDays: '14', quietDays: '180' },
      },
      seen: '',
    },
  }),
  'desk Query.memberConsents': async (stage) => {
    const { member } = await given(stage);
    return { asker: (await stage.owner()).asker, variables: { memberId: member.memberId } };
  },
  'desk Mutation.stopConsentFor': async (stage) => {
    const { member, id } = await given(stage);
    const input = { channel: 'call', proof: 'called_back', askedBy: '', reason: '会社から何度も電話が来る' };
    return { asker: (await stage.owner()).asker, variables: { memberId: member.memberId, id, input } };
  },
  'desk Query.receivedCardCounts': async (stage) => ({
    asker: (await stage.owner()).asker,
    variables: { companyId: (await given(stage)).company.companyId },
  }),
};
