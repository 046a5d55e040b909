import { normaliseDigits } from '@enishi/japan';
import { Refusal, addDays, isTokyoDate, ok, refused, tokyoDate } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { readLine } from '../typed-text.ts';
import { benefitKind, isBenefitKind } from './benefit-kinds.ts';
import type { BenefitKind } from './benefit-kinds.ts';

const longestPurpose = 100;
const longestReason = 200;
const mostUnits = 1_000;
/** Days that an extra grant may last: two years. */
const longestGrant = 731;

/** What somebody at the desk typed of a use. */
export type TypedUse = { kind: string; amount: string; usedFor: string; usedOn: string };

/** A use that can be written down, in parts. */
export type ReadUse = { kind: BenefitKind; parts: number; usedFor: string; on: TokyoDate };

/** Reads a use. Refusals carry the fact `field`: BENEFIT_KIND_UNKNOWN, BENEFIT_AMOUNT_UNREADABLE, BENEFIT_DAY_UNREADABLE and those of lines. */
export function readUse(typed: TypedUse): Result<ReadUse> {
  const amount = readAmount(typed);
  if (!amount.ok) return amount;
  const usedFor = readLine(typed.usedFor, 'usedFor', longestPurpose);
  if (!usedFor.ok) return usedFor;
  const on = readDay(typed.usedOn, 'usedOn');
  return on.ok ? ok({ ...amount.value, usedFor: usedFor.value, on: on.value }) : on;
}

/** What somebody at the desk typed of an extra grant. */
export type TypedGrant = { kind: string; amount: string; reason: string; endsOn: string };

/** An extra grant that can be written down, in parts. */
export type ReadGrant = { kind: BenefitKind; parts: number; reason: string; endsOn: TokyoDate };

/** Reads an extra grant; it ends on a day from today on, at most two years ahead (BENEFIT_END_OUTSIDE). */
export function readGrant(typed: TypedGrant, today: TokyoDate): Result<ReadGrant> {
  const amount = readAmount(typed);
  if (!amount.ok) return amount;
  const reason = readLine(typed.reason, 'reason', longestReason);
  if (!reason.ok) return reason;
  const endsOn = readDay(typed.endsOn, 'endsOn');
  if (!endsOn.ok) return endsOn;
  const outside = endsOn.value < today || endsOn.value > addDays(today, longestGrant);
  if (outside) return refused(new Refusal('invalid', 'BENEFIT_END_OUTSIDE', { field: 'endsOn' }));
  return ok({ ...amount.value, reason: reason.value, endsOn: endsOn.value });
}

/** The reason with which a use is taken back. */
export const readReturnReason = (typed: string): Result<string> => readLine(typed, 'reason', longestReason);

/** An amount as typed, also in full-width figures; hours by the quarter (1.25). */
function readAmount({
  kind,
  amount,
}: {
  kind: string;
  amount: string;
}): Result<{ kind: BenefitKind; parts: number }> {
  if (!isBenefitKind(kind)) return refused(new Refusal('invalid', 'BENEFIT_KIND_UNKNOWN', { field: 'kind' }));
  const { parts: split } = benefitKind(kind);
  const text = normaliseDigits(amount).trim();
  const parts = /^\d{1,4}(\.\d{1,2})?$/.test(text) ? Number(text) * split : NaN;
  if (Number.isInteger(parts) && parts >= 1 && parts <= mostUnits * split) return ok({ kind, parts });
  const code = split === 1 ? 'BENEFIT_AMOUNT_UNREADABLE' : 'BENEFIT_HOURS_UNREADABLE';
  return refused(new Refusal('invalid', code, { field: 'amount' }));
}

function readDay(typed: string, field: string): Result<TokyoDate> {
  return isTokyoDate(typed)
    ? ok(tokyoDate(typed))
    : refused(new Refusal('invalid', 'BENEFIT_DAY_UNREADABLE', { field }));
}
