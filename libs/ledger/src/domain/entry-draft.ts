import { addYen, negateYen, ok, Refusal, refused } from '@enishi/kernel';
import type { Result, TokyoDate, Yen } from '@enishi/kernel';
import { accounts } from './account.ts';
import type { AccountCode } from './account.ts';
import type { EntryKind } from './entry-kind.ts';
import type { RevenueStream } from './revenue-stream.ts';

/** What made an entry necessary: a Stripe balance transaction, a plan row, a hand-written slip. */
export type SourceRef = { readonly type: string; readonly id: string };

/** What an entry was about, for finding it again: a membership, an order. */
export type SubjectRef = { readonly kind: string; readonly id: string };

/** One line: debit (借方) positive, credit (貸方) negative, in yen. */
export type EntryLine = { readonly account: AccountCode; readonly amount: Yen };

/** A journal entry (仕訳) before it is posted. (source, kind) says once and for all which entry it is. */
export type EntryDraft = {
  readonly source: SourceRef;
  readonly kind: EntryKind;
  /** The Tokyo day on which it happened. */
  readonly occurredOn: TokyoDate;
  /** Required as soon as a line touches an income account. */
  readonly stream: RevenueStream | null;
  readonly description: string;
  readonly lines: readonly EntryLine[];
  readonly subject?: SubjectRef;
  /** The id of the entry that this one takes back, wholly or in part. Filled in by reversals and refunds. */
  readonly corrects?: string;
};

/** Whether an entry was written now or had been before. */
export type PostingOutcome = 'posted' | 'already_posted';

/**
 * The draft without lines of 0 yen, if it can be posted. Refuses `LEDGER_ENTRY_NOT_ZERO` (also with fewer than two lines)
 * and `LEDGER_STREAM_MISSING`, both invalid.
 */
export function checkedEntry(draft: EntryDraft): Result<EntryDraft> {
  const lines = draft.lines.filter(({ amount }) => amount !== 0);
  const sum = addYen(...lines.map(({ amount }) => amount));
  if (sum !== 0 || lines.length < 2) {
    return refused(new Refusal('invalid', 'LEDGER_ENTRY_NOT_ZERO', { sum, lines: lines.length }));
  }
  const touchesIncome = lines.some(({ account }) => accounts[account].kind === 'income');
  if (touchesIncome && draft.stream === null) return refused(new Refusal('invalid', 'LEDGER_STREAM_MISSING'));
  return ok({ ...draft, lines });
}

/** The lines that undo an entry. */
export function reversedLines(lines: readonly EntryLine[]): EntryLine[] {
  return lines.map(({ account, amount }) => ({ account, amount: negateYen(amount) }));
}

/** Whether two entries move the same amounts between the same accounts, in whatever order. */
export function sameLines(some: readonly EntryLine[], others: readonly EntryLine[]): boolean {
  return inOrder(some) === inOrder(others);
}

function inOrder(lines: readonly EntryLine[]): string {
  return lines
    .map(({ account, amount }) => `${account} ${amount}`)
    .sort()
    .join('\n');
}

/** Whether an entry moves fees received in advance, whose months are planned outside the journal. */
export function touchesPlan(lines: readonly EntryLine[]): boolean {
  return lines.some(({ account }) => account === 'contract_liability');
}
