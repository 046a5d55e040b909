import type { UiLocale } from './locale.ts';

const grouped = new Intl.NumberFormat('en-US');

/** An amount in whole yen as people write it: 1,100円 in Japanese, ¥1,100 in English. Minus is ▲ in Japanese. */
export function money(yen: number, locale: UiLocale): string {
  const digits = grouped.format(Math.abs(yen));
  if (locale === 'ja') return `${yen < 0 ? '▲' : ''}${digits}円`;
  return `${yen < 0 ? '−' : ''}¥${digits}`;
}

/** The same with the note consumer law asks for: prices to consumers are shown tax-included (消費税法63条). */
export function moneyTaxIncluded(yen: number, locale: UiLocale): string {
  return locale === 'ja' ? `${money(yen, locale)}（税込）` : `${money(yen, locale)} (tax included)`;
}

/** Whole numbers with separators; tabular figures come from the style sheet. */
export function count(value: number): string {
  return grouped.format(value);
}
