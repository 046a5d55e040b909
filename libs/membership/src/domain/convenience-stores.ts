import type { Bilingual, Locale } from '@enishi/kernel';

/** Chains at which a voucher can be paid, by Stripe's names for them, as people know them. */
export const chainNames: Readonly<Record<string, Bilingual>> = {
  familymart: { ja: 'ファミリーマート', en: 'FamilyMart' },
  lawson: { ja: 'ローソン', en: 'Lawson' },
  ministop: { ja: 'ミニストップ', en: 'Ministop' },
  seicomart: { ja: 'セイコーマート', en: 'Seicomart' },
};

/** A code of the voucher as it is keyed in at a chain's machine. */
export type ShopCode = { chain: string; paymentCode: string | null; confirmationNumber: string | null };

/** What is told at one chain's till or machine, on a line of a letter. */
export function shopLine({ chain, paymentCode, confirmationNumber }: ShopCode, locale: Locale): string {
  const name = chainNames[chain]?.[locale] ?? chain;
  const [code, number] =
    locale === 'ja' ? ['お支払い番号', '確認番号'] : ['payment code', 'confirmation number'];
  return [
    `${name}: ${code} ${paymentCode ?? '–'}`,
    ...(confirmationNumber ? [`${number} ${confirmationNumber}`] : []),
  ].join(locale === 'ja' ? '、' : ', ');
}
