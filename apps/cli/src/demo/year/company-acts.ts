import { demoCompany } from '../demo-companies.ts';
import { demoPerson } from '../demo-people.ts';
import { fillIn } from './card-page.ts';
import { asDesk } from './demo-act.ts';
import type { Scene, Step } from './demo-act.ts';

/** Enters the company for which somebody acts who is no member: its form, what is declared and agreed to. */
export const foundsCompany: Step = async (scene) => {
  const { founded, recorded } = scene;
  const { familyName, givenName, email } = demoPerson(founded.community.slug, recorded.who);
  const { companyFounding: agreed } = await asClerk<{ companyFounding: object }>(
    scene,
    '{ companyFounding { termsVersion privacyVersion declarationVersion } }',
  );
  const form = { legalForm: '', formPlace: '', registrationNumber: '', department: '総務', declared: true };
  const contact = { contactName: `${familyName} ${givenName}`, contactEmail: email };
  await asClerk(scene, 'mutation ($input: CompanyInput!) { foundCompany(input: $input) }', {
    input: { ...demoCompany(founded.community.slug, recorded.who), ...form, ...contact, ...agreed },
  });
};

/** Reads the final confirmation page of a plan and presses its button: `plan interval card`. */
export const ordersCompanyPlan: Step = async (scene) => {
  const [planKey, interval] = scene.recorded.words;
  const order = { companyId: await companyOf(scene), planKey, interval };
  const { companyOrderReview: shown } = await asClerk<{ companyOrderReview: object }>(
    scene,
    `query ($companyId: ID!, $planKey: String!, $interval: BillingInterval!) {
       companyOrderReview(companyId: $companyId, planKey: $planKey, interval: $interval) { fingerprint idempotencyKey } }`,
    order,
  );
  const { orderCompanyPlan } = await asClerk<{ orderCompanyPlan: { id: string } }>(
    scene,
    `mutation ($companyId: ID!, $planKey: String!, $interval: BillingInterval!, $fingerprint: String!, $idempotencyKey: String!) {
       orderCompanyPlan(companyId: $companyId, planKey: $planKey, interval: $interval, fingerprint: $fingerprint,
         idempotencyKey: $idempotencyKey) { id } }`,
    { ...order, ...shown },
  );
  scene.notes.attempt = orderCompanyPlan.id;
};

/** Pays for it on the hosted page. */
export const paysForCompany: Step = async (scene) => {
  const { companyCheckout } = await asClerk<{ companyCheckout: { url: string | null } }>(
    scene,
    'query ($companyId: ID!, $id: ID!) { companyCheckout(companyId: $companyId, id: $id) { url } }',
    { companyId: await companyOf(scene), id: scene.notes.attempt },
  );
  await fillIn(scene, companyCheckout.url, scene.recorded.words[2]);
};

/** Asks the secretariat for a plan that it has to approve: `plan`. */
export const appliesForPlan: Step = async (scene) => {
  await asClerk(
    scene,
    'mutation ($companyId: ID!, $planKey: String!) { applyForCompanyPlan(companyId: $companyId, planKey: $planKey) }',
    { companyId: await companyOf(scene), planKey: scene.recorded.words[0] },
  );
};

/** The desk approves what the company asked for, or declines it: `[reason…]`. */
export const decidesApplication: Step = async (scene) => {
  const companyId = await companyOf(scene);
  const { company } = await asDesk<{ company: { applications: { id: string; state: string }[] } }>(
    scene,
    'query ($id: ID!) { company(id: $id) { applications { id state } } }',
    { id: companyId },
  );
  const reason = scene.recorded.words.join(' ') || null;
  await asDesk(
    scene,
    `mutation ($id: ID!, $approved: Boolean!, $reason: String) {
       decideCompanyApplication(id: $id, approved: $approved, reason: $reason) }`,
    { id: company.applications.find(({ state }) => state === 'waiting')?.id, approved: !reason, reason },
  );
};

/** Cancels the plan to the end of what is paid. */
export const cancelsForCompany: Step = async (scene) => {
  await asClerk(scene, 'mutation ($companyId: ID!) { cancelCompanyPlan(companyId: $companyId) }', {
    companyId: await companyOf(scene),
  });
};

/** The company for which whoever's turn it is acts. */
export async function companyOf(scene: Scene): Promise<string> {
  const { myCompanies } = await asClerk<{ myCompanies: { id: string }[] }>(scene, '{ myCompanies { id } }');
  if (!myCompanies[0]) throw new Error(`${scene.recorded.who} acts for no company`);
  return myCompanies[0].id;
}

/** Asks the members' schema as whoever acts for a company, who need not be a member. */
export function asClerk<Result>(scene: Scene, query: string, variables: object = {}): Promise<Result> {
  const { founded, recorded, door } = scene;
  const { email } = demoPerson(founded.community.slug, recorded.who);
  return door.ask<Result>('/graphql', { founded, email }, query, variables);
}
