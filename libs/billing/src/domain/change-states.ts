import { machine } from '@enishi/kernel';

/**
 * A wish about a subscription: `requested` (Stripe not asked yet), `confirming` (its charge waits until the holder of the card has
 * confirmed it to the bank), `withdrawing` (no longer wanted meanwhile; Stripe is being told), `done`, `failed` (nothing charged,
 * nothing changed).
 */
export type ChangeState = 'requested' | 'confirming' | 'withdrawing' | 'done' | 'failed';

/** What is withdrawn here may have been confirmed there a moment before: facts win over expectations. */
export const changeMachine = machine<ChangeState>({
  requested: ['confirming', 'done', 'failed'],
  confirming: ['withdrawing', 'done', 'failed'],
  withdrawing: ['done', 'failed'],
  done: [],
  failed: [],
});

/** True while the holder of the card has not answered: nothing is charged and nothing has changed. */
export const awaitsHolder = (state: ChangeState): boolean =>
  state === 'confirming' || state === 'withdrawing';
