import { machine } from '@enishi/kernel';

/**
 * A page for another card: `requested` (Stripe not asked yet), `open` (its page waits), `given` (a card was given there, and
 * is being put in place), `done` (it is the card that is charged from now on), `expired` (left unused), `failed` (Stripe
 * would not open it, or not take the card).
 */
export type CardPageState = 'requested' | 'open' | 'given' | 'done' | 'expired' | 'failed';

/** An old page may still bring a card: facts win over expectations. */
export const cardPageMachine = machine<CardPageState>({
  requested: ['open', 'failed'],
  open: ['given', 'expired'],
  given: ['done', 'failed'],
  expired: ['given'],
  done: [],
  failed: [],
});

/** True while the page may still change by itself. */
export const isMovingCardPage = (state: CardPageState): boolean =>
  state === 'requested' || state === 'open' || state === 'given';
