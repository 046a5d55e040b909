import { newId } from '@enishi/kernel';
import {
  CallOffEvent,
  choosingMember,
  HoldTickets,
  OrderTickets,
  ReadEvents,
  ReviewPurchase,
  SaveEvent,
  TicketSigner,
  TurnEvent,
} from '@enishi/ticketing';
import type { EventSale, TicketPayment } from '@enishi/ticketing';
import { grantSlip } from './example-people.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

const words = {
  ...{ kind: 'gathering' as const, titleJa: '集い', titleEn: null, bodyJa: '本文', bodyEn: null },
  ...{ placeJa: '釧路', placeEn: null },
};

export function sale(stage: OperationStage, payment: TicketPayment = 'door', price = 0): EventSale {
  const at = (days: number) => new Date(stage.api.clock.now().getTime() + days * 86_400_000);
  const type = { nameJa: '一般', nameEn: null, price, discounted: true, mostPerPerson: 4, capacity: 5 };
  const date = (days: number) => ({
    ...{ startsAt: at(days), endsAt: at(days + 1), saleUntil: at(days), capacity: 10 },
  });
  return { dates: [date(30), date(37), date(44)], payment, cancelling: [], together: 20, types: [type] };
}

/** The same with a packed lunch beside its tickets. */
export function withLunch(stage: OperationStage): EventSale {
  const planned = sale(stage);
  const [type] = planned.types;
  return { ...planned, types: [type!, { ...type!, nameJa: 'お弁当', mostBeside: 2 }] };
}

export const origin = { communitySlug: 'urikata', locale: 'ja', ip: '192.0.2.1', userAgent: 'spec' } as const;

/** An event, many times over, each with its date and its kind of ticket. */
export async function event(
  stage: OperationStage,
  published: boolean,
  planned = sale(stage),
): Promise<string> {
  const id = await stage.inside(async (tx) => {
    const eventId = await stage.api.get(SaveEvent).run(tx, { id: null, words, sale: planned });
    if (published) await stage.api.get(TurnEvent).publish(tx, eventId);
    return eventId;
  });
  const [date] = await dates(stage, id);
  const copied = { id: 'md5(r.id::text || n)::uuid', event_id: 'md5(r.event_id::text || n)::uuid' };
  await stage.multiply('ticketing.event', id, { id: 'md5(r.id::text || n)::uuid' });
  await stage.multiply('ticketing.occurrence', date!.id, copied);
  await stage.multiply('ticketing.ticket_type', date!.types[0]!.id, copied);
  return id;
}

/** An event with so many places on each date. */
export function eventWith(
  stage: OperationStage,
  { capacity, published = true }: { capacity: number; published?: boolean },
): Promise<string> {
  const planned = sale(stage);
  const types = planned.types.map((type) => ({ ...type, capacity: null }));
  const dates = planned.dates.map((date) => ({ ...date, capacity }));
  return event(stage, published, { ...planned, dates, types, together: null });
}

export const dates = async (stage: OperationStage, id: string) =>
  (await stage.inside((tx) => stage.api.get(ReadEvents).preview(tx, id))).dates;

export async function wish(stage: OperationStage, eventId: string) {
  const [date] = await dates(stage, eventId);
  return { occurrenceId: date!.id, lines: [{ typeId: date!.types[0]!.id, quantity: 1 }], press: newId() };
}

/** One packed lunch of its first date. */
export async function lunchOf(stage: OperationStage, eventId: string) {
  const [date] = await dates(stage, eventId);
  return [{ typeId: date!.types.at(-1)!.id, quantity: 1 }];
}

/** A member who keeps a place. */
async function held(stage: OperationStage, planned = sale(stage)) {
  const member = await stage.member();
  const wanted = await wish(stage, await event(stage, true, planned));
  const id = await stage.inside((tx) =>
    stage.api.get(HoldTickets).run(tx, choosingMember(member.memberId), wanted),
  );
  const { disclosure } = await stage.inside((tx) =>
    stage.api.get(ReviewPurchase).run(tx, member.memberId, id),
  );
  return { ...member, id, fingerprint: disclosure!.fingerprint };
}

/** A member who has a ticket, and the same order and ticket many times over. */
export async function ordered(stage: OperationStage, planned = sale(stage)) {
  const { id, fingerprint, ...member } = await held(stage, planned);
  await stage.inside((tx) =>
    stage.api.get(OrderTickets).run(tx, member.memberId, { id, fingerprint }, origin),
  );
  const { tickets, date } = await stage.inside((tx) =>
    stage.api.get(ReviewPurchase).run(tx, member.memberId, id),
  );
  await stage.multiply('ticketing.ticket_order', id, { id: 'gen_random_uuid()' });
  await stage.multiply('ticketing.ticket', tickets[0]!.id, { id: 'gen_random_uuid()', nth: '1 + n' });
  return { ...member, id, eventId: date.eventId, ticketId: tickets[0]!.id };
}

/** The same on the day of the event. */
export async function atTheDoor(stage: OperationStage, state = 'valid') {
  const { eventId, ticketId } = await ordered(stage);
  await stage.inside(async (tx) => {
    await tx.query('update ticketing.occurrence set starts_at = $2 where event_id = $1', [eventId, tx.now]);
    await tx.query('update ticketing.ticket set state = $2 where id = $1', [ticketId, state]);
  });
  return { eventId, ticketId };
}

export const byDesk =
  (published: boolean, variables: (id: string, stage: OperationStage) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const { asker } = await stage.owner();
    return { asker, variables: variables(await event(stage, published), stage) };
  };

const stuckRefund = `insert into ticketing.ticket_refund (id, community_id, order_id, payment_id, amount, cause, state, requested_at)
  values (gen_random_uuid(), $2, $1, gen_random_uuid(), 100, 'buyer', 'stuck', $3)`;

/** A part of an order's money was refunded in Stripe's dashboard. */
async function goneOutside(stage: OperationStage): Promise<string> {
  const { id } = await ordered(stage);
  const outsideId = newId();
  await stage.inside((tx) =>
    tx.query(
      `insert into ticketing.outside_money (id, community_id, order_id, payment_id, kind, amount, state, since)
       values ($1, $2, $3, gen_random_uuid(), 'refund', 100, 'open', $4)`,
      [outsideId, tx.community, id, tx.now],
    ),
  );
  return outsideId;
}

const page = { first: 100, after: null };

/** Events on the site, and tickets from the choice on. */
export const ticketOccasions: Occasions = {
  'public Query.events': async (stage) => {
    await event(stage, true);
    return { asker: (await stage.member()).asker, variables: page };
  },
  'public Query.event': async (stage) => ({
    ...{ asker: (await stage.member()).asker, variables: { id: await event(stage, true) } },
  }),
  'public Query.ticketPurchase': async (stage) => {
    const { asker, id } = await ordered(stage);
    return { asker, variables: { id } };
  },
  'public Query.myTickets': async (stage) => ({ asker: (await ordered(stage)).asker, variables: page }),
  'public Mutation.bookFreeTickets': async (stage) => ({
    ...{ asker: (await stage.member()).asker, variables: await wish(stage, await event(stage, true)) },
  }),
  'public Mutation.holdTickets': async (stage) => ({
    ...{ asker: (await stage.member()).asker, variables: await wish(stage, await event(stage, true)) },
  }),
  'public Mutation.holdAddOns': async (stage) => {
    const { asker, id: orderId, eventId } = await ordered(stage, withLunch(stage));
    return { asker, variables: { orderId, lines: await lunchOf(stage, eventId), press: newId() } };
  },
  'public Mutation.orderTickets': async (stage) => {
    const { asker, id, fingerprint } = await held(stage);
    return { asker, variables: { id, fingerprint } };
  },
  'public Mutation.releaseTickets': async (stage) => {
    const { asker, id } = await held(stage);
    return { asker, variables: { id } };
  },
  'public Mutation.payTicketsAgain': async (stage) => {
    const { id, fingerprint, ...member } = await held(stage, sale(stage, 'card', 2_000));
    await stage.inside((tx) =>
      stage.api.get(OrderTickets).run(tx, member.memberId, { id, fingerprint }, origin),
    );
    await stage.inside((tx) => tx.query(`update billing.checkout_attempt set state = 'failed'`));
    return { asker: member.asker, variables: { id } };
  },
  'public Mutation.cancelTicket': async (stage) => {
    const { asker, ticketId } = await ordered(stage);
    return { asker, variables: { id: ticketId, fee: 0 } };
  },
};

const enterEventSlip = `mutation ($eventId: ID!, $slip: SlipInput!) {
  enterEventSlip(eventId: $eventId, slip: $slip) { id } }`;

/** Events as the desk plans and watches them. */
export const deskTicketOccasions: Occasions = {
  'desk Query.events': byDesk(true, () => page),
  'desk Query.event': byDesk(true, (id) => ({ id })),
  'desk Query.eventPreview': byDesk(false, (id) => ({ id })),
  'desk Mutation.saveEvent': byDesk(false, (id, stage) => ({ id, words, sale: sale(stage) })),
  'desk Mutation.publishEvent': byDesk(false, (id) => ({ id })),
  'desk Mutation.withdrawEvent': byDesk(true, (id) => ({ id })),
  'desk Mutation.discardEvent': byDesk(false, (id) => ({ id })),
  'desk Mutation.addEventDate': byDesk(true, (id, stage) => {
    const [date] = sale(stage).dates;
    return { id, date: { ...date, startsAt: new Date(date!.startsAt.getTime() + 1) } };
  }),
  'desk Mutation.stateTravel': byDesk(true, (id) => ({
    id,
    travel: {
      transport: false,
      lodging: false,
      agency: null,
      itinerary: [{ day: 1, time: '09:00', ja: '集合' }],
    },
  })),
  'desk Mutation.setCapacity': async (stage) => {
    const { asker } = await stage.owner();
    const eventId = await event(stage, true);
    const [quota] = await stage.inside((tx) =>
      tx.query<{ id: string }>('select id from ticketing.quota where event_id = $1 limit 1', [eventId]),
    );
    return { asker, variables: { quotaId: quota!.id, capacity: 20 } };
  },
  'desk Query.eventResult': async (stage) => {
    const { asker } = await stage.owner();
    const { eventId } = await ordered(stage);
    await stage.api.desk(enterEventSlip, { eventId, slip: grantSlip() }, asker);
    return { asker, variables: { eventId } };
  },
  'desk Query.eventAudience': async (stage) => {
    const { eventId } = await ordered(stage);
    return { asker: (await stage.owner()).asker, variables: { eventId } };
  },
  'desk Mutation.enterEventSlip': byDesk(true, (eventId) => ({ eventId, slip: grantSlip() })),
  'desk Query.eventCallingOff': async (stage) => {
    const { asker } = await stage.owner();
    const { id, eventId } = await ordered(stage);
    await stage.inside((tx) => stage.api.get(CallOffEvent).run(tx, eventId, { ja: '荒天のため', en: null }));
    await stage.inside((tx) =>
      tx.query(
        `update ticketing.order_off set state = 'needs_person', trouble = 'fault' where order_id = $1`,
        [id],
      ),
    );
    return { asker, variables: { id: eventId } };
  },
  'desk Mutation.callOffEvent': async (stage) => {
    const { asker } = await stage.owner();
    const { eventId } = await ordered(stage);
    return { asker, variables: { id: eventId, reasonJa: '荒天のため', reasonEn: null } };
  },
  'desk Query.ticketTray': async (stage) => {
    const { asker } = await stage.owner();
    const { id } = await ordered(stage);
    await stage.inside((tx) => tx.query(stuckRefund, [id, tx.community, tx.now]));
    return { asker, variables: {} };
  },
  'desk Query.outsideMoney': async (stage) => {
    const { asker } = await stage.owner();
    return { asker, variables: { id: await goneOutside(stage) } };
  },
  'desk Mutation.settleOutsideMoney': async (stage) => {
    const { asker } = await stage.owner();
    return { asker, variables: { id: await goneOutside(stage), endTicketIds: [] } };
  },
  'desk Mutation.retryTicketOrder': async (stage) => {
    const { asker } = await stage.owner();
    const { id } = await ordered(stage);
    return { asker, variables: { id } };
  },
  'desk Mutation.admitByCode': async (stage) => {
    const { asker } = await stage.owner();
    const { eventId, ticketId } = await atTheDoor(stage);
    const code = stage.api.get(TicketSigner).code({ ticketId, serial: 1 });
    return { asker, variables: { eventId, code } };
  },
  'desk Mutation.admitTicket': async (stage) => {
    const { asker } = await stage.owner();
    const { eventId, ticketId } = await atTheDoor(stage);
    return { asker, variables: { eventId, ticketId } };
  },
  'desk Mutation.undoAdmission': async (stage) => {
    const { asker } = await stage.owner();
    const { ticketId } = await atTheDoor(stage, 'checked_in');
    return { asker, variables: { ticketId } };
  },
};
