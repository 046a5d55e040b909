import { newId } from '@enishi/kernel';
import { HoldAsGuest, OrderAsGuest, ReadGuestOrder } from '@enishi/ticketing';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { event, lunchOf, origin, sale, wish, withLunch } from './ticket-occasions.ts';

const details = (email: string) => ({
  ...{ familyName: '佐藤', givenName: '一郎', familyKana: 'サトウ', givenKana: 'イチロウ' },
  ...{ email, phone: '', privacyVersion: 1 },
});

const purchase = (stage: OperationStage, code: string) =>
  stage.inside((tx) => stage.api.get(ReadGuestOrder).purchase(tx, code));

/** Somebody without an account who keeps a place. */
async function held(stage: OperationStage, planned = sale(stage), email = stage.newEmail()) {
  const chosen = await wish(stage, await event(stage, true, planned));
  const form = { ...chosen, form: details(email), locale: 'ja' as const };
  const code = await stage.inside((tx) => stage.api.get(HoldAsGuest).run(tx, form));
  const { disclosure } = await purchase(stage, code);
  return { code, fingerprint: disclosure!.fingerprint };
}

/** The same who has a ticket. */
export async function orderedAsGuest(stage: OperationStage, planned = sale(stage), email = stage.newEmail()) {
  const { code, fingerprint } = await held(stage, planned, email);
  await stage.inside((tx) => stage.api.get(OrderAsGuest).run(tx, code, { fingerprint }, origin));
  const { id, tickets, date } = await purchase(stage, code);
  return { code, id, ticketId: tickets[0]?.id, eventId: date.eventId };
}

/** A member with an order that they made before they were one, and the same order many times over. */
async function forMember(stage: OperationStage): Promise<Occasion> {
  const { asker, email } = await stage.member();
  const { id } = await orderedAsGuest(stage, sale(stage), email);
  await stage.multiply('ticketing.ticket_order', id, { id: 'gen_random_uuid()' });
  return { asker, variables: {} };
}

const byVisitor =
  (variables: (stage: OperationStage) => Promise<Record<string, unknown>>) =>
  async (stage: OperationStage): Promise<Occasion> => ({
    asker: stage.visitor,
    variables: await variables(stage),
  });

/** Tickets without an account. */
export const guestOccasions: Occasions = {
  'public Mutation.holdAsGuest': byVisitor(async (stage) => ({
    ...(await wish(stage, await event(stage, true))),
    guest: details(stage.newEmail()),
  })),
  'public Mutation.holdAddOnsAsGuest': byVisitor(async (stage) => {
    const { code, eventId } = await orderedAsGuest(stage, withLunch(stage));
    return { code, lines: await lunchOf(stage, eventId), press: newId() };
  }),
  'public Query.guestOrder': byVisitor(async (stage) => ({ code: (await orderedAsGuest(stage)).code })),
  'public Query.guestPurchase': byVisitor(async (stage) => ({ code: (await orderedAsGuest(stage)).code })),
  'public Query.guestAttendeeForm': byVisitor(async (stage) => ({
    code: (await orderedAsGuest(stage)).code,
  })),
  'public Mutation.orderAsGuest': byVisitor((stage) => held(stage)),
  'public Mutation.payGuestOrderAgain': byVisitor(async (stage) => {
    const { code } = await orderedAsGuest(stage, sale(stage, 'card', 2_000));
    await stage.inside((tx) => tx.query(`update billing.checkout_attempt set state = 'failed'`));
    return { code };
  }),
  'public Mutation.releaseGuestOrder': byVisitor(async (stage) => ({ code: (await held(stage)).code })),
  'public Mutation.cancelGuestTicket': byVisitor(async (stage) => {
    const { code, ticketId } = await orderedAsGuest(stage);
    return { code, id: ticketId, fee: 0 };
  }),
  'public Mutation.changeGuestAttendees': byVisitor(async (stage) => ({
    ...{ code: (await orderedAsGuest(stage)).code, attendees: [], answers: [] },
  })),
  'public Query.guestOrdersToTake': forMember,
  'public Mutation.takeGuestOrders': forMember,
};
