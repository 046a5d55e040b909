import { machine } from '@enishi/kernel';

/**
 * An event is written (`draft`), on the site (`published`), or taken off it again (`withdrawn`), whose tickets stay good. One that does not
 * take place is `called_off` for good: its tickets are not, and what was paid goes back.
 */
export type EventState = 'draft' | 'published' | 'withdrawn' | 'called_off';
export const eventMachine = machine<EventState>({
  draft: ['published'],
  published: ['withdrawn', 'called_off'],
  withdrawn: ['published', 'called_off'],
  called_off: [],
});

/**
 * A hold keeps places for one buyer until a time. That it has run out is a comparison with that time and needs no job: a stored
 * `active` whose time is over counts as `expired`, see `holdStateAt`.
 */
export type HoldState = 'active' | 'converted' | 'released' | 'expired';
export const holdMachine = machine<HoldState>({
  active: ['converted', 'released', 'expired'],
  converted: [],
  released: [],
  expired: [],
});

/** Where a purchase stands, from the choice of tickets to the tickets themselves. */
export type PurchaseStage = 'held' | 'expired' | 'released' | OrderState;

/** What was ordered is what its order is whatever its hold is by now; before that it is what its hold is at this instant. */
export function purchaseStageAt(
  hold: { readonly state: HoldState; readonly expiresAt: Date } | null,
  { ordered, now }: { readonly ordered: OrderState | null; readonly now: Date },
): PurchaseStage {
  if (ordered) return ordered;
  const state = hold && holdStateAt(hold, now);
  if (state === 'active') return 'held';
  return state === 'expired' ? 'expired' : 'released';
}

/**
 * An order for tickets, from the press of the final button on. What is free, or paid at the entrance, is `confirmed` at once. By card it
 * waits (`awaiting_payment`) until the money was seen; `unpaid` when Stripe has said that none can come any more. Money that comes after
 * that is taken where there is still room, else a person is to know (`needs_attention`) until it is back (`paid_back`), and again where the
 * bank sends it back to us.
 */
export type OrderState = 'awaiting_payment' | 'confirmed' | 'unpaid' | 'needs_attention' | 'paid_back';
export const orderMachine = machine<OrderState>({
  awaiting_payment: ['confirmed', 'unpaid', 'needs_attention'],
  unpaid: ['confirmed', 'needs_attention'],
  needs_attention: ['paid_back'],
  confirmed: [],
  paid_back: ['needs_attention'],
});

/**
 * One card page of an order: `open` until money was seen. What it brings pays for the tickets (`used`), or nobody owed it (`surplus`: no
 * room was left, or another page of the order was paid as well) and it is given back in full. What becomes of money on its way back
 * stands with billing's refund.
 */
export type TicketPaymentState = 'open' | 'used' | 'surplus';
export const ticketPaymentMachine = machine<TicketPaymentState>({
  open: ['used', 'surplus'],
  used: [],
  surplus: [],
});

/** Why money of tickets goes back: their buyer gave them back, the event does not take place, or it had left before they ended. */
export type RefundCause = 'buyer' | 'event' | 'outside';

/**
 * A part of a payment on its way back: written down, handed to billing, told of by Stripe. What was paid at a store waits until its buyer
 * has named a bank account (`needs_bank_details`), which Stripe asks for by mail. What was paid in cash waits to be handed over (`at_counter`). `stuck`, not sent or come back, needs a person. Where all of
 * the payment went back in another way each is `done`.
 */
export type TicketRefundState = 'requested' | 'at_counter' | 'needs_bank_details' | 'sent' | 'done' | 'stuck';
export const ticketRefundMachine = machine<TicketRefundState>({
  requested: ['at_counter', 'sent', 'stuck', 'done'],
  at_counter: ['done'],
  sent: ['needs_bank_details', 'done', 'stuck'],
  needs_bank_details: ['sent', 'done', 'stuck'],
  stuck: ['requested', 'done'],
  done: ['needs_bank_details', 'stuck'],
});

/** What becomes of an order of an event that was called off. */
export type OrderOffState = 'waiting' | 'done' | 'needs_person';
export const orderOffMachine = machine<OrderOffState>({
  waiting: ['done', 'needs_person'],
  needs_person: ['waiting', 'done'],
  done: [],
});

/** Why a person is to look: somebody was let in already, billing will not send the refund, or it failed again and again. */
export type OffTrouble = 'inside' | 'refund_stuck' | 'fault';

/** One person's admission to one date. Whoever was let in by mistake is valid again; what was cancelled stays so. */
export type TicketState = 'valid' | 'checked_in' | 'cancelled';
export const ticketMachine = machine<TicketState>({
  valid: ['checked_in', 'cancelled'],
  checked_in: ['valid'],
  cancelled: [],
});

/**
 * A ticket on its way to somebody else: `open` until they accept it, its sender takes it back, or the time is over (`expired`, which is a
 * comparison with that time wherever it is read).
 */
export type HandoverState = 'open' | 'accepted' | 'taken_back' | 'expired';
export const handoverMachine = machine<HandoverState>({
  open: ['accepted', 'taken_back', 'expired'],
  accepted: [],
  taken_back: [],
  expired: [],
});

/** What a hold is at an instant, whatever is stored. */
export function holdStateAt(
  { state, expiresAt }: { readonly state: HoldState; readonly expiresAt: Date },
  now: Date,
): HoldState {
  return state === 'active' && expiresAt.getTime() <= now.getTime() ? 'expired' : state;
}

/** Orders whose tickets are there or may come still: of these, on events that take place, the owner may say who comes. */
const comingOrders: readonly (OrderState | null)[] = [null, 'awaiting_payment', 'confirmed'];
export const attendeesAreOpen = ({
  eventState,
  orderState,
}: {
  readonly eventState: EventState;
  readonly orderState: OrderState | null;
}): boolean => eventState !== 'called_off' && comingOrders.includes(orderState);

/**
 * That a member may show the tickets of another (代理): `asked` by whose tickets they are, `agreed` once the other has taken it on, `ended` for good when
 * either wants it so, at any time.
 */
export type ProxyState = 'asked' | 'agreed' | 'ended';
export const proxyMachine = machine<ProxyState>({ asked: ['agreed', 'ended'], agreed: ['ended'], ended: [] });
