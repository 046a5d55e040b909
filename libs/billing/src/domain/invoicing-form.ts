import { normaliseDigits } from '@enishi/japan';
import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { stampRules } from './receipt-stamp.ts';
import type { StampRule } from './receipt-stamp.ts';
import { paidIntoWays } from './virtual/virtual-account.ts';
import type { PaidInto } from './virtual/virtual-account.ts';

/** How fees are invoiced, as it is kept (`settings.invoicing`). */
export type InvoicingTerms = {
  readonly bankAccount: string;
  readonly paidInto: PaidInto;
  readonly beginsWith: 'start_day' | 'payment';
  readonly renewalDays: number;
  readonly quoteDays: number;
  /** Days before the end of a grace; 0 = no second reminder. */
  readonly reminderDays: number;
  /** Whether receipts on paper bear a revenue stamp. */
  readonly stamps: StampRule;
};

/** The same as the desk types it: digits may be full-width, a day may be written 60日. */
export type TypedInvoicing = Record<InvoicingField, string>;

/** Within what it may be; whole days, both bounds included. */
export type InvoicingLimits = {
  readonly longestAccount: number;
} & Readonly<Record<(typeof dayFields)[number], { readonly least: number; readonly most: number }>>;

const dayFields = ['renewalDays', 'quoteDays', 'reminderDays'] as const;

/**
 * Reads the settings. Refusals carry the fact `field`: INVOICING_ACCOUNT_MISSING, INVOICING_ACCOUNT_TOO_LONG (fact `most`),
 * INVOICING_WAY_UNKNOWN, INVOICING_BEGINNING_UNKNOWN, INVOICING_STAMPS_UNKNOWN, INVOICING_DAYS_UNREADABLE (facts `least`, `most`).
 */
export function readInvoicingForm(
  typed: TypedInvoicing,
  { longestAccount, ...daysAllowed }: InvoicingLimits,
): Result<InvoicingTerms> {
  const no = (code: string, field: string, facts: Record<string, number> = {}) =>
    refused(new Refusal('invalid', code, { field, ...facts }));
  const lines = typed.bankAccount.normalize('NFC').split(/\r?\n/u);
  const bankAccount = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('　');
  if (bankAccount === '') return no('INVOICING_ACCOUNT_MISSING', 'bankAccount');
  if (bankAccount.length > longestAccount)
    return no('INVOICING_ACCOUNT_TOO_LONG', 'bankAccount', { most: longestAccount });
  const paidInto = paidIntoWays.find((way) => way === typed.paidInto);
  if (!paidInto) return no('INVOICING_WAY_UNKNOWN', 'paidInto');
  const { beginsWith } = typed;
  if (beginsWith !== 'start_day' && beginsWith !== 'payment')
    return no('INVOICING_BEGINNING_UNKNOWN', 'beginsWith');
  const stamps = stampRules.find((rule) => rule === typed.stamps);
  if (!stamps) return no('INVOICING_STAMPS_UNKNOWN', 'stamps');
  const days = { renewalDays: 0, quoteDays: 0, reminderDays: 0 };
  for (const field of dayFields) {
    const read = daysIn(typed[field], daysAllowed[field]);
    if (read === null) return no('INVOICING_DAYS_UNREADABLE', field, daysAllowed[field]);
    days[field] = read;
  }
  return ok({ bankAccount, paidInto, beginsWith, stamps, ...days });
}

function daysIn(typed: string, { least, most }: { least: number; most: number }): number | null {
  const read = /^(\d{1,3})\s*(日|days?)?$/u.exec(normaliseDigits(typed).trim());
  const days = read ? Number(read[1]) : -1;
  return days >= least && days <= most ? days : null;
}

/** The fields in which two settings differ. */
export const invoicingFields = ['bankAccount', 'paidInto', 'beginsWith', ...dayFields, 'stamps'] as const;
export type InvoicingField = (typeof invoicingFields)[number];

export const changedFields = (before: InvoicingTerms, after: InvoicingTerms): InvoicingField[] =>
  invoicingFields.filter((field) => before[field] !== after[field]);
