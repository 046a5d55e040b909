import { clerk, type Clerk } from './company-occasions.ts';
import type { Occasions } from './occasion.ts';
import type { OperationStage, Person } from './operation-stage.ts';

const priceOf = ({ companyId }: Clerk) => ({
  ...{ companyId, planKey: 'corp_basic', interval: 'year', amount: 100_000, reason: '共同事業のため' },
  validUntil: '2027-03-31',
});

/** A price that the desk has proposed for a company. */
async function proposed(
  stage: OperationStage,
): Promise<{ asker: Person['asker']; companyId: string; id: string }> {
  const company = await clerk(stage);
  const { companyId } = company;
  const { asker } = await stage.owner();
  const question = `mutation ($companyId: ID!, $planKey: String!, $interval: BillingInterval!, $amount: Int!, $validUntil: TokyoDate!,
      $reason: String!) { proposeCompanyPrice(companyId: $companyId, planKey: $planKey, interval: $interval, amount: $amount,
      validUntil: $validUntil, reason: $reason) }`;
  await stage.api.desk(question, priceOf(company), asker);
  const { data } = await stage.api.desk<{ companyPricing: { proposals: { id: string }[] } }>(
    'query ($companyId: ID!) { companyPricing(companyId: $companyId) { proposals { id } } }',
    { companyId },
    asker,
  );
  return { asker, companyId, id: data!.companyPricing.proposals[0]!.id };
}

/** Prices that were agreed with one company. */
export const companyPriceOccasions: Occasions = {
  'desk Query.companyPricing': async (stage) => {
    const { companyId, asker, id } = await proposed(stage);
    await stage.multiply('membership.company_price', id, { id: 'gen_random_uuid()', state: "'declined'" });
    return { asker, variables: { companyId } };
  },
  'desk Mutation.proposeCompanyPrice': async (stage) => ({
    asker: (await stage.owner()).asker,
    variables: priceOf(await clerk(stage)),
  }),
  'desk Mutation.decideCompanyPrice': async (stage) => {
    const { asker, ...decision } = await proposed(stage);
    return { asker, variables: { ...decision, word: 'declined' } };
  },
};
