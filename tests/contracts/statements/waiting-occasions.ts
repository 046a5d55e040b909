import { newId } from '@enishi/kernel';
import {
  choosingMember,
  HoldTickets,
  JoinWaitingList,
  OfferSigner,
  PassOnPlaces,
  ReadEvents,
  SetLottery,
  TurnEvent,
} from '@enishi/ticketing';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { eventWith } from './ticket-occasions.ts';

/** An event that is sold out, and what somebody would wish of it. */
async function soldOut(stage: OperationStage) {
  const eventId = await eventWith(stage, { capacity: 1 });
  const dates = (await stage.inside((tx) => stage.api.get(ReadEvents).preview(tx, eventId))).dates;
  const lines = [{ typeId: dates[0]!.types[0]!.id, quantity: 1 }];
  for (const { id: occurrenceId } of dates) {
    const { memberId } = await stage.member();
    const wish = { occurrenceId, lines, press: newId() };
    await stage.inside((tx) => stage.api.get(HoldTickets).run(tx, choosingMember(memberId), wish));
  }
  return { eventId, wish: { eventId, occurrenceIds: dates.map(({ id }) => id), lines } };
}

/** A member who waits behind another, and the same entry many times over for others. */
async function waiting(stage: OperationStage) {
  const { eventId, wish } = await soldOut(stage);
  const first = await stage.member();
  await stage.inside((tx) => stage.api.get(JoinWaitingList).run(tx, first.memberId, wish));
  const member = await stage.member();
  const id = await stage.inside((tx) => stage.api.get(JoinWaitingList).run(tx, member.memberId, wish));
  await stage.multiply('ticketing.waiting_entry', id, {
    ...{ id: 'md5(r.id::text || n)::uuid', member_id: 'gen_random_uuid()', position: 'r.position + n' },
  });
  return { ...member, id, eventId };
}

/** The letter of an offer, for whoever opens it without signing in; many others wait behind. */
const byLetter = async (stage: OperationStage): Promise<Occasion> => {
  const { eventId, wish } = await soldOut(stage);
  const { memberId } = await stage.member();
  const { entryId, holdId } = await stage.inside(async (tx) => {
    const id = await stage.api.get(JoinWaitingList).run(tx, memberId, wish);
    const [quota] = await tx.query<{ id: string }>(
      'select id from ticketing.quota where event_id = $1 limit 1',
      [eventId],
    );
    await stage.api.get(TurnEvent).resize(tx, quota!.id, 2);
    await stage.api.get(PassOnPlaces).run(tx, eventId);
    const [offer] = await tx.query<{ hold: string }>(
      'select hold_id hold from ticketing.waiting_entry where id = $1',
      [id],
    );
    return { entryId: id, holdId: offer!.hold };
  });
  await stage.multiply('ticketing.waiting_entry', entryId, {
    ...{ id: 'md5(r.id::text || n)::uuid', member_id: 'gen_random_uuid()', position: 'r.position + n' },
    ...{ state: "'waiting'", hold_id: 'null', offered_until: 'null' },
  });
  return { asker: stage.visitor, variables: { code: stage.api.get(OfferSigner).code({ entryId, holdId }) } };
};

const own =
  (variables: (id: string) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const { asker, id } = await waiting(stage);
    return { asker, variables: variables(id) };
  };

const atDesk =
  (variables: (of: { id: string; eventId: string }) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const { asker } = await stage.owner();
    return { asker, variables: variables(await waiting(stage)) };
  };

const inDays = (stage: OperationStage, days: number) =>
  new Date(stage.api.clock.now().getTime() + days * 86_400_000);
const plan = (stage: OperationStage) => ({
  ...{ opensAt: inDays(stage, 1), closesAt: inDays(stage, 8), offerHours: 48 },
});

/** A draft whose places are drawn by lot; on the site, and drawn, as it would be after that. */
async function lottery(stage: OperationStage, published: boolean): Promise<string> {
  const eventId = await eventWith(stage, { capacity: 1, published: false });
  await stage.inside((tx) => stage.api.get(SetLottery).run(tx, eventId, plan(stage)));
  if (!published) return eventId;
  await stage.inside((tx) => stage.api.get(TurnEvent).publish(tx, eventId));
  const id = newId();
  const lines = JSON.stringify([{ typeId: newId(), quantity: 2 }]);
  await stage.inside((tx) =>
    tx.query(
      `with drawn as (update ticketing.lottery set drawn_at = $3 where event_id = $1)
       insert into ticketing.waiting_entry (id, community_id, event_id, member_id, joined_by, occurrence_ids, lines, locale, state, position, joined_at, drawn)
       select $2, $4, $1, $2, $2, '{}', $5, 'ja', 'waiting', 1, $3, 1`,
      [eventId, id, tx.now, tx.community, lines],
    ),
  );
  await stage.multiply('ticketing.waiting_entry', id, {
    ...{ id: 'md5(r.id::text || n)::uuid', member_id: 'gen_random_uuid()', drawn: 'r.drawn + n' },
  });
  return eventId;
}

/** Waiting lists of events and lotteries, for whoever waits and at the desk. */
export const waitingOccasions: Occasions = {
  'public Query.eventWaiting': async (stage) => {
    const { asker, eventId } = await waiting(stage);
    return { asker, variables: { eventId } };
  },
  'public Query.waitingEntry': own((id) => ({ id })),
  'public Query.myWaiting': own(() => ({})),
  'public Query.offeredPlaces': byLetter,
  'public Mutation.declineOffer': byLetter,
  'public Mutation.joinWaitingList': async (stage) => {
    const { wish } = await soldOut(stage);
    return { asker: (await stage.member()).asker, variables: wish };
  },
  'public Mutation.leaveWaitingList': own((id) => ({ id })),
  'public Query.eventLottery': async (stage) => ({
    ...{ asker: (await stage.member()).asker, variables: { eventId: await lottery(stage, true) } },
  }),
  'desk Query.lottery': async (stage) => ({
    ...{ asker: (await stage.owner()).asker, variables: { eventId: await lottery(stage, true) } },
  }),
  'desk Mutation.setLottery': async (stage) => ({
    asker: (await stage.owner()).asker,
    variables: { eventId: await lottery(stage, false), lottery: plan(stage) },
  }),
  'desk Query.saleOpenings': async (stage) => ({
    asker: (await stage.owner()).asker,
    variables: { eventId: await eventWith(stage, { capacity: 1 }) },
  }),
  'desk Mutation.setSaleOpenings': async (stage) => ({
    asker: (await stage.owner()).asker,
    variables: {
      eventId: await eventWith(stage, { capacity: 1, published: false }),
      openings: [{ planKey: null, opensAt: inDays(stage, 1) }],
    },
  }),
  'desk Query.waitingList': atDesk(({ eventId }) => ({ eventId })),
  'desk Mutation.moveWaitingEntry': atDesk(({ id }) => ({ id, place: 1, reason: '介助のため' })),
  'desk Mutation.setWaitingRule': atDesk(({ eventId }) => ({
    ...{ eventId, order: 'smaller_first', offerHours: 48 },
  })),
};
