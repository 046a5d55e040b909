import { companyForm } from './company-example.ts';
import { letTimePass } from './let-time-pass.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage, Person } from './operation-stage.ts';
import { payOn } from './pay-on.ts';

export type Clerk = Person & { companyId: string };

export const ask = async <Answer>(
  { api }: OperationStage,
  { asker }: Person,
  query: string,
  variables: object,
): Promise<Answer> => {
  const { data, errors } = await api.public<Answer>(query, { ...variables }, asker);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data;
};

/** Somebody who is no member and has entered a company. */
export async function clerk(stage: OperationStage): Promise<Clerk> {
  const person = await stage.person();
  const { foundCompany: companyId } = await ask<{ foundCompany: string }>(
    stage,
    person,
    'mutation ($input: CompanyInput!) { foundCompany(input: $input) }',
    { input: companyForm },
  );
  await stage.multiply('membership.company', companyId, { id: 'gen_random_uuid()' });
  return { ...person, companyId };
}

async function reviewed(stage: OperationStage, person: Clerk, interval = 'month', means = 'card') {
  const wish = { companyId: person.companyId, planKey: 'corp_basic', interval, means };
  const { companyOrderReview } = await ask<{ companyOrderReview: object }>(
    stage,
    person,
    `query ($companyId: ID!, $planKey: String!, $interval: BillingInterval!, $means: OnlineMeans) {
       companyOrderReview(companyId: $companyId, planKey: $planKey, interval: $interval, means: $means) {
         fingerprint idempotencyKey } }`,
    wish,
  );
  return { ...wish, ...companyOrderReview };
}

const onInvoice = (person: Clerk) => ({
  ...{ companyId: person.companyId, planKey: 'corp_basic', startsOn: null, terms: 'month_end' },
  ...{ orderNumber: 'PO-118', quoteId: null },
});

async function reviewedOnInvoice(stage: OperationStage, person: Clerk) {
  const wish = onInvoice(person);
  const { companyInvoiceReview } = await ask<{ companyInvoiceReview: { quoteKey: string } }>(
    stage,
    person,
    `query ($companyId: ID!, $planKey: String!, $startsOn: TokyoDate, $terms: InvoiceTerms!, $orderNumber: String!) {
       companyInvoiceReview(companyId: $companyId, planKey: $planKey, startsOn: $startsOn, terms: $terms,
         orderNumber: $orderNumber) { fingerprint idempotencyKey quoteKey } }`,
    wish,
  );
  return { ...wish, ...companyInvoiceReview };
}

/** A company that ordered on invoice. */
export async function invoiced(stage: OperationStage): Promise<Clerk> {
  const person = await clerk(stage);
  await ask(
    stage,
    person,
    `mutation ($companyId: ID!, $planKey: String!, $startsOn: TokyoDate, $terms: InvoiceTerms!, $orderNumber: String!,
         $fingerprint: String!, $idempotencyKey: String!) {
       orderCompanyOnInvoice(companyId: $companyId, planKey: $planKey, startsOn: $startsOn, terms: $terms,
         orderNumber: $orderNumber, fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) }`,
    await reviewedOnInvoice(stage, person),
  );
  return person;
}

/** A company that took a quote. */
async function quoted(stage: OperationStage): Promise<Clerk> {
  const person = await clerk(stage);
  const { quoteKey, ...shown } = await reviewedOnInvoice(stage, person);
  await ask(
    stage,
    person,
    `mutation ($companyId: ID!, $planKey: String!, $startsOn: TokyoDate, $terms: InvoiceTerms!, $orderNumber: String!,
         $fingerprint: String!, $idempotencyKey: String!) {
       askForCompanyQuote(companyId: $companyId, planKey: $planKey, startsOn: $startsOn, terms: $terms,
         orderNumber: $orderNumber, fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) }`,
    { ...shown, idempotencyKey: quoteKey },
  );
  return person;
}

/** A company whose payment page is open. */
async function ordered(
  stage: OperationStage,
  interval?: string,
  means?: string,
): Promise<Clerk & { id: string }> {
  const person = await clerk(stage);
  const { orderCompanyPlan } = await ask<{ orderCompanyPlan: { id: string } }>(
    stage,
    person,
    `mutation ($companyId: ID!, $planKey: String!, $interval: BillingInterval!, $means: OnlineMeans, $fingerprint: String!,
         $idempotencyKey: String!) {
       orderCompanyPlan(companyId: $companyId, planKey: $planKey, interval: $interval, means: $means, fingerprint: $fingerprint,
         idempotencyKey: $idempotencyKey) { id } }`,
    await reviewed(stage, person, interval, means),
  );
  await stage.api.runReactions();
  return { ...person, id: orderCompanyPlan.id };
}

const checkout =
  'query ($companyId: ID!, $id: ID!) { companyCheckout(companyId: $companyId, id: $id) { url } }';

/** A company that has paid its first month, or year. */
export async function payer(
  stage: OperationStage,
  { card, interval }: { card?: string; interval?: string } = {},
): Promise<Clerk> {
  const { id, ...person } = await ordered(stage, interval);
  const look = () =>
    ask<{ companyCheckout: { url: string | null } }>(stage, person, checkout, {
      companyId: person.companyId,
      id,
    });
  await payOn((await look()).companyCheckout.url!, card);
  letTimePass(stage.api);
  await look();
  await stage.api.runReactions();
  return person;
}

/** A company whose voucher waits to be paid. */
const withVoucher = async (stage: OperationStage): Promise<Occasion> => {
  const { asker, companyId } = await ordered(stage, 'year', 'konbini');
  return { asker, variables: { companyId } };
};

const byPayer = async (stage: OperationStage): Promise<Occasion> => {
  const { asker, companyId } = await payer(stage);
  return { asker, variables: { companyId, id: companyId } };
};

/** A company that asked for a plan which is approved first; answers with the id of its wish. */
async function applied(stage: OperationStage): Promise<Clerk & { id: string }> {
  const person = await clerk(stage);
  const { companyId } = person;
  await ask(
    stage,
    person,
    'mutation ($companyId: ID!) { applyForCompanyPlan(companyId: $companyId, planKey: "corp_partner") }',
    { companyId },
  );
  const { company } = await ask<{ company: { applications: { id: string }[] } }>(
    stage,
    person,
    'query ($companyId: ID!) { company(id: $companyId) { applications { id } } }',
    { companyId },
  );
  return { ...person, id: company.applications[0]!.id };
}

const atDesk = async (stage: OperationStage): Promise<Occasion> => {
  const { companyId } = await payer(stage);
  const variables = { id: companyId, companyId, first: 100, after: null, filter: null };
  return { asker: (await stage.owner()).asker, variables };
};

const { name, legalForm, formPlace, kana, registrationNumber, postalCode, prefecture } = companyForm;
/** Another address and another size, at the fee that follows. */
const grown = {
  facts: {
    ...{ name, legalForm, formPlace, kana, registrationNumber, postalCode, prefecture },
    ...{ address: '釧路市黒金町', employees: '21' },
  },
  agreedAmount: 16_500,
};

/** The membership of companies. */
export const companyOccasions: Occasions = {
  'public Query.companyPlans': async (stage) => ({ asker: stage.visitor, variables: { employees: '12' } }),
  'public Query.companyFounding': async (stage) => ({ asker: (await stage.person()).asker, variables: {} }),
  'public Query.myCompanies': byPayer,
  'public Query.company': byPayer,
  'public Query.companyReceipts': byPayer,
  'public Query.companyOrderReview': async (stage) => {
    const { asker, companyId } = await clerk(stage);
    return { asker, variables: { companyId, planKey: 'corp_basic', interval: 'month' } };
  },
  'public Query.companyInvoiceReview': async (stage) => {
    const person = await clerk(stage);
    return { asker: person.asker, variables: onInvoice(person) };
  },
  'public Query.companyInvoices': async (stage) => {
    const { asker, companyId } = await invoiced(stage);
    return { asker, variables: { companyId } };
  },
  'public Query.companyQuotes': async (stage) => {
    const { asker, companyId } = await quoted(stage);
    return { asker, variables: { companyId } };
  },
  'public Mutation.askForCompanyQuote': async (stage) => {
    const person = await clerk(stage);
    const { quoteKey: idempotencyKey, ...shown } = await reviewedOnInvoice(stage, person);
    return { asker: person.asker, variables: { ...shown, idempotencyKey } };
  },
  'public Mutation.orderCompanyOnInvoice': async (stage) => {
    const person = await clerk(stage);
    return { asker: person.asker, variables: await reviewedOnInvoice(stage, person) };
  },
  'public Query.companyCard': byPayer,
  'public Query.companyCardPage': async (stage) => {
    const person = await payer(stage);
    const { companyId, asker } = person;
    const opened = await ask<{ changeCompanyCard: { id: string } }>(
      stage,
      person,
      'mutation ($companyId: ID!) { changeCompanyCard(companyId: $companyId) { id } }',
      { companyId },
    );
    await stage.api.runReactions();
    letTimePass(stage.api);
    return { asker, variables: { companyId, id: opened.changeCompanyCard.id } };
  },
  'public Query.companyCheckout': async (stage) => {
    const { asker, companyId, id } = await ordered(stage);
    letTimePass(stage.api);
    return { asker, variables: { companyId, id } };
  },
  'public Query.companyVoucher': withVoucher,
  'public Mutation.giveUpCompanyVoucher': withVoucher,
  'public Mutation.foundCompany': async (stage) => ({
    asker: (await stage.person()).asker,
    variables: { input: companyForm },
  }),
  'public Mutation.applyForCompanyPlan': async (stage) => {
    const { asker, companyId } = await clerk(stage);
    return { asker, variables: { companyId, planKey: 'corp_partner' } };
  },
  'public Mutation.orderCompanyPlan': async (stage) => {
    const person = await clerk(stage);
    return { asker: person.asker, variables: await reviewed(stage, person) };
  },
  'public Mutation.changeCompanyCard': byPayer,
  'public Query.companyFeeReview': async (stage) => {
    const { asker, companyId } = await payer(stage);
    return { asker, variables: { companyId, employees: '21' } };
  },
  'public Mutation.changeCompanyProfile': async (stage) => {
    const { asker, companyId } = await payer(stage);
    return { asker, variables: { companyId, ...grown } };
  },
  'desk Query.companyFeeReview': async (stage) => {
    const { companyId } = await payer(stage);
    return { asker: (await stage.owner()).asker, variables: { companyId, employees: '21' } };
  },
  'desk Mutation.changeCompanyProfile': async (stage) => {
    const { companyId } = await payer(stage);
    const variables = { companyId, change: { ...grown, reason: 'お電話でのご依頼' } };
    return { asker: (await stage.owner()).asker, variables };
  },
  'public Mutation.changeCompanyContact': async (stage) => {
    const { asker, companyId } = await clerk(stage);
    const contact = { department: '', contactName: '佐藤 花', contactEmail: 'sato@cafe.example.jp' };
    return { asker, variables: { companyId, contact } };
  },
  'public Mutation.cancelCompanyPlan': byPayer,
  'public Mutation.keepCompanyPlan': async (stage) => {
    const person = await payer(stage);
    const { companyId, asker } = person;
    await ask(stage, person, 'mutation ($companyId: ID!) { cancelCompanyPlan(companyId: $companyId) }', {
      companyId,
    });
    await stage.api.runReactions();
    return { asker, variables: { companyId } };
  },
  'desk Query.companies': atDesk,
  'desk Query.company': atDesk,
  'desk Query.companyPayments': atDesk,
  'desk Mutation.decideCompanyApplication': async (stage) => {
    const { id } = await applied(stage);
    const variables = { id, approved: true, reason: null };
    return { asker: (await stage.owner()).asker, variables };
  },
};
