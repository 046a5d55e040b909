import { fiscalYearOf, newId, tokyoDateOf } from '@enishi/kernel';

import { demoBooks } from '../demo-books.ts';
import { demoWritings } from '../demo-writings.ts';
import { asDesk, asMember } from './demo-act.ts';
import type { Scene, Step } from './demo-act.ts';

const day = 86_400_000;

/** Gives a member's last payment back: `all|undelivered access reason…`. */
export const refunds: Step = async (scene) => {
  const [part, access, ...reason] = scene.recorded.words;
  const { memberPayments } = await asDesk<{ memberPayments: { id: string; state: string }[] }>(
    scene,
    'query ($id: ID!) { memberPayments(memberId: $id) { id state } }',
    { id: await idOfMember(scene) },
  );
  const paymentId = memberPayments.find(({ state }) => state === 'paid')?.id;
  const { refundReview } = await asDesk<{
    refundReview: { refundable: number; idempotencyKey: string; undelivered: { amount: number } | null };
  }>(
    scene,
    'query ($id: ID!) { refundReview(paymentId: $id) { refundable idempotencyKey undelivered { amount } } }',
    { id: paymentId },
  );
  const { refundable, undelivered, idempotencyKey } = refundReview;
  await asDesk(
    scene,
    `mutation ($paymentId: ID!, $amount: Yen!, $reason: String!, $access: AccessAfterRefund!, $idempotencyKey: String!) {
       refundPayment(paymentId: $paymentId, amount: $amount, reason: $reason, access: $access, idempotencyKey: $idempotencyKey) { id } }`,
    {
      ...{ paymentId, idempotencyKey, access, reason: reason.join(' ') },
      amount: part === 'all' ? refundable : (undelivered?.amount ?? refundable),
    },
  );
};

/** Gives a plan without payment: `plan days reason…`. */
export const givesPlan: Step = async (scene) => {
  const [planKey, days, ...reason] = scene.recorded.words;
  const from = scene.world.clock.now();
  const until = new Date(from.getTime() + Number(days) * day);
  await asDesk(
    scene,
    `mutation ($memberId: ID!, $planKey: String!, $from: TokyoDate!, $until: TokyoDate, $reason: String!, $idempotencyKey: String!) {
       grantComplimentary(memberId: $memberId, planKey: $planKey, from: $from, until: $until, reason: $reason, idempotencyKey: $idempotencyKey) }`,
    {
      ...{ memberId: await idOfMember(scene), planKey, reason: reason.join(' ') },
      from: tokyoDateOf(from),
      until: tokyoDateOf(until),
      idempotencyKey: newId(),
    },
  );
};

/** Enters a slip: the word under which the books know it. */
export const entersSlip: Step = async (scene) => {
  const slip = named(demoBooks, scene).slips[scene.recorded.words[0] ?? ''];
  const occurredOn = tokyoDateOf(scene.world.clock.now());
  await asDesk(scene, 'mutation ($slip: SlipInput!) { enterSlip(slip: $slip) { id } }', {
    slip: { ...slip, id: newId(), occurredOn, taxed: false },
  });
};

/** Saves the plans of this fiscal year and those after it. */
export const savesPlans: Step = async (scene) => {
  const first = fiscalYearOf(tokyoDateOf(scene.world.clock.now()));
  for (const [ahead, plan] of named(demoBooks, scene).plans.entries())
    await asDesk(
      scene,
      `mutation ($fiscalYear: Int!, $plan: FundingPlanInput!) {
         saveFundingPlan(fiscalYear: $fiscalYear, plan: $plan) }`,
      { fiscalYear: first + ahead, plan: { ...plan, public_contract: 0 } },
    );
};

/** Writes a post and publishes it: `word audience`. */
export const publishesPost: Step = async (scene) => {
  const [word = '', audience] = scene.recorded.words;
  const input = { ...named(demoWritings, scene)[word], audience };
  const { savePost } = await asDesk<{ savePost: string }>(
    scene,
    'mutation ($input: PostInput!) { savePost(input: $input) }',
    { input },
  );
  await asDesk(scene, 'mutation ($id: ID!) { publishPost(id: $id) }', { id: savePost });
};

/** Writes a letter to whoever asked for the newsletter, and sends it: `word shelf`. */
export const sendsLetter: Step = async (scene) => {
  const [word = '', shelf] = scene.recorded.words;
  const { titleJa, titleEn, ...bodies } = named(demoWritings, scene)[word]!;
  const everybody = { planKeys: [], prefectures: [], ties: [], interests: [] };
  const input = { subjectJa: titleJa, subjectEn: titleEn, ...bodies, ...everybody, shelf };
  const { saveLetter } = await asDesk<{ saveLetter: string }>(
    scene,
    'mutation ($input: LetterInput!) { saveLetter(input: $input) }',
    { input },
  );
  await asDesk(scene, 'mutation ($id: ID!) { sendLetter(id: $id) { id } }', { id: saveLetter });
};

/** Has let in and taken out of Slack whoever waits for a person. */
export const settlesSlack: Step = async (scene) => {
  const { slackSeats } = await asDesk<{ slackSeats: { memberId: string }[] }>(
    scene,
    '{ slackSeats { memberId } }',
  );
  for (const { memberId } of slackSeats)
    await asDesk(scene, 'mutation ($id: ID!) { settleSlackSeat(memberId: $id, act: done) }', {
      id: memberId,
    });
};

/** Card companies say no to the next renewals of the night: `code count`. */
export const ordersDeclines: Step = async ({ sandbox, recorded: { words } }) => {
  await sandbox.declineNext(words[0] ?? '', Number(words[1]));
};

async function idOfMember(scene: Scene): Promise<string> {
  return (await asMember<{ viewer: { memberId: string } }>(scene, '{ viewer { memberId } }')).viewer.memberId;
}

/** What a table knows of the community whose turn it is. */
function named<Known>(table: Readonly<Record<string, Known>>, { founded }: Scene): Known {
  const known = table[founded.community.slug];
  if (!known) throw new Error(`Nothing is written down for ${founded.community.slug}`);
  return known;
}
