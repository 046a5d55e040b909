import { BookAtCounter, EndBooking, IssueCashReceipt } from '@enishi/ticketing';
import { newId, tokyoDateOf } from '@enishi/kernel';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { atTheDoor, event, sale, wish } from './ticket-occasions.ts';

const guest = {
  ...{ familyName: '山田', givenName: 'ツル', familyKana: 'ヤマダ', givenKana: 'ツル' },
  ...{ phone: '015-482-0000', email: '' },
};

/** A booking of one ticket, paid in the hand or later. */
export async function bookedAtCounter(stage: OperationStage, pays: 'cash' | 'later') {
  const eventId = await event(stage, true, sale(stage, 'card', 2_000));
  const { startsAt } = sale(stage).dates[0]!;
  const orderId = await stage.inside(async (tx) =>
    stage.api.get(BookAtCounter).run(tx, {
      ...(await wish(stage, eventId)),
      ...{ memberId: null, guest, total: 2_000, pays, payBy: tokyoDateOf(startsAt) },
      ...{ locale: 'ja', by: newId() },
    }),
  );
  return { eventId, orderId };
}

/** The receipt of cash that was issued last. */
async function lastReceipt(stage: OperationStage): Promise<string> {
  const [receipt] = await stage.inside((tx) =>
    tx.query<{ id: string }>(
      'select id from billing.receipt where community_id = $1 and cash_payment_id is not null order by serial desc limit 1',
      [tx.community],
    ),
  );
  return receipt!.id;
}

const byOwner =
  (variables: (stage: OperationStage) => Promise<Record<string, unknown>>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const { asker } = await stage.owner();
    return { asker, variables: await variables(stage) };
  };

/** The counter. */
export const counterOccasions: Occasions = {
  'desk Query.counter': byOwner(async (stage) => ({ eventId: await event(stage, true) })),
  'desk Query.counterPrice': byOwner(async (stage) => {
    const { memberId } = await stage.member();
    const { occurrenceId, lines } = await wish(stage, await event(stage, true));
    return { occurrenceId, lines, memberId };
  }),
  'desk Query.counterBookings': byOwner(async (stage) => {
    const { eventId, orderId } = await bookedAtCounter(stage, 'cash');
    const copied = { id: 'md5(r.id::text || n)::uuid' };
    await stage.multiply('ticketing.ticket_order', orderId, copied);
    await stage.multiply('ticketing.counter_booking', orderId, copied);
    return { eventId };
  }),
  'desk Mutation.bookAtCounter': byOwner(async (stage) => ({
    ...(await wish(stage, await event(stage, true, sale(stage, 'card', 2_000)))),
    ...{ guest, total: 2_000, pays: 'cash' },
  })),
  'desk Mutation.takeCounterCash': byOwner(async (stage) => {
    const { orderId } = await bookedAtCounter(stage, 'later');
    return { orderId, amount: 2_000 };
  }),
  'desk Mutation.endCounterBooking': byOwner(async (stage) => {
    const { orderId } = await bookedAtCounter(stage, 'cash');
    return { orderId, kept: 0 };
  }),
  'desk Query.guestRecord': byOwner(async (stage) => ({
    orderId: (await bookedAtCounter(stage, 'cash')).orderId,
  })),
  'desk Mutation.eraseGuest': byOwner(async (stage) => {
    const { orderId } = await bookedAtCounter(stage, 'later');
    await stage.inside((tx) => stage.api.get(EndBooking).run(tx, { orderId, kept: 0, by: newId() }));
    return { orderId, typedName: '山田 ツル' };
  }),
  'desk Query.cashReceipts': byOwner(async (stage) => ({
    orderId: (await bookedAtCounter(stage, 'cash')).orderId,
  })),
  'desk Mutation.issueCashReceipt': byOwner(async (stage) => ({
    ...{ orderId: (await bookedAtCounter(stage, 'cash')).orderId },
    ...{ receiptId: null, addressee: '株式会社あおぞら', purpose: null },
  })),
  'desk Mutation.mailCashReceipt': byOwner(async (stage) => {
    const { orderId } = await bookedAtCounter(stage, 'cash');
    return { orderId, receiptId: await lastReceipt(stage), email: 'keiri@example.jp', press: newId() };
  }),
  'desk Mutation.handBackDoorCash': byOwner(async (stage) => {
    const { ticketId } = await atTheDoor(stage, 'checked_in');
    const wish = { orderId: null, ticketId, receiptId: null, addressee: null, purpose: null, by: newId() };
    await stage.inside(async (tx) => {
      await tx.query('update ticketing.ticket set price = 2000 where id = $1', [ticketId]);
      await stage.api.get(IssueCashReceipt).run(tx, wish);
    });
    return { ticketId, receiptId: await lastReceipt(stage) };
  }),
  'desk Mutation.handBackCounterCash': byOwner(async (stage) => {
    const { orderId } = await bookedAtCounter(stage, 'cash');
    await stage.inside((tx) => stage.api.get(EndBooking).run(tx, { orderId, kept: 0, by: newId() }));
    return { orderId, amount: 2_000 };
  }),
};
