import { ask } from './company-occasions.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { given } from './talent-occasions.ts';

/** What operations about talks of people and companies cost; see `statements-per-operation.ts`. */
export const statementsOfTalks: Readonly<Record<string, number>> = {
  'public Query.myTalks': 2,
  'public Query.myUnreadTalks': 1,
  'public Query.myTalk': 4,
  'public Mutation.writeMyTalk': 6,
  'public Query.companyTalk': 9,
  'public Mutation.writeCompanyTalk': 9,
};

/** A card under which two talk, with as many messages as there are of anything here. */
async function talked(stage: OperationStage) {
  const of = await given(stage);
  const { company, member, id } = of;
  await ask(
    stage,
    company,
    'mutation ($companyId: ID!, $id: ID!, $text: String!) { writeCompanyTalk(companyId: $companyId, id: $id, text: $text) }',
    { companyId: company.companyId, id, text: '冬の客室について' },
  );
  await ask(stage, member, 'mutation ($id: ID!, $text: String!) { writeMyTalk(id: $id, text: $text) }', {
    ...{ id, text: 'はい' },
  });
  const [line] = await stage.inside((tx) =>
    tx.query<{ id: string }>('select id from talent.talk_line where consent_id = $1 limit 1', [id]),
  );
  await stage.multiply('talent.talk_line', line!.id, { id: 'gen_random_uuid()' });
  return of;
}

type Talked = Awaited<ReturnType<typeof talked>>;
const byMember =
  (variables: (of: Talked) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await talked(stage);
    return { asker: of.member.asker, variables: variables(of) };
  };
const byCompany =
  (variables: Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const { company, id } = await talked(stage);
    return { asker: company.asker, variables: { companyId: company.companyId, id, ...variables } };
  };

/** What people and companies write to each other. */
export const talkOccasions: Occasions = {
  'public Query.myTalks': byMember(() => ({})),
  'public Query.myUnreadTalks': byMember(() => ({})),
  'public Query.myTalk': byMember(({ id }) => ({ id })),
  'public Mutation.writeMyTalk': byMember(({ id }) => ({ id, text: 'はい' })),
  'public Query.companyTalk': byCompany({}),
  'public Mutation.writeCompanyTalk': byCompany({ text: 'お待ちしています' }),
};
