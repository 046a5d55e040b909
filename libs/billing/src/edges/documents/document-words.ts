import { formatReportYen, percentOf } from '@enishi/kernel';

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
  invoice: {
    ...{ name: '請求書', title: ({ corrects }) => (corrects ? '請求書（修正）' : '請求書') },
    ...{ lead: '下記のとおりご請求申し上げます。', amount: 'ご請求金額（税込）' },
  },
  credit_note: {
    ...{ name: '返還請求書', title: (facts) => (isQualified(facts) ? '適格返還請求書' : '返還請求書') },
    ...{ lead: '下記のとおり返還いたします。', amount: '返還金額（税込）' },
  },
};

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
  const isPaper = kind !== 'quote';
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
    ...(note ? [note] : []),
  ];
}
