import { formatYen, yen } from '@enishi/kernel';
import type { UiLocale } from './locale.ts';

/** An amount in whole yen as people write it: 1,100円 in Japanese, ¥1,100 in English. */
export function money(amount: number, locale: UiLocale): string {
  return formatYen(yen(amount), locale);
}

/** The same with the note consumer law asks for: prices to consumers are shown tax-included (消費税法63条). */
export function moneyTaxIncluded(amount: number, locale: UiLocale): string {
  return locale === 'ja' ? `${money(amount, locale)}（税込）` : `${money(amount, locale)} (tax included)`;
}

/** Whole numbers with separators; tabular figures come from the style sheet. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
