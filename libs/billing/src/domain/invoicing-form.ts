import { normaliseDigits } from '@enishi/japan';
import { Refusal, allOf, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { invoiceBeginnings } from './fee-invoice.ts';
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

/** What is typed of how invoices are issued; whether receipts bear stamps is asked apart, since it needs no bank account. */
export type InvoiceTerms = Omit<InvoicingTerms, 'stamps'>;

/** The same as the desk types it: digits may be full-width, a day may be written 60日. */
export type TypedInvoicing = Record<keyof InvoiceTerms, string>;

/** Within what it may be; whole days, both bounds included. */
export type InvoicingLimits = {
  readonly longestAccount: number;
} & Readonly<Record<(typeof dayFields)[number], { readonly least: number; readonly most: number }>>;

const dayFields = ['renewalDays', 'quoteDays', 'reminderDays'] as const;

/**
 * Reads how invoices are issued, refusing all that is wrong at once, each with the fact `field`: INVOICING_ACCOUNT_MISSING,
 * INVOICING_ACCOUNT_TOO_LONG (fact `most`), INVOICING_WAY_UNKNOWN, INVOICING_BEGINNING_UNKNOWN, INVOICING_DAYS_UNREADABLE (facts `least`, `most`).
 */
export function readInvoicingForm(
  typed: TypedInvoicing,
  { longestAccount, ...allowed }: InvoicingLimits,
): Result<InvoiceTerms> {
  const days = (field: (typeof dayFields)[number]) => daysIn(typed[field], field, allowed[field]);
  return allOf({
    bankAccount: account(typed.bankAccount, longestAccount),
    paidInto: chosen(paidIntoWays, typed.paidInto, { code: 'INVOICING_WAY_UNKNOWN', field: 'paidInto' }),
    beginsWith: chosen(invoiceBeginnings, typed.beginsWith, {
      ...{ code: 'INVOICING_BEGINNING_UNKNOWN', field: 'beginsWith' },
    }),
    renewalDays: days('renewalDays'),
    quoteDays: days('quoteDays'),
    reminderDays: days('reminderDays'),
  });
}

/** Reads whether receipts on paper bear a revenue stamp. Refuses INVOICING_STAMPS_UNKNOWN with the fact `field`. */
export const readStampRule = (typed: string): Result<StampRule> =>
  chosen(stampRules, typed, { code: 'INVOICING_STAMPS_UNKNOWN', field: 'stamps' });

const no = <Value>(code: string, field: InvoicingField, facts: Record<string, number> = {}): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field, ...facts }));

function chosen<Choice extends string>(
  choices: readonly Choice[],
  typed: string,
  { code, field }: { code: string; field: InvoicingField },
): Result<Choice> {
  const known = choices.find((choice) => choice === typed);
  return known ? ok(known) : no(code, field);
}

function account(typed: string, most: number): Result<string> {
  const lines = typed.normalize('NFC').split(/\r?\n/u);
  const bankAccount = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('　');
  if (bankAccount === '') return no('INVOICING_ACCOUNT_MISSING', 'bankAccount');
  return bankAccount.length > most
    ? no('INVOICING_ACCOUNT_TOO_LONG', 'bankAccount', { most })
    : ok(bankAccount);
}

function daysIn(
  typed: string,
  field: InvoicingField,
  { least, most }: { least: number; most: number },
): Result<number> {
  const read = /^(\d{1,3})\s*(日|days?)?$/u.exec(normaliseDigits(typed).trim());
  const days = read ? Number(read[1]) : -1;
  return days >= least && days <= most ? ok(days) : no('INVOICING_DAYS_UNREADABLE', field, { least, most });
}

/** The fields in which two settings differ. */
export const invoicingFields = ['bankAccount', 'paidInto', 'beginsWith', ...dayFields, 'stamps'] as const;
export type InvoicingField = (typeof invoicingFields)[number];

export const changedFields = (before: InvoicingTerms, after: InvoicingTerms): InvoicingField[] =>
  invoicingFields.filter((field) => before[field] !== after[field]);
