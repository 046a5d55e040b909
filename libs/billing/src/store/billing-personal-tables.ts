import type { Bilingual } from '@enishi/kernel';
import type { PersonalTable, PersonalTables } from '@enishi/platform';

import { ownerOfHeld, theirs } from './held-owner.ts';

/** A member, and whom they were when they paid as a guest; of two entries that are one person each is asked about by itself. */
const isPerson = `(subject_kind = 'member' and subject_id = {subject} or subject_kind = 'guest' and shown_to = {subject})`;
const ofCustomer = `customer_id in (select id from billing.customer where ${isPerson})`;

/** 預り金 that is one person's alone: whoever pays for several by one transfer is named there as somebody else. */
const ofPayer = (held: string): string => `(
  ${held}.source_type = 'refund' and ${held}.source_id in (select r.id::text from billing.refund r where r.${ofCustomer})
  or ${held}.source_type = 'transfer' and ${held}.id in (select m.held_id from ${theirs} where o.${ofCustomer})
   and (${ownerOfHeld(held)}) in (select id from billing.customer where ${isPerson}))`;

const documents: Bilingual = {
  ja: '領収書の控え（消費税法・電子帳簿保存法による保存）。宛名を含みます',
  en: 'Copies of receipts, which tax law has kept. They carry the addressee',
};
const transactions: Bilingual = {
  ja: 'お支払い・返金の取引記録（法人税法・電子帳簿保存法による保存）。お名前は含みません',
  en: 'Records of payments and refunds, which tax law has kept. They hold no name',
};
const bankList: Bilingual = {
  ja: '銀行の入出金明細（帳簿書類の保存。法人税法施行規則59条）。お振込人名を含みます',
  en: 'The list of the bank’s account, kept with the books (法人税法施行規則59条). It carries the name that the bank gave',
};
const evidence: Bilingual = {
  ja: 'お申し込み時の最終確認画面の控え（特定商取引法15条の4に備えた証拠）。お名前は含みません',
  en: 'What was shown before an order, kept as evidence (Act on Specified Commercial Transactions). No name',
};

const kept = (
  table: string,
  title: Bilingual,
  because: Bilingual,
  {
    rows = ofCustomer,
    others,
    set,
  }: Partial<Pick<PersonalTable, 'rows' | 'others'>> & { set?: Record<string, string> } = {},
): PersonalTable => ({
  table,
  title,
  rows,
  ...(others ? { others } : {}),
  fate: { kind: 'kept', because, years: 7, ...(set ? { set } : {}) },
});

/** What billing holds of a person. Receipts and records of money stay as the law demands; all else loses the name. */
export const billingPersonalTables: PersonalTables = {
  tables: [
    kept('billing.receipt', { ja: '領収書', en: 'Receipts' }, documents),
    kept(
      'billing.receipt_turn',
      { ja: '領収書の発行・差し替えの記録', en: 'What was done with receipts' },
      documents,
      { others: ['actor_account', 'actor_name'] },
    ),
    {
      table: 'billing.receipt_link',
      title: { ja: 'メールで送った領収書のアドレス', en: 'Addresses of receipts that were mailed' },
      rows: `receipt_id in (select id from billing.receipt where ${ofCustomer})`,
      secret: ['code_hash'],
      fate: { kind: 'removed' },
    },
    kept('billing.payment', { ja: 'お支払い', en: 'Payments' }, transactions),
    kept('billing.dispute', { ja: 'お支払いへの異議', en: 'Disputes' }, transactions),
    kept(
      'billing.manual_payment',
      { ja: '窓口・振込でのお支払い', en: 'Payments in cash or by transfer' },
      transactions,
      { others: ['taken_by', 'reversed_by'], set: { note: 'null', reversal_reason: 'null' } },
    ),
    kept('billing.cash_payment', { ja: '窓口での現金', en: 'Cash at the counter' }, transactions),
    kept(
      'billing.cash_payment_return',
      { ja: '窓口でお返しした現金', en: 'Cash handed back at the counter' },
      transactions,
      { rows: `cash_payment_id in (select id from billing.cash_payment where ${ofCustomer})` },
    ),
    kept('billing.refund', { ja: '返金', en: 'Refunds' }, transactions, { others: ['requested_by'] }),
    kept('billing.subscription', { ja: '有料プランの契約', en: 'Subscriptions' }, transactions),
    kept('billing.subscription_turn', { ja: '契約の経過', en: 'Course of subscriptions' }, transactions),
    kept('billing.subscription_change', { ja: '契約の変更', en: 'Changes of subscriptions' }, transactions, {
      set: { reason: 'null' },
    }),
    kept('billing.checkout_attempt', { ja: 'お申し込み', en: 'Orders' }, transactions, {
      set: { session_url: 'null', voucher_codes: 'null' },
    }),
    kept(
      'billing.order_transfer',
      { ja: '振込でのお申し込み', en: 'Orders paid by transfer' },
      transactions,
      {
        set: { kana: `''` },
      },
    ),
    kept(
      'billing.held_money',
      { ja: 'お返しするお金（預り金）', en: 'Money held to be given back' },
      transactions,
      { rows: ofPayer('t'), set: { payer: `''` } },
    ),
    // What tells a movement of the bank from others holds the balance of the community's account.
    kept('billing.transfer', { ja: '銀行からのご入金', en: 'Transfers that came' }, bankList, {
      rows: `id::text in (select split_part(h.source_id, ':', 1) from billing.held_money h where h.source_type = 'transfer' and ${ofPayer('h')})`,
      others: ['decided_by', 'identity', 'bank_account_id'],
      set: { note: `''` },
    }),
    kept('billing.money_matter', { ja: 'お支払いの確認事項', en: 'Questions about payments' }, transactions, {
      others: ['resolved_by'],
      set: { note: 'null' },
    }),
    kept(
      'billing.stripe_customer',
      { ja: '決済会社での番号', en: 'Number at the payment company' },
      transactions,
    ),
    kept(
      'billing.disclosure_snapshot',
      { ja: '最終確認画面の控え', en: 'What was shown before ordering' },
      evidence,
      {
        rows: `(subject_id = {subject} or subject_id in (select subject_id from billing.customer where ${isPerson}))`,
      },
    ),
    {
      table: 'billing.card',
      title: { ja: '登録中のカード', en: 'Card in use' },
      rows: ofCustomer,
      fate: { kind: 'removed' },
    },
    {
      table: 'billing.refund_account',
      title: { ja: '返金先の口座', en: 'Account for a refund' },
      rows: ofCustomer,
      fate: { kind: 'removed' },
    },
    {
      table: 'billing.card_page',
      title: { ja: 'カード変更の手続き', en: 'Changes of the card' },
      rows: ofCustomer,
      fate: { kind: 'blanked', set: { url: 'null', payment_method_id: 'null' } },
    },
    {
      table: 'billing.customer',
      title: { ja: 'お支払い者の登録', en: 'Customer record' },
      rows: isPerson,
      fate: { kind: 'blanked', set: { email: `''`, name: `''`, virtual_account: 'null' } },
    },
  ],
  impersonal: [
    {
      table: 'billing.fee_invoice',
      because: 'fees of periods by the term that they are of, and nobody by name',
    },
    {
      table: 'billing.transfer_request',
      because: 'invoices of companies for which a transfer is awaited, and nobody by name',
    },
    {
      table: 'billing.cash_return',
      because: 'money of companies that goes back to them, and who at the desk decided it',
    },
    { table: 'billing.payout', because: 'sums that went to the bank of the community, and nobody by name' },
  ],
};
