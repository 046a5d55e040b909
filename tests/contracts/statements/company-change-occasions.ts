import { ask, payer } from './company-occasions.ts';
import type { Clerk } from './company-occasions.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { secureCard } from './pay-on.ts';

/** What the page of a change shows, ready to be sent back. */
async function reviewed(stage: OperationStage, person: Clerk, interval: 'month' | 'year') {
  const wish = { companyId: person.companyId, planKey: 'corp_basic', interval };
  const { companyChangeReview } = await ask<{ companyChangeReview: object }>(
    stage,
    person,
    `query ($companyId: ID!, $planKey: String!, $interval: BillingInterval!) {
       companyChangeReview(companyId: $companyId, planKey: $planKey, interval: $interval) {
         pricedAt fingerprint idempotencyKey } }`,
    wish,
  );
  return { ...wish, ...companyChangeReview };
}

/** A company that has ordered a change of its plan; answers its id. */
async function changed(stage: OperationStage, person: Clerk, interval: 'month' | 'year'): Promise<string> {
  const { changeCompanyPlan } = await ask<{ changeCompanyPlan: { id: string } }>(
    stage,
    person,
    `mutation ($companyId: ID!, $planKey: String!, $interval: BillingInterval!, $pricedAt: Instant!,
         $fingerprint: String!, $idempotencyKey: String!) {
       changeCompanyPlan(companyId: $companyId, planKey: $planKey, interval: $interval, pricedAt: $pricedAt,
         fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) { id } }`,
    await reviewed(stage, person, interval),
  );
  return changeCompanyPlan.id;
}

/** A company whose bank has asked about the charge of a change. */
async function asked(stage: OperationStage): Promise<Occasion> {
  const person = await payer(stage, { card: secureCard });
  const id = await changed(stage, person, 'year');
  await stage.api.runReactions();
  return { asker: person.asker, variables: { companyId: person.companyId, id } };
}

/** Changing a company from one plan to another. */
export const companyChangeOccasions: Occasions = {
  'public Query.companyChangeReview': async (stage) => {
    const { asker, companyId } = await payer(stage);
    return { asker, variables: { companyId, planKey: 'corp_basic', interval: 'year' } };
  },
  'public Mutation.changeCompanyPlan': async (stage) => {
    const person = await payer(stage);
    return { asker: person.asker, variables: await reviewed(stage, person, 'year') };
  },
  'public Query.companyChange': async (stage) => {
    const person = await payer(stage);
    const id = await changed(stage, person, 'year');
    return { asker: person.asker, variables: { companyId: person.companyId, id } };
  },
  'public Mutation.keepCompanyChange': async (stage) => {
    const person = await payer(stage, { interval: 'year' });
    await changed(stage, person, 'month');
    await stage.api.runReactions();
    return { asker: person.asker, variables: { companyId: person.companyId } };
  },
  'public Query.awaitedCompanyChange': asked,
  'public Mutation.confirmCompanyChange': asked,
  'public Mutation.withdrawCompanyChange': asked,
};

/** How a community invoices, and changing it. */
export const invoicingOccasions: Occasions = {
  'desk Query.invoicing': async (stage) => ({ asker: (await stage.owner()).asker, variables: {} }),
  'desk Mutation.saveInvoicing': async (stage) => {
    const { asker } = await stage.owner();
    const own = { bankAccount: 'みちのひがし銀行 本店 普通 7654321', paidInto: 'own' };
    const input = { ...own, beginsWith: 'start_day' };
    return {
      asker,
      variables: { input: { ...input, renewalDays: '60', quoteDays: '30', reminderDays: '5' }, seen: '' },
    };
  },
  'desk Mutation.saveReceiptStamps': async (stage) => {
    const { asker } = await stage.owner();
    const now = '{ invoicing { seen stamps } }';
    const { data } = await stage.api.desk<{ invoicing: { seen: string; stamps: string } }>(now, {}, asker);
    const { seen, stamps } = data!.invoicing;
    return { asker, variables: { stamps: stamps === 'due' ? 'exempt' : 'due', seen } };
  },
};
