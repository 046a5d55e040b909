import { demoPerson } from '../demo-people.ts';
import { fillIn } from './card-page.ts';
import { asDesk, asMember } from './demo-act.ts';
import type { Scene, Step } from './demo-act.ts';

const message = 'いつもありがとう。来年もまた、あの景色を見に行きましょう。';

/** Describes a gift, reads its final confirmation page and presses the button: `plan months card recipient [mail]`. */
export const ordersGift: Step = async (scene) => {
  const { founded, recorded } = scene;
  const [planKey, months, , recipient, way] = recorded.words;
  const giver = demoPerson(founded.community.slug, recorded.who);
  const friend = demoPerson(founded.community.slug, Number(recipient));
  const gift = {
    ...{ planKey, months: Number(months), message },
    giverName: `${giver.familyName} ${giver.givenName}`,
    recipientName: `${friend.familyName} ${friend.givenName}`,
    recipientEmail: way === 'mail' ? friend.email : null,
  };
  const given = `planKey: $planKey, months: $months, giverName: $giverName, recipientName: $recipientName, message: $message,
     recipientEmail: $recipientEmail`;
  const types = `$planKey: String!, $months: Int!, $giverName: String!, $recipientName: String!, $message: String!,
     $recipientEmail: String`;
  const { giftReview: shown } = await asMember<{ giftReview: { id: string; fingerprint: string } }>(
    scene,
    `query (${types}) { giftReview(${given}) { id fingerprint } }`,
    gift,
  );
  const { orderGift } = await asMember<{ orderGift: string }>(
    scene,
    `mutation (${types}, $id: ID!, $fingerprint: String!) { orderGift(${given}, id: $id, fingerprint: $fingerprint) }`,
    { ...gift, ...shown },
  );
  scene.notes.gift = orderGift;
};

/** Pays for it on the hosted page. */
export const paysGift: Step = async (scene) => {
  const { givenGift } = await asMember<{ givenGift: { payment: { url: string | null } | null } }>(
    scene,
    'query ($id: ID!) { givenGift(id: $id) { payment { url } } }',
    { id: scene.notes.gift },
  );
  await fillIn(scene, givenGift.payment?.url ?? null, scene.recorded.words[2]);
};

/** Receives what somebody handed over, by its code: `giver`. */
export const receivesGift: Step = async (scene) => {
  const giver = Number(scene.recorded.words[0]);
  const { code } = await waitingGift({ ...scene, recorded: { ...scene.recorded, who: giver } });
  await asMember(scene, 'mutation ($code: String!) { receiveGift(code: $code) { giverName } }', { code });
};

/** Takes a gift back that nobody has received: all of its price comes back. */
export const takesGiftBack: Step = async (scene) => {
  const { id } = await waitingGift(scene);
  await asMember(scene, 'mutation ($id: ID!) { cancelGift(id: $id) { state } }', { id });
};

/** The same, done by the desk for the giver. */
export const returnsGift: Step = async (scene) => {
  const { id } = await waitingGift(scene);
  await asDesk(scene, 'mutation ($id: ID!) { returnGift(id: $id) }', { id });
};

/** The gift of whoever's turn it is that waits for its recipient. */
async function waitingGift(scene: Scene): Promise<{ id: string; code: string | null }> {
  const { givenGifts } = await asMember<{ givenGifts: { id: string; state: string; code: string | null }[] }>(
    scene,
    '{ givenGifts { id state code } }',
  );
  const waiting = givenGifts.find(({ state }) => state === 'ready' || state === 'sent');
  if (!waiting) throw new Error('No gift waits');
  return waiting;
}
