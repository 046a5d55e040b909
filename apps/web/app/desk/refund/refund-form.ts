import { onlyDigits } from '@enishi/japan';
import type { AccessAfterRefund } from '../../gql/desk/graphql.ts';
import type { Problems } from '../../forms/problem.ts';

/** What was typed into the refund form, as it came. */
export type RefundTyped = {
  access: string;
  reason: string;
  typedAmount: string;
  amount: string;
  idempotencyKey: string;
};

export type RefundChecked =
  | { ok: true; amount: number; access: AccessAfterRefund; reason: string; idempotencyKey: string }
  | { ok: false; problems: Problems };

const longestReason = 500;
const accessChoices: readonly AccessAfterRefund[] = ['keep_until_period_end', 'end_now', 'go_on'];

/** Fields of a posted refund; a missing one is an empty text. */
export function typedIn(fields: Record<string, string>): RefundTyped {
  const field = (name: string) => fields[name] ?? '';
  return {
    access: field('access'),
    reason: field('reason'),
    typedAmount: field('typedAmount'),
    amount: field('amount'),
    idempotencyKey: field('idempotencyKey'),
  };
}

/**
 * Checks a refund before it is asked for: a choice about access, a reason, and the amount typed again. Full-width
 * figures, separators and 円 are fine (１，１００円 = 1100); anything but the exact amount is not.
 */
export function checkRefund(typed: RefundTyped, amountWrong: string): RefundChecked {
  const problems: Problems = {};
  const reason = typed.reason.trim();
  if (!accessChoices.includes(typed.access as AccessAfterRefund)) problems.access = { key: 'choose' };
  if (reason === '') problems.reason = { key: 'required' };
  else if (reason.length > longestReason) problems.reason = { key: 'tooLong' };
  const amount = onlyDigits(typed.typedAmount);
  if (amount === '') problems.typedAmount = { key: 'required' };
  else if (Number(amount) !== Number(typed.amount)) problems.typedAmount = { sentence: amountWrong };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    amount: Number(typed.amount),
    access: typed.access as AccessAfterRefund,
    reason,
    idempotencyKey: typed.idempotencyKey,
  };
}

/** The amount asked for in the address, full-width figures and separators taken; null where nothing readable is there. */
export function amountAsked(search: URLSearchParams): number | null {
  const digits = onlyDigits(search.get('amount') ?? '');
  const amount = Number(digits);
  return digits === '' || !Number.isSafeInteger(amount) ? null : amount;
}
