import { onlyDigits } from '@enishi/japan';
import { machine, ok, Refusal, refused, yen } from '@enishi/kernel';
import type { Result, TokyoDate, Yen } from '@enishi/kernel';

/** What becomes of 預り金: it goes back to whoever paid it, or settles an invoice that they owe. */
export const heldMoveKinds = ['repayment', 'assignment'] as const;
export type HeldMoveKind = (typeof heldMoveKinds)[number];

/**
 * A repayment is written down by one person (`asked`: nothing is booked, but the yen are spoken for) and booked by another, or withdrawn.
 * An assignment is booked at once, as no money leaves; one to an order that has not been paid in full is kept for it (`asked`) until the rest is there. What was booked may be reversed: a bank gave it back, or it was an error.
 */
export const heldMoveStates = ['asked', 'booked', 'withdrawn', 'reversed'] as const;
export type HeldMoveState = (typeof heldMoveStates)[number];

export const heldMoveMachine = machine<HeldMoveState>({
  asked: ['booked', 'withdrawn'],
  booked: ['reversed'],
  withdrawn: [],
  reversed: [],
});

/** Yen that came beyond what was owed, and how many of them are repaid, assigned, or spoken for by a repayment that waits. */
export type HeldSums = { readonly amount: Yen; readonly taken: Yen };

export const leftOf = ({ amount, taken }: HeldSums): Yen => yen(amount - taken);

/** Yen out of 預り金. Refuses HELD_AMOUNT (invalid, with `left`) where they are none or more than is left. */
export function checkedAmount(amount: number, sums: HeldSums): Result<Yen> {
  const left = leftOf(sums);
  const fits = Number.isInteger(amount) && amount > 0 && amount <= left;
  return fits ? ok(yen(amount)) : refused(new Refusal('invalid', 'HELD_AMOUNT', { field: 'amount', left }));
}

/** A repayment as somebody writes it down after having made it at the bank. */
export type RepaymentWish = {
  readonly amount: number;
  /** Tokyo day on which the bank sent it. */
  readonly day: TokyoDate;
  /** Bank and branch that it went to. */
  readonly bank: string;
  /** Last four digits of the account that it went to; no more of it is kept. */
  readonly accountTail: string;
  readonly note: string;
};

const longestBank = 60;
const longestNote = 300;

/**
 * A repayment evened out. Refuses HELD_AMOUNT, REPAYMENT_DAY (before the money came, or after today) and REPAYMENT_ACCOUNT (no bank, or not
 * four digits), each invalid with `field`.
 */
export function checkedRepayment(
  wish: RepaymentWish,
  { arosOn, today, ...sums }: HeldSums & { readonly arosOn: TokyoDate; readonly today: TokyoDate },
): Result<RepaymentWish & { readonly amount: Yen }> {
  const bad = (code: string, field: string) => refused(new Refusal('invalid', code, { field }));
  const amount = checkedAmount(wish.amount, sums);
  if (!amount.ok) return amount;
  if (wish.day < arosOn || wish.day > today) return bad('REPAYMENT_DAY', 'day');
  const bank = wish.bank.normalize('NFC').trim();
  const accountTail = onlyDigits(wish.accountTail);
  if (bank === '' || bank.length > longestBank) return bad('REPAYMENT_ACCOUNT', 'bank');
  if (accountTail.length !== 4) return bad('REPAYMENT_ACCOUNT', 'accountTail');
  const note = wish.note.normalize('NFC').trim().slice(0, longestNote);
  return ok({ day: wish.day, amount: amount.value, bank, accountTail, note });
}
