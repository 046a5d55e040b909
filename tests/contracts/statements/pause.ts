import type { Asker } from '@enishi/testing';
import type { OperationStage } from './operation-stage.ts';

const press =
  'mutation ($months: Int!, $fingerprint: String!) { pauseMembership(months: $months, fingerprint: $fingerprint) { status } }';

/** What the page shows of a pause of one month, ready to be sent back. */
export async function reviewedPause({ api }: OperationStage, asker: Asker) {
  const asked = await api.public<{ pauseReview: { choices: { months: number; fingerprint: string }[] } }>(
    'query { pauseReview { choices { months fingerprint } } }',
    {},
    asker,
  );
  return asked.data!.pauseReview.choices[0]!;
}

/** A payer whose pause is planned and known to Stripe. */
export async function pausingPayer(stage: OperationStage) {
  const payer = await stage.newPayer();
  await stage.api.public(press, await reviewedPause(stage, payer.asker), payer.asker);
  await stage.api.runReactions();
  return payer;
}

/** A payer whose pause has begun. */
export async function pausedPayer(stage: OperationStage) {
  const payer = await pausingPayer(stage);
  await stage.inside((tx) =>
    tx.query(
      `update billing.subscription set status = 'paused' where customer_id in
         (select id from billing.customer where subject_id = $1)`,
      [payer.memberId],
    ),
  );
  return payer;
}

/** What the page shows of resuming early, ready to be sent back. */
export async function reviewedResumption({ api }: OperationStage, asker: Asker) {
  const asked = await api.public<{ resumeReview: { fingerprint: string; idempotencyKey: string } }>(
    'query { resumeReview { fingerprint idempotencyKey } }',
    {},
    asker,
  );
  return asked.data!.resumeReview;
}
