import { formatJapaneseDate } from '@enishi/japan';
import { formatReportYen, percentOf, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

import type { DocumentFacts, DocumentKind } from '../../domain/documents/document-facts.ts';
import { returnInvoiceDuty } from '../../domain/return-invoice.ts';

type KindWords = {
  /** What it is called in lists and file names. */
  name: string;
  /** What stands at its head. */
  title: (facts: DocumentFacts) => string;
  lead: string;
  /** The words beside the total. */
  amount: string;
};

const isQualified = ({ issuer, rates }: DocumentFacts): boolean =>
  issuer.registrationNumber !== null && rates.some(({ rate }) => rate !== null);

/** What documents are called, and how they begin. */
export const documentTitles: Record<DocumentKind, KindWords> = {
  quote: {
    ...{ name: '見積書', title: () => '御見積書' },
    ...{ lead: '下記のとおりお見積り申し上げます。', amount: 'お見積金額（税込）' },
  },
  application: {
    ...{ name: '申込書', title: () => '申込書' },
    ...{ lead: '下記のとおり申し込みます。', amount: 'お申込金額（税込）' },
  },
  invoice: {
    ...{ name: '請求書', title: ({ corrects }) => (corrects ? '請求書（修正）' : '請求書') },
    ...{ lead: '下記のとおりご請求申し上げます。', amount: 'ご請求金額（税込）' },
  },
  credit_note: {
    ...{ name: '返還請求書', title: (facts) => (isQualified(facts) ? '適格返還請求書' : '返還請求書') },
    ...{ lead: '下記のとおり返還いたします。', amount: '返還金額（税込）' },
  },
};

/** One side of a document as it is printed: a name, and what stands below it. */
export type Side = { readonly name: string; readonly below: readonly string[] };

/** Who writes to whom: the community to its counterparty, but for an 申込書, which the counterparty sends. */
export function sidesOf(facts: DocumentFacts): { to: Side; from: Side } {
  const { kind, counterparty, issuer, order } = facts;
  const { name, honorific, department, address = '', registrationNumber } = counterparty;
  const own = registrationNumber ? `登録番号　${registrationNumber}` : '';
  if (kind === 'application') {
    const person = department.replace(/様$/u, '');
    const by = order ? `申込みの操作　${order.by}` : '';
    return {
      to: { name: `${issuer.name}　御中`, below: [] },
      from: { name, below: said(person, address, own, by) },
    };
  }
  const number = issuer.registrationNumber ? `登録番号　${issuer.registrationNumber}` : '';
  return {
    to: { name: `${name}　${honorific}`, below: said(department, address, own) },
    from: { name: issuer.name, below: said(number, issuer.contact) },
  };
}

const said = (...lines: readonly string[]): string[] => lines.filter((line) => line !== '');

/** 2026年11月26日 12:00 in Japan. */
function tokyoMoment(instant: string): string {
  const at = new Date(instant);
  const time = new Intl.DateTimeFormat('en-GB', {
    ...{ hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Tokyo' },
  }).format(at);
  return `${formatJapaneseDate(tokyoDateOf(at), 'ja')} ${time}`;
}

/** Days, and what else was agreed to, each with its label. */
export function termRows(facts: DocumentFacts): [label: string, value: string][] {
  const { kind, suppliedFrom, suppliedTo, dueOn, validUntil, returns, corrects, order, bankAccount } = facts;
  const day = (on: TokyoDate): string => formatJapaneseDate(on, 'ja');
  const span = (from: TokyoDate, to: TokyoDate): string =>
    from === to ? day(to) : `${day(from)}〜${day(to)}`;
  const rows: [string, string | null][] = [
    [kind === 'application' ? 'ご利用期間' : '取引年月日', span(suppliedFrom, suppliedTo)],
    ['お申込日時', order ? tokyoMoment(order.at) : null],
    ['お支払条件', order?.terms ?? null],
    ['お支払期限', dueOn && day(dueOn)],
    ['有効期限', validUntil && day(validUntil)],
    [
      '元の請求書',
      returns && `${returns.number}（取引年月日 ${day(returns.suppliedFrom)}〜${day(returns.suppliedTo)}）`,
    ],
    ['差し替え', corrects && `${corrects.number}（${day(corrects.issuedOn)}発行）を修正したものです。`],
    ['お振込先', bankAccount || null],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [[label, value] as [string, string]]));
}

/** Per rate of tax what it comes to and the tax in it; without a registration number nothing that could be taken for a right to deduct. */
export function rateWords({ rates, issuer, priceMode }: DocumentFacts): [label: string, value: string][] {
  return rates.map(({ category, rate, net, tax, gross }) => {
    if (!rate) return [category === 'exempt' ? '非課税' : '不課税', `${formatReportYen(gross)}円`];
    const percent = `${percentOf(rate)}%対象`;
    const sum = priceMode === 'inclusive' ? gross : net;
    const taxed = `（${priceMode === 'inclusive' ? '内' : ''}消費税 ${formatReportYen(tax)}円）`;
    const stated = issuer.registrationNumber !== null || priceMode === 'exclusive';
    return [percent, `${formatReportYen(sum)}円${stated ? taxed : ''}`];
  });
}

/** What a document has to say besides its figures. */
export function documentRemarks(facts: DocumentFacts): string[] {
  const { kind, lines, issuer, total, note } = facts;
  const has = (category: string): boolean => lines.some((line) => line.category === category);
  const taxed = facts.rates.some(({ rate }) => rate !== null);
  const isPaper = kind === 'invoice' || kind === 'credit_note';
  const duty = returnInvoiceDuty(total, {
    ...{ taxCategory: taxed ? 'taxable_10' : 'out_of_scope', registered: issuer.registrationNumber !== null },
  });
  return [
    ...(has('taxable_8') ? ['※は軽減税率（8%）の対象です。'] : []),
    ...(has('out_of_scope') ? ['不課税の項目は、対価性がないため消費税の対象ではありません。'] : []),
    ...(isPaper && taxed && !issuer.registrationNumber ? ['この書類は適格請求書ではありません。'] : []),
    ...(kind === 'credit_note' && duty === 'waived' ? ['税込1万円未満のため、交付義務のない返還です。'] : []),
    ...(kind === 'invoice'
      ? ['恐れ入りますが、振込手数料は貴社にてご負担くださいますようお願いいたします。']
      : []),
    ...(kind === 'application'
      ? ['最終確認の画面で申込みのボタンが押されたときの内容を、そのまま保存したものです。']
      : []),
    ...(note ? [note] : []),
  ];
}
