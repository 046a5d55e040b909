import { choosingMember, HoldTickets, OrderTickets, ReviewPurchase, TicketSigner } from '@enishi/ticketing';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { dates, event, origin, sale, wish } from './ticket-occasions.ts';

const room = { url: 'https://zoom.example.com/j/2', notesJa: 'パスコード', notesEn: null, hoursBefore: 336 };

/** What operations about taking part online cost; see `statements-per-operation.ts`. */
export const statementsOfOnline: Readonly<Record<string, number>> = {
  'public Query.onlineEntry': 1,
  'public Mutation.joinOnline': 2,
  'desk Query.onlineDates': 3,
  'desk Mutation.setOnlineRoom': 6,
};

/** A ticket for a date that is shown online and was told of, and the same many times over. */
async function joining(stage: OperationStage) {
  const planned = sale(stage);
  const types = planned.types.map((type) => ({ ...type, online: true }));
  const eventId = await event(stage, true, { ...planned, types });
  const { memberId } = await stage.member();
  const wanted = await wish(stage, eventId);
  const { api } = stage;
  const id = await stage.inside((tx) => api.get(HoldTickets).run(tx, choosingMember(memberId), wanted));
  const read = () => stage.inside((tx) => api.get(ReviewPurchase).run(tx, memberId, id));
  const { fingerprint } = (await read()).disclosure!;
  await stage.inside((tx) => api.get(OrderTickets).run(tx, memberId, { id, fingerprint }, origin));
  const [ticket] = (await read()).tickets;
  const [date] = await dates(stage, eventId);
  await stage.inside(async (tx) => {
    await tx.query('update ticketing.occurrence set starts_at = $2 where id = $1', [date!.id, tx.now]);
    await tx.query(
      `insert into ticketing.online_room (occurrence_id, community_id, event_id, url, hours_before, told_at)
       values ($1, $2, $3, 'https://zoom.example.com/j/1', 1, $4)`,
      [date!.id, tx.community, eventId, tx.now],
    );
  });
  await stage.multiply('ticketing.ticket_order', id, { id: 'gen_random_uuid()' });
  await stage.multiply('ticketing.ticket', ticket!.id, { id: 'gen_random_uuid()', nth: '1 + n' });
  return { eventId, occurrenceId: date!.id, ticketId: ticket!.id };
}

const byBearer = async (stage: OperationStage): Promise<Occasion> => {
  const { ticketId } = await joining(stage);
  const code = stage.api.get(TicketSigner).code({ ticketId, serial: 1 });
  return { asker: stage.visitor, variables: { code } };
};

/** Taking part online. */
export const onlineOccasions: Occasions = {
  'public Query.onlineEntry': byBearer,
  'public Mutation.joinOnline': byBearer,
  'desk Query.onlineDates': async (stage) => {
    const { eventId } = await joining(stage);
    return { asker: (await stage.owner()).asker, variables: { eventId } };
  },
  'desk Mutation.setOnlineRoom': async (stage) => {
    const { eventId, occurrenceId } = await joining(stage);
    return { asker: (await stage.owner()).asker, variables: { eventId, occurrenceId, room } };
  },
};
