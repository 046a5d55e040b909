import { machine, yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';

/** 売掛金 of one invoice: nothing came yet, part of it, all of it; or all that was still owed was given back by a credit note. */
export type ReceivableState = 'open' | 'part' | 'settled' | 'credited';

/** Every move may be taken back: a match that was wrong, a credit note that another one corrects. */
export const receivableMachine = machine<ReceivableState>({
  open: ['part', 'settled', 'credited'],
  part: ['open', 'settled', 'credited'],
  settled: ['open', 'part', 'credited'],
  credited: ['open', 'part', 'settled'],
});

/** What an invoice states, what was given back of it, and what was paid or let go of it; yen, tax included. */
export type ReceivableSums = { readonly amount: Yen; readonly credited: Yen; readonly settled: Yen };

/** What of the invoice counts after its credit notes. */
export const owedOf = ({ amount, credited }: Pick<ReceivableSums, 'amount' | 'credited'>): Yen =>
  yen(amount - credited);

/** What has still to be paid; what the account 売掛金 holds of it. */
export const openOf = (sums: ReceivableSums): Yen => yen(Math.max(0, owedOf(sums) - sums.settled));

/** What was paid beyond what is owed since part of it was given back: it belongs to the payer (預り金). */
export const excessOf = (sums: ReceivableSums): Yen => yen(Math.max(0, sums.settled - owedOf(sums)));

/** The state follows from the sums and is never chosen. */
export function receivableState(sums: ReceivableSums): ReceivableState {
  if (owedOf(sums) <= 0) return 'credited';
  if (openOf(sums) === 0) return 'settled';
  return sums.settled > 0 ? 'part' : 'open';
}

/** States in which money is still awaited. */
export const awaitedStates: readonly ReceivableState[] = ['open', 'part'];
