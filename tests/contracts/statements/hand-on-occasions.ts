import { HandoverCodes, KeepCalendarAddress, SendTicket } from '@enishi/ticketing';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { byDesk, ordered } from './ticket-occasions.ts';

/** A ticket that its buyer has sent to somebody. */
async function sent(stage: OperationStage) {
  const { asker, memberId, ticketId } = await ordered(stage);
  const wish = { id: ticketId, email: 'nao@example.jp', locale: 'ja' as const };
  await stage.inside((tx) => stage.api.get(SendTicket).run(tx, memberId, wish));
  const [handover] = await stage.inside((tx) =>
    tx.query<{ id: string }>('select id from ticketing.handover where ticket_id = $1', [ticketId]),
  );
  return { asker, ticketId, code: stage.api.get(HandoverCodes).of(handover!.id) };
}

/** The same ticket with another member, and as many like it as a list shows. */
async function held(stage: OperationStage) {
  const { ticketId } = await ordered(stage);
  const { asker, memberId } = await stage.member();
  await stage.inside((tx) =>
    tx.query(
      `update ticketing.ticket set holder_id = $2
        where order_id = (select order_id from ticketing.ticket where id = $1)`,
      [ticketId, memberId],
    ),
  );
  return { asker, ticketId };
}

/** Tickets that go from one person to another. */
export const handOnOccasions: Occasions = {
  'public Query.sentTicket': async (stage) => {
    const { code } = await sent(stage);
    return { asker: (await stage.member()).asker, variables: { code } };
  },
  'public Query.heldTickets': async (stage) => ({ asker: (await held(stage)).asker, variables: {} }),
  'public Query.heldTicket': async (stage) => {
    const { asker, ticketId } = await held(stage);
    return { asker, variables: { id: ticketId } };
  },
  'public Mutation.sendTicket': async (stage) => {
    const { asker, ticketId } = await sent(stage);
    return { asker, variables: { id: ticketId, email: 'aki@example.jp' } };
  },
  'public Mutation.takeTicketBack': async (stage) => {
    const { asker, ticketId } = await sent(stage);
    return { asker, variables: { id: ticketId } };
  },
  'public Mutation.acceptTicket': async (stage) => {
    const { code } = await sent(stage);
    return { asker: (await stage.member()).asker, variables: { code } };
  },
  'public Query.myCalendarAddress': async (stage) => {
    const { asker, memberId } = await stage.member();
    await stage.inside((tx) => stage.api.get(KeepCalendarAddress).renew(tx, memberId));
    return { asker, variables: {} };
  },
  'public Mutation.renewCalendarAddress': async (stage) => ({
    ...{ asker: (await stage.member()).asker, variables: {} },
  }),
  'desk Mutation.setHandOnHours': byDesk(true, (id) => ({ id, hours: 24 })),
};
