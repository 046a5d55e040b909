import { newId, tokyoDateOf } from '@enishi/kernel';

import { companyOf } from './company-acts.ts';
import { asColleague, asDesk } from './demo-act.ts';
import type { Scene, Step } from './demo-act.ts';

const dayLength = 86_400_000;

/** The desk writes down what a company used: `kind amount what…`. */
export const recordsUse: Step = async (scene) => {
  const [kind, amount, ...what] = scene.recorded.words;
  await asDesk(
    scene,
    `mutation ($companyId: ID!, $kind: String!, $amount: String!, $usedFor: String!, $usedOn: String!, $key: String!) {
       recordBenefitUse(companyId: $companyId, kind: $kind, amount: $amount, usedFor: $usedFor, usedOn: $usedOn, key: $key) }`,
    {
      ...{ companyId: await companyOf(scene), kind, amount, usedFor: what.join(' ') },
      ...{ usedOn: dayAhead(scene, 0), key: newId() },
    },
  );
};

/** The desk gives a company more of a benefit than its plan does: `kind amount days reason…`. */
export const grantsBenefit: Step = async (scene) => {
  const [kind, amount, days, ...reason] = scene.recorded.words;
  await asDesk(
    scene,
    `mutation ($companyId: ID!, $kind: String!, $amount: String!, $reason: String!, $endsOn: String!) {
       grantBenefit(companyId: $companyId, kind: $kind, amount: $amount, reason: $reason, endsOn: $endsOn) }`,
    {
      ...{ companyId: await companyOf(scene), kind, amount, reason: reason.join(' ') },
      endsOn: dayAhead(scene, Number(days)),
    },
  );
};

/** The desk writes a note on a company for itself: `words…`. */
export const writesNote: Step = async (scene) => {
  await asDesk(
    scene,
    'mutation ($companyId: ID!, $text: String!) { noteOnCompany(companyId: $companyId, text: $text) }',
    { companyId: await companyOf(scene), text: scene.recorded.words.join(' ') },
  );
};

/** The desk proposes a price of its own for a company: `plan interval amount days reason…`. */
export const proposesPrice: Step = async (scene) => {
  const [planKey, interval, amount, days, ...reason] = scene.recorded.words;
  await asDesk(
    scene,
    `mutation ($companyId: ID!, $planKey: String!, $interval: BillingInterval!, $amount: Int!, $validUntil: TokyoDate!,
       $reason: String!) {
       proposeCompanyPrice(companyId: $companyId, planKey: $planKey, interval: $interval, amount: $amount,
         validUntil: $validUntil, reason: $reason) }`,
    {
      ...{ companyId: await companyOf(scene), planKey, interval, amount: Number(amount) },
      ...{ validUntil: dayAhead(scene, Number(days)), reason: reason.join(' ') },
    },
  );
};

/** A colleague approves it: nobody does so alone. */
export const approvesPrice: Step = async (scene) => {
  const companyId = await companyOf(scene);
  const { companyPricing } = await asColleague<{
    companyPricing: { proposals: { id: string; state: string }[] };
  }>(scene, 'query ($companyId: ID!) { companyPricing(companyId: $companyId) { proposals { id state } } }', {
    companyId,
  });
  const id = companyPricing.proposals.find(({ state }) => state === 'proposed')?.id;
  await asColleague(
    scene,
    'mutation ($companyId: ID!, $id: ID!) { decideCompanyPrice(companyId: $companyId, id: $id, word: approved) }',
    { companyId, id },
  );
};

const dayAhead = ({ world }: Scene, days: number): string =>
  tokyoDateOf(new Date(world.clock.now().getTime() + days * dayLength));
