import { demoPerson } from '../demo-people.ts';
import { fillIn } from './card-page.ts';
import { asMember } from './demo-act.ts';
import type { Step } from './demo-act.ts';

/** Joins free, or comes back under the same number: `newsletter` where its box was ticked. */
export const joins: Step = async ({ door, founded, members, recorded }) => {
  const person = demoPerson(founded.community.slug, recorded.who);
  const { email, ...form } = person;
  const visitor = { founded, email };
  const { joinDraft } = await door.ask<{ joinDraft: object }>(
    '/graphql',
    { ...visitor, joining: true },
    '{ joinDraft { termsVersion privacyVersion } }',
  );
  const input = { ...form, ...joinDraft, newsletter: recorded.words.includes('newsletter') };
  await door.ask(
    '/graphql',
    visitor,
    'mutation ($input: JoinInput!) { completeJoin(input: $input) { __typename } }',
    { input },
  );
  members.set(recorded.who, { founded, person });
};

/** Reads the final confirmation page and presses its button: `plan interval card`. */
export const pressesOrder: Step = async (scene) => {
  const [planKey, interval] = scene.recorded.words;
  const { checkoutReview: shown } = await asMember<{
    checkoutReview: { fingerprint: string; idempotencyKey: string };
  }>(
    scene,
    `query ($planKey: String!, $interval: BillingInterval!) {
       checkoutReview(planKey: $planKey, interval: $interval) { fingerprint idempotencyKey } }`,
    { planKey, interval },
  );
  const { startCheckout } = await asMember<{ startCheckout: { id: string } }>(
    scene,
    `mutation ($planKey: String!, $interval: BillingInterval!, $fingerprint: String!, $idempotencyKey: String!) {
       startCheckout(planKey: $planKey, interval: $interval, fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) { id } }`,
    { planKey, interval, ...shown },
  );
  scene.notes.attempt = startCheckout.id;
};

/** Pays on the hosted page with the recorded card. */
export const paysOrder: Step = async (scene) => {
  const { checkoutAttempt } = await asMember<{ checkoutAttempt: { url: string | null } }>(
    scene,
    'query ($id: ID!) { checkoutAttempt(id: $id) { url } }',
    { id: scene.notes.attempt },
  );
  await fillIn(scene, checkoutAttempt.url, scene.recorded.words[2]);
};

/** Asks for Stripe's page on which another card is given. */
export const asksForCardPage: Step = async (scene) => {
  const { changeCard } = await asMember<{ changeCard: { id: string } }>(
    scene,
    'mutation { changeCard { id } }',
  );
  scene.notes.page = changeCard.id;
};

/** Gives the recorded card on that page: `card`. */
export const givesCard: Step = async (scene) => {
  const { cardPage } = await asMember<{ cardPage: { url: string | null } }>(
    scene,
    'query ($id: ID!) { cardPage(id: $id) { url } }',
    { id: scene.notes.page },
  );
  await fillIn(scene, cardPage.url, scene.recorded.words[0]);
};

/** Reads what a change of plan costs and orders it: `plan interval`. */
export const changesPlan: Step = async (scene) => {
  const [planKey, interval] = scene.recorded.words;
  const { planChangeReview: shown } = await asMember<{
    planChangeReview: { pricedAt: string; fingerprint: string; idempotencyKey: string };
  }>(
    scene,
    `query ($planKey: String!, $interval: BillingInterval!) {
       planChangeReview(planKey: $planKey, interval: $interval) { pricedAt fingerprint idempotencyKey } }`,
    { planKey, interval },
  );
  await asMember(
    scene,
    `mutation ($planKey: String!, $interval: BillingInterval!, $pricedAt: Instant!, $fingerprint: String!, $idempotencyKey: String!) {
       changePlan(planKey: $planKey, interval: $interval, pricedAt: $pricedAt, fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) { id } }`,
    { planKey, interval, ...shown },
  );
};

/** Cancels to the end of what is paid, perhaps with a reason from the list and words of their own: `reason words…`. */
export const cancels: Step = async (scene) => {
  const [reasonKey = null, ...remark] = scene.recorded.words;
  await asMember(
    scene,
    `mutation ($reason: String, $reasonKey: String) {
       cancelMembership(reason: $reason, reasonKey: $reasonKey) { number } }`,
    { reasonKey, reason: remark.join(' ') || null },
  );
};

/** Pauses from the end of what is paid: `months`. */
export const pauses: Step = async (scene) => {
  const months = Number(scene.recorded.words[0]);
  const { pauseReview } = await asMember<{
    pauseReview: { choices: { months: number; fingerprint: string }[] };
  }>(scene, '{ pauseReview { choices { months fingerprint } } }');
  const chosen = pauseReview.choices.find((choice) => choice.months === months);
  await asMember(
    scene,
    'mutation ($months: Int!, $fingerprint: String!) { pauseMembership(months: $months, fingerprint: $fingerprint) { number } }',
    chosen,
  );
};

/** Ends a running pause early, with a charge. */
export const resumes: Step = async (scene) => {
  const { resumeReview } = await asMember<{ resumeReview: object }>(
    scene,
    '{ resumeReview { fingerprint idempotencyKey } }',
  );
  await asMember(
    scene,
    `mutation ($fingerprint: String!, $idempotencyKey: String!) {
       resumeMembership(fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) { id } }`,
    resumeReview,
  );
};

/** Agrees that their address goes to Slack. */
export const joinsSlack: Step = async (scene) => {
  const { mySlack } = await asMember<{ mySlack: object }>(scene, '{ mySlack { noticeVersion } }');
  await asMember(
    scene,
    'mutation ($noticeVersion: Int!) { joinSlack(noticeVersion: $noticeVersion) }',
    mySlack,
  );
};

/** Takes the cancellation back. */
export const keeps: Step = async (scene) => {
  await asMember(scene, 'mutation { keepMembership { number } }');
};

/** Leaves the community, perhaps with a reason from the list: `reason`. */
export const leaves: Step = async (scene) => {
  const [reasonKey = null] = scene.recorded.words;
  const input = { reasonKey, remark: null, atOnce: false };
  await asMember(scene, 'mutation ($input: LeavingInput!) { leaveMembership(input: $input) { state } }', {
    input,
  });
};

/** Asks for the newsletter, or no longer: `on` or `off`. */
export const choosesNewsletter: Step = async (scene) => {
  await asMember(scene, 'mutation ($wanted: Boolean!) { setNewsletter(wanted: $wanted) }', {
    wanted: scene.recorded.words[0] === 'on',
  });
};
