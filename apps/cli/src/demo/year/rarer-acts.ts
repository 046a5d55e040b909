import { asMember, memberOf } from './demo-act.ts';
import type { Step } from './demo-act.ts';

/** Orders a year that is paid at a convenience store: `plan`. */
export const ordersVoucher: Step = async (scene) => {
  const [planKey] = scene.recorded.words;
  const { checkoutReview: shown } = await asMember<{ checkoutReview: object }>(
    scene,
    `query ($planKey: String!) {
       checkoutReview(planKey: $planKey, interval: year, means: konbini) { fingerprint idempotencyKey } }`,
    { planKey },
  );
  await asMember(
    scene,
    `mutation ($planKey: String!, $fingerprint: String!, $idempotencyKey: String!) {
       startCheckout(planKey: $planKey, interval: year, means: konbini, fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) { id } }`,
    { planKey, ...shown },
  );
};

/** Takes the voucher that waits to a shop: `chain`. */
export const paysAtShop: Step = async (scene) => {
  const { myVoucher } = await asMember<{ myVoucher: { voucher: { url: string } } | null }>(
    scene,
    '{ myVoucher { voucher { url } } }',
  );
  if (!myVoucher) throw new Error('No voucher waits');
  await scene.sandbox.payVoucher(myVoucher.voucher.url, scene.recorded.words[0] ?? '');
};

/** Tells the bank that the last payment is not owed: `reason`, as Stripe names it. */
export const disputes: Step = async (scene) => {
  const { person } = memberOf(scene);
  await scene.sandbox.dispute(person.email, scene.recorded.words[0] ?? '');
};

/** Hears what the bank decided: `won` or `lost`, as the community sees it. */
export const hearsBank: Step = async (scene) => {
  const { person } = memberOf(scene);
  await scene.sandbox.decideDispute(person.email, scene.recorded.words[0] ?? '');
};
