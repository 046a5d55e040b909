import type { Asker } from '@enishi/testing';
import { secureCard } from './pay-on.ts';
import type { OperationStage } from './operation-stage.ts';

const wish = { planKey: 'ind_standard', interval: 'year' };

/** What the page of a change of plan shows, ready to be sent back. */
export async function reviewedChange({ api }: OperationStage, asker: Asker) {
  const asked = await api.public<{
    planChangeReview: { pricedAt: string; fingerprint: string; idempotencyKey: string };
  }>(
    `query ($planKey: String!, $interval: BillingInterval!) {
       planChangeReview(planKey: $planKey, interval: $interval) { pricedAt fingerprint idempotencyKey } }`,
    wish,
    asker,
  );
  return { ...wish, ...asked.data!.planChangeReview };
}

/** A payer whose bank has asked about the charge of a change. */
export async function askedPayer(stage: OperationStage): Promise<{ asker: Asker; id: string }> {
  const { asker } = await stage.newPayer(secureCard);
  const id = await changedPlan(stage, asker);
  await stage.api.runReactions();
  return { asker, id };
}

/** Orders a change of plan; answers its id. */
export async function changedPlan(stage: OperationStage, asker: Asker): Promise<string> {
  const ordered = await stage.api.public<{ changePlan: { id: string } }>(
    `mutation ($planKey: String!, $interval: BillingInterval!, $pricedAt: Instant!, $fingerprint: String!, $idempotencyKey: String!) {
       changePlan(planKey: $planKey, interval: $interval, pricedAt: $pricedAt, fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) { id } }`,
    await reviewedChange(stage, asker),
    asker,
  );
  return ordered.data!.changePlan.id;
}
