import { newId, tokyoDateOf } from '@enishi/kernel';
import { payer } from './company-occasions.ts';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

const today = (stage: OperationStage) => tokyoDateOf(stage.api.clock.now());

const used = (stage: OperationStage, companyId: string) => ({
  ...{ companyId, kind: 'postings', amount: '1', usedFor: '求人', usedOn: today(stage), key: newId() },
});

const granted = (stage: OperationStage, companyId: string) => ({
  ...{ companyId, kind: 'booth_slots', amount: '1', reason: '周年のお礼', endsOn: today(stage) },
});

const asOwner = async (stage: OperationStage, query: string, variables: object) => {
  const { data, errors } = await stage.api.desk(query, { ...variables }, (await stage.owner()).asker);
  if (errors || !data) throw new Error(JSON.stringify(errors));
};

const record = `mutation ($companyId: ID!, $kind: String!, $amount: String!, $usedFor: String!, $usedOn: String!, $key: String!) {
  recordBenefitUse(companyId: $companyId, kind: $kind, amount: $amount, usedFor: $usedFor, usedOn: $usedOn, key: $key) }`;
const grant = `mutation ($companyId: ID!, $kind: String!, $amount: String!, $reason: String!, $endsOn: String!) {
  grantBenefit(companyId: $companyId, kind: $kind, amount: $amount, reason: $reason, endsOn: $endsOn) }`;

/** A company that used a posting and was granted a booth, many times over. */
async function user(stage: OperationStage) {
  const { asker, companyId } = await payer(stage);
  await asOwner(stage, record, used(stage, companyId));
  await asOwner(stage, grant, granted(stage, companyId));
  const [use] = await idOf(stage, 'membership.benefit_use', companyId);
  const [given] = await idOf(stage, 'membership.benefit_grant', companyId);
  await stage.multiply('membership.benefit_use', use!.id, {
    id: 'gen_random_uuid()',
    consumer_key: "r.consumer_key || '-' || n",
  });
  await stage.multiply('membership.benefit_grant', given!.id, { id: 'gen_random_uuid()' });
  return { asker, companyId, useId: use!.id };
}

const idOf = (stage: OperationStage, table: string, companyId: string) =>
  stage.inside((tx) =>
    tx.query<{ id: string }>(`select id from ${table} where company_id = $1`, [companyId]),
  );

/** Benefits of companies that are given by number. */
export const benefitOccasions: Occasions = {
  'public Query.companyBenefits': async (stage) => {
    const { asker, companyId } = await user(stage);
    return { asker, variables: { companyId } };
  },
  'desk Query.companyBenefits': async (stage) => {
    const { companyId } = await user(stage);
    return { asker: (await stage.owner()).asker, variables: { companyId } };
  },
  'desk Mutation.recordBenefitUse': async (stage) => {
    const { companyId } = await user(stage);
    return { asker: (await stage.owner()).asker, variables: used(stage, companyId) };
  },
  'desk Mutation.takeBackBenefitUse': async (stage) => {
    const { useId: id } = await user(stage);
    return { asker: (await stage.owner()).asker, variables: { id, reason: '二重に記録' } };
  },
  'desk Mutation.grantBenefit': async (stage) => {
    const { companyId } = await user(stage);
    return { asker: (await stage.owner()).asker, variables: granted(stage, companyId) };
  },
};
