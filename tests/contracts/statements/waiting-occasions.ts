import { newId } from '@enishi/kernel';
import { HoldTickets, JoinWaitingList, ReadEvents } from '@enishi/ticketing';
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
    await stage.inside((tx) => stage.api.get(HoldTickets).run(tx, memberId, wish));
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

/** Waiting lists of events, for whoever waits and at the desk. */
export const waitingOccasions: Occasions = {
  'public Query.eventWaiting': async (stage) => {
    const { asker, eventId } = await waiting(stage);
    return { asker, variables: { eventId } };
  },
  'public Query.waitingEntry': own((id) => ({ id })),
  'public Query.myWaiting': own(() => ({})),
  'public Mutation.joinWaitingList': async (stage) => {
    const { wish } = await soldOut(stage);
    return { asker: (await stage.member()).asker, variables: wish };
  },
  'public Mutation.leaveWaitingList': own((id) => ({ id })),
  'desk Query.waitingList': atDesk(({ eventId }) => ({ eventId })),
  'desk Mutation.moveWaitingEntry': atDesk(({ id }) => ({ id, place: 1, reason: '介助のため' })),
  'desk Mutation.setWaitingRule': atDesk(({ eventId }) => ({
    ...{ eventId, order: 'smaller_first', offerHours: 48 },
  })),
};
