import type { TokyoDate, Yen } from '@enishi/kernel';
import type { KnownPrice } from '../../libs/billing/src/domain/offer.ts';

/** What truly happened to a customer at Stripe, in the order in which it did. Yen, tax included. */
export type Happening = { on: TokyoDate } & (
  | { kind: 'began'; price: KnownPrice; until: TokyoDate }
  /** Another price, or another period of the same one. */
  | { kind: 'changed'; price: KnownPrice; until: TokyoDate }
  | { kind: 'cancels'; atEnd: boolean }
  | { kind: 'declined' }
  | { kind: 'paid'; charge: string; amount: Yen; fee: Yen; price: KnownPrice; until: TokyoDate }
  | { kind: 'given_back'; charge: string; amount: Yen }
  /** The payer objects: the bank takes the money and Stripe a fee; both come back when it is won. */
  | { kind: 'disputed'; charge: string; amount: Yen; fee: Yen }
  | { kind: 'decided'; charge: string; won: boolean }
  | { kind: 'ended' }
);
