import { machine, yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { LiveCashReturn } from './cash-return.ts';
import type { LiveBalance, LiveCharge } from '../live-facts.ts';

/**
 * Stripe awaits a transfer for an invoice: wanted here, awaited there (also while part of it has come), paid; called back, here or in the
 * Dashboard; or Stripe would not.
 */
export const transferRequestStates = ['asked', 'open', 'paid', 'cancelled', 'refused'] as const;
export type TransferRequestState = (typeof transferRequestStates)[number];

/** What Stripe did counts, also after it was called back here: money that came is money. */
export const transferRequestMachine = machine<TransferRequestState>({
  asked: ['open', 'paid', 'cancelled', 'refused'],
  open: ['paid', 'cancelled'],
  cancelled: ['paid'],
  refused: ['open', 'paid'],
  paid: [],
});

/** In these Stripe may still take money for it. */
export const liveRequestStates: readonly TransferRequestState[] = ['asked', 'open'];

/** Our record of it. `amount` is what is open of the invoice, `arrived` what Stripe has put aside for it; yen. */
export type TransferRequest = {
  readonly id: string;
  readonly receivableId: string;
  readonly state: TransferRequestState;
  readonly amount: Yen;
  readonly arrived: Yen;
  readonly stripePaymentIntentId: string | null;
  readonly seenAt: Date | null;
};

/** The same as Stripe tells of it. */
export type LiveTransferRequest = {
  readonly stripeId: string;
  /** Our id, from the metadata. */
  readonly requestId: string;
  readonly status: 'open' | 'paid' | 'cancelled';
  readonly arrived: Yen;
};

/** What Stripe holds of a payer that is none of any invoice yet, what it awaits, and what it sends back. */
export type LiveTransfers = {
  readonly requests: readonly LiveTransferRequest[];
  readonly cash: Yen;
  /** What goes back of it, those that were asked about. */
  readonly returns: readonly LiveCashReturn[];
};

/** What follows from a look. `money` is the movement that settles the invoice; null while there is none to book. */
export type TransferRequestTurn = {
  readonly id: string;
  readonly receivableId: string;
  readonly state: TransferRequestState;
  readonly arrived: Yen;
  readonly stripePaymentIntentId: string;
  readonly money: LiveBalance | null;
};

/**
 * What became of the requests, from what we wrote down and what Stripe says as of an instant. What was paid stays paid; older facts than those
 * known change nothing; a payment counts once its movement on the balance is known.
 */
export function turnsOfRequests(
  known: readonly TransferRequest[],
  {
    requests,
    charges,
    fetchedAt,
  }: Pick<LiveTransfers, 'requests'> & {
    readonly charges: readonly LiveCharge[];
    readonly fetchedAt: Date;
  },
): TransferRequestTurn[] {
  return requests.flatMap(({ requestId, stripeId, status, arrived }): TransferRequestTurn[] => {
    const before = known.find(({ id }) => id === requestId);
    const isOld = before?.seenAt && before.seenAt > fetchedAt;
    if (!before || isOld || before.state === 'paid') return [];
    const money = status === 'paid' ? movementOf(stripeId, charges) : null;
    const to = status === 'paid' && !money ? before.state : status;
    const isKnown = to === before.state && arrived === before.arrived && before.stripePaymentIntentId;
    if (isKnown || !(to === before.state || transferRequestMachine.may(before.state, to))) return [];
    const { id, receivableId, amount } = before;
    const came = yen(Math.min(amount, to === 'paid' ? amount : arrived));
    return [{ id, receivableId, state: to, arrived: came, stripePaymentIntentId: stripeId, money }];
  });
}

const movementOf = (stripeId: string, charges: readonly LiveCharge[]): LiveBalance | null =>
  charges.find(({ paymentIntentId, status }) => paymentIntentId === stripeId && status === 'succeeded')
    ?.balance ?? null;

/** How the money of a request is divided: the invoice takes what is open of it, the rest is the payer's (預り金). */
export function dividedMoney(amount: Yen, open: Yen): { readonly settles: Yen; readonly over: Yen } {
  const settles = yen(Math.min(amount, open));
  return { settles, over: yen(amount - settles) };
}

/** What is to be done at Stripe so that it awaits what is open of an invoice. `ask_again`: its answer was lost. */
export type RequestStep = 'nothing' | 'ask' | 'ask_again' | 'cancel';

/** `wanted` is what is open of the invoice, 0 where nothing is or it is paid another way; `live` the request that may take money. */
export function nextStep(
  wanted: Yen,
  live: Pick<TransferRequest, 'amount' | 'stripePaymentIntentId'> | null,
): RequestStep {
  if (!live) return wanted > 0 ? 'ask' : 'nothing';
  if (live.stripePaymentIntentId === null) return 'ask_again';
  return live.amount === wanted ? 'nothing' : 'cancel';
}
