import { newId } from '@enishi/kernel';
import type { Asker } from '@enishi/testing';
import { letTimePass } from './let-time-pass.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { payOn } from './pay-on.ts';

const wish = {
  ...{ planKey: 'ind_standard', months: 3, giverName: '佐藤', recipientName: '小林' },
  ...{ message: 'おめでとう', recipientEmail: 'sakura@example.com', sendOn: null },
};
const declared =
  '$planKey: String!, $months: Int!, $giverName: String!, $recipientName: String!, $message: String!, $recipientEmail: String, $sendOn: String';
const passed =
  'planKey: $planKey, months: $months, giverName: $giverName, recipientName: $recipientName, message: $message, recipientEmail: $recipientEmail, sendOn: $sendOn';

/** What the confirmation page of a gift shows, ready to be sent back. */
async function reviewedGift({ api }: OperationStage, asker: Asker) {
  const { data } = await api.public<{ giftReview: { id: string; fingerprint: string } }>(
    `query (${declared}) { giftReview(${passed}) { id fingerprint } }`,
    wish,
    asker,
  );
  return { ...wish, ...data!.giftReview };
}

/** A member who has ordered a gift and has not paid for it yet. */
async function orderedGift(stage: OperationStage): Promise<{ asker: Asker; id: string }> {
  const { asker } = await stage.member();
  const order = await reviewedGift(stage, asker);
  await stage.api.public(
    `mutation (${declared}, $id: ID!, $fingerprint: String!) { orderGift(${passed}, id: $id, fingerprint: $fingerprint) }`,
    order,
    asker,
  );
  await stage.api.runReactions();
  return { asker, id: order.id };
}

/** A gift that was paid and sent; `code` as its giver is shown it. */
async function givenGift(stage: OperationStage): Promise<{ asker: Asker; id: string; code: string }> {
  const { asker, id } = await orderedGift(stage);
  const ask = () =>
    stage.api.public<{ givenGift: { code: string | null; payment: { url: string } | null } }>(
      'query ($id: ID!) { givenGift(id: $id) { code payment { url } } }',
      { id },
      asker,
    );
  await payOn((await ask()).data!.givenGift.payment!.url);
  letTimePass(stage.api);
  await ask();
  await stage.api.runReactions();
  return { asker, id, code: (await ask()).data!.givenGift.code! };
}

/** At the desk, two hours after a gift was sent. */
const atDesk = async (stage: OperationStage): Promise<Occasion> => {
  const { id } = await givenGift(stage);
  await stage.inside((tx) =>
    tx.query(`update membership.gift set sent_at = sent_at - interval '2 hours' where id = $1`, [id]),
  );
  return { asker: (await stage.owner()).asker, variables: { id } };
};

const byGiver = async (stage: OperationStage): Promise<Occasion> => {
  const { asker, id } = await givenGift(stage);
  return { asker, variables: { id } };
};

/** Giving a membership to somebody else, and receiving one. */
export const giftOccasions: Occasions = {
  'public Query.giftOptions': async (stage) => ({ asker: (await stage.member()).asker, variables: {} }),
  'public Query.giftReview': async (stage) => ({ asker: (await stage.member()).asker, variables: wish }),
  'public Query.givenGifts': async (stage) => ({ asker: (await givenGift(stage)).asker, variables: {} }),
  'public Query.givenGift': async (stage) => {
    const { asker, id } = await orderedGift(stage);
    letTimePass(stage.api);
    return { asker, variables: { id } };
  },
  'public Query.gift': async (stage) => ({
    asker: (await stage.member()).asker,
    variables: { code: (await givenGift(stage)).code },
  }),
  'public Mutation.orderGift': async (stage) => {
    const { asker } = await stage.member();
    return { asker, variables: await reviewedGift(stage, asker) };
  },
  'public Mutation.cancelGift': byGiver,
  'public Mutation.sendGiftAgain': async (stage) => {
    const { asker, id } = await givenGift(stage);
    return { asker, variables: { id, recipientEmail: `again-${newId()}@example.com`, sendOn: null } };
  },
  'public Mutation.receiveGift': async (stage) => ({
    asker: (await stage.member()).asker,
    variables: { code: (await givenGift(stage)).code },
  }),
  'desk Query.gifts': async (stage) => {
    await givenGift(stage);
    return { asker: (await stage.owner()).asker, variables: { first: 100, after: null } };
  },
  'desk Mutation.sendGiftAgain': atDesk,
  'desk Mutation.returnGift': atDesk,
};
