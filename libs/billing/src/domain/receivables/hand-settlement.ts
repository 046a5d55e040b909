import { addDays, machine, ok, Refusal, refused, yen } from '@enishi/kernel';
import type { Result, TokyoDate, Yen } from '@enishi/kernel';
import { manualMeans } from '../payment-means.ts';
import type { ManualMeans } from '../payment-means.ts';
import type { MoneyAccount } from './settlement.ts';

/** 手入力の入金: money for an invoice that the desk saw itself, in the till or on the bank's page. Booked at once; a mistake is reversed. */
export type HandSettlementState = 'booked' | 'reversed';

/** Nothing of it is ever edited: what was wrong is taken back by a counter-entry and written down anew. */
export const handSettlementMachine = machine<HandSettlementState>({ booked: ['reversed'], reversed: [] });

/** What the desk wrote on the form. Yen, tax included; `receivedOn` is the Tokyo day on which the money came. */
export type HandSettlementForm = {
  readonly amount: number;
  readonly means: ManualMeans;
  readonly receivedOn: TokyoDate;
  readonly note: string;
  /** What the page showed as open when it was written: another sum now means that somebody was quicker. */
  readonly shownOpen: number;
};

const longestNote = 500;
/** Money that came longer ago belongs to a year whose books are closed. */
const oldestDays = 366;

/**
 * The form with its note tidied. `left` is what of the invoice is open. Refuses `BY_HAND_CHANGED` (conflict: that is not what the page showed),
 * `BY_HAND_AMOUNT` (invalid: from one yen up to what is open), `MANUAL_MEANS`, `MANUAL_DAY`, `MANUAL_NOTE` (invalid).
 */
export function checkedHandSettlement(
  form: HandSettlementForm,
  left: Yen,
  today: TokyoDate,
): Result<HandSettlementForm & { readonly amount: Yen }> {
  const { amount, means, receivedOn, shownOpen } = form;
  if (shownOpen !== left) return refused(new Refusal('conflict', 'BY_HAND_CHANGED', { left }));
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > left)
    return refused(new Refusal('invalid', 'BY_HAND_AMOUNT', { field: 'amount', left }));
  if (!manualMeans.includes(means))
    return refused(new Refusal('invalid', 'MANUAL_MEANS', { field: 'means' }));
  if (receivedOn > today || receivedOn < addDays(today, -oldestDays))
    return refused(new Refusal('invalid', 'MANUAL_DAY', { field: 'receivedOn' }));
  const note = form.note.normalize('NFC').trim();
  if (note.length > longestNote) return refused(new Refusal('invalid', 'MANUAL_NOTE', { field: 'note' }));
  return ok({ ...form, amount: yen(amount), note });
}

/** Where the money of each way lies in the books. */
export const handSettlementAccounts: Record<ManualMeans, MoneyAccount> = {
  cash: 'cash',
  bank_transfer: 'bank',
};

const longestReason = 300;

/** Why it is taken back, as it is kept. Refuses `BY_HAND_REASON` (invalid). */
export function checkedReversalReason(text: string): Result<string> {
  const reason = text.normalize('NFC').trim();
  return reason === '' || reason.length > longestReason
    ? refused(new Refusal('invalid', 'BY_HAND_REASON', { field: 'reason' }))
    : ok(reason);
}
