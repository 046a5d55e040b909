import { tokyoDate, yen } from '@enishi/kernel';

import type { AccountCode } from '../account.ts';
import { reversedLines } from '../entry-draft.ts';
import type { EntryDraft, EntryLine } from '../entry-draft.ts';
import { kindNameOf } from '../entry-kind.ts';
import type { EntryKind, EntryKindName } from '../entry-kind.ts';
import { membershipPaymentEntry } from '../membership-payment-entry.ts';
import { membershipRefundEntry } from '../membership-refund-entry.ts';
import { recognitionEntry } from '../recognition.ts';
import { rewardEntry, rewardPaidEntry } from '../reward-entries.ts';
import { slipEntry } from '../slip.ts';
import {
  disputeLostEntry,
  disputeOpenedEntry,
  disputeWonEntry,
  payoutEntry,
  processorFeeEntry,
} from '../stripe-entries.ts';

const day = tokyoDate('2026-10-20');
const source = (id: string) => ({ type: 'example', id });
const fee = { stream: 'membership_individual', taxCategory: 'taxable_10', interval: 'month' } as const;
const moved = { occurredOn: day, amount: yen(50_000) };
const lines = (amounts: Partial<Record<AccountCode, number>>): EntryLine[] =>
  Object.entries(amounts).map(([account, amount]) => ({
    account: account as AccountCode,
    amount: yen(amount),
  }));
const entry = (
  kind: EntryKind,
  description: string,
  amounts: Partial<Record<AccountCode, number>>,
): EntryDraft => ({
  ...{ source: source(description), kind, occurredOn: day, stream: 'membership_corporate', description },
  lines: lines(amounts),
});
const reversed = (given: EntryDraft, description: string): EntryDraft => ({
  ...{ ...given, kind: `reversal:${given.kind}`, description, lines: reversedLines(given.lines) },
});
const inCash = entry('settlement', '入金（現金） I2026-000003', {
  cash: 55_000,
  accounts_receivable: -55_000,
});
const slip = {
  ...{ name: '関係人口創出事業', amount: 3_300_000, occurredOn: day, taxCategory: 'taxable_10' as const },
  ...{
    periodFrom: null,
    periodTo: null,
    restrictedUse: null,
    costAccount: null,
    grantName: null,
    purpose: null,
  },
} as const;
const reward = {
  ...{ occurredOn: day, reward: yen(3_000), charge: yen(3_660), tax: yen(332) },
  description: 'しごと「シーツ交換」',
};
const paid = {
  entryId: '1',
  paidOn: day,
  stream: 'membership_individual',
  received: 'stripe_clearing',
} as const;

/** An entry of every kind that the books know, with real figures. */
export const exampleEntries: Record<string, EntryDraft> = {
  monthlyFee: membershipPaymentEntry({
    ...{ ...fee, source: source('1'), occurredOn: day, gross: yen(1_100), description: '会費' },
  }),
  yearlyFee: membershipPaymentEntry({
    ...{ ...fee, interval: 'year', source: source('2'), occurredOn: day, gross: yen(33_000) },
    description: '会費（年額）',
  }),
  reducedRate: membershipPaymentEntry({
    ...{ ...fee, taxCategory: 'taxable_8', source: source('3'), occurredOn: day, gross: yen(10_800) },
    description: '会費（おすそわけ箱）',
  }),
  untaxedFee: membershipPaymentEntry({
    ...{ ...fee, taxCategory: 'out_of_scope', source: source('4'), occurredOn: day, gross: yen(10_000) },
    ...{ received: 'cash', description: '賛助会費' },
  }),
  release: recognitionEntry({
    ...{ id: '1', position: 2, releaseOn: day, amount: yen(2_500), withdrawn: yen(0), releasedOn: null },
    stream: 'membership_individual',
  }),
  refund: membershipRefundEntry(
    {
      ...{ source: source('5'), occurredOn: day, gross: yen(33_000), taxCategory: 'taxable_10' },
      ...{ description: '会費の返金', payment: source('2') },
    },
    { ...paid, refundedBefore: yen(0), deferred: yen(22_500) },
  ),
  processorFee: processorFeeEntry({
    ...{ source: source('6'), occurredOn: day, fee: yen(1_188), stream: null, description: '決済手数料' },
  }),
  feeGivenBack: processorFeeEntry({
    ...{ source: source('7'), occurredOn: day, fee: yen(-39), stream: null, description: '手数料の返還' },
  }),
  payout: payoutEntry({ ...moved, source: source('8'), description: 'Stripeからの入金' }),
  disputeOpened: disputeOpenedEntry({ ...moved, source: source('9'), description: '異議申し立て' }),
  disputeWon: disputeWonEntry({ ...moved, source: source('10'), description: '異議申し立ての解決' }),
  disputeLost: disputeLostEntry({ ...moved, source: source('11'), description: '貸倒れ' }),
  subsidy: slipEntry('12', { ...slip, kind: 'subsidy', taxCategory: 'out_of_scope', amount: 9_000_000 }),
  publicContract: slipEntry('13', { ...slip, kind: 'public_contract' }),
  cost: slipEntry('14', { ...slip, kind: 'cost', amount: 120_000, costAccount: 'venue' }),
  invoiceIssued: entry('invoice', '請求書 I2026-000001', {
    ...{ accounts_receivable: 132_000, contract_liability: -120_000, output_tax: -12_000 },
  }),
  invoiceMixed: entry('invoice', '請求書 I2026-000002', {
    ...{ accounts_receivable: 142_700, contract_liability: -120_000, service_revenue: -9_727 },
    output_tax: -12_973,
  }),
  invoiceGivenBack: entry('credit_note', '返還請求書 C2026-000001', {
    ...{ accounts_receivable: -66_000, contract_liability: 50_000, refunds: 10_000, output_tax: 6_000 },
  }),
  invoiceReplaced: entry('correction', '請求書 I2026-000002', {
    ...{ accounts_receivable: -132_000, contract_liability: 120_000, output_tax: 12_000 },
  }),
  transferShort: entry('settlement', '振込（手数料差引）', {
    ...{ bank: 131_560, bank_fee_discount: 400, output_tax: 40, accounts_receivable: -132_000 },
  }),
  transferFee: entry('bank_fee:1', '振込 ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-', { processor_fee: 440, accounts_receivable: -440 }),
  transferFeeLetGo: entry('bank_fee:2', '振込 ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-', {
    ...{ bank_fee_discount: 400, output_tax: 40, accounts_receivable: -440 },
  }),
  transferAtStripe: entry('settlement', '振込（Stripe） 株式会社ドットカフェ', {
    ...{ stripe_clearing: 132_000, accounts_receivable: -132_000 },
  }),
  paidInCash: inCash,
  paidInCashTakenBack: reversed(inCash, '入金の取り消し I2026-000003'),
  heldAssigned: entry('settlement', '預り金の充当 I2026-000004', {
    ...{ customer_credit: 8_000, accounts_receivable: -8_000 },
  }),
  heldSinceCreditNote: entry('excess:1', 'I2026-000001 過入金', {
    ...{ accounts_receivable: 32_000, customer_credit: -32_000 },
  }),
  heldRepaid: entry('repayment', '預り金の返金 ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-', { customer_credit: 8_000, bank: -8_000 }),
  companyAtStore: membershipPaymentEntry({
    ...{ ...fee, stream: 'membership_corporate', interval: 'year', source: source('15') },
    ...{ occurredOn: day, gross: yen(132_000), description: '法人会費（コンビニ払い）' },
  }),
  transferOver: entry('settlement', '振込（過入金）', {
    ...{ bank: 140_000, accounts_receivable: -132_000, customer_credit: -8_000 },
  }),
  rewardOwed: rewardEntry({ ...reward, source: source('16'), passedOn: false }),
  rewardPassedOn: rewardEntry({ ...reward, source: source('17'), tax: yen(60), passedOn: true }),
  rewardInvoiced: entry('invoice', '請求書 I2026-000005', {
    ...{ accounts_receivable: 6_650, service_revenue: 4, output_tax: -4, unbilled_work: -6_650 },
  }),
  rewardTransferred: rewardPaidEntry({
    ...{ source: source('18'), occurredOn: day, amount: yen(3_000), from: 'bank' },
    description: 'しごとの報酬の振込',
  }),
  taxAlone: entry('slip', '消費税の訂正', { output_tax: 1, rounding: -1 }),
};

/** The names of the examples of each kind of entry; empty where a kind has none. */
export const examplesOfKind = (kind: EntryKindName): string[] =>
  Object.keys(exampleEntries).filter((name) => kindNameOf(exampleEntries[name]!.kind) === kind);
