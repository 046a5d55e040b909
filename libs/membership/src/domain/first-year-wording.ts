import { addDays, formatYen, monthNumberOf, taxInside } from '@enishi/kernel';
import type { Bilingual, TaxCategory, TokyoDate, Yen } from '@enishi/kernel';
import type { FirstYear } from './first-year.ts';

const english = (month: number): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1));

/** A year by the months in which it begins and ends, seen from the first day of the next. */
export function yearNamed(next: TokyoDate): Bilingual {
  const [begins, ends] = [monthNumberOf(next), monthNumberOf(addDays(next, -1))];
  return {
    ja: `年度（${begins}月から${begins === 1 ? '' : '翌年'}${ends}月まで）`,
    en: `year from ${english(begins)} to ${english(ends)}`,
  };
}

/** The months of a year that are paid for: 8月から3月までの8か月分, or 3月の1か月分. */
function monthsNamed({ period: { start, end }, months }: FirstYear): Bilingual {
  const [first, last] = [monthNumberOf(start), monthNumberOf(addDays(end, -1))];
  return months === 1
    ? { ja: `${first}月の1か月分`, en: `1 month, ${english(first)}` }
    : {
        ja: `${first}月から${last}月までの${months}か月分`,
        en: `${months} months, ${english(first)} to ${english(last)}`,
      };
}

/** What is left of a year, as it was reckoned: 8月から3月までの8か月分 132,000円 × 8/12 ＝ 88,000円. Yen, tax included. */
export function shareInSteps(share: FirstYear, annual: Yen): Bilingual {
  const { months, amount } = share;
  const named = monthsNamed(share);
  const rounded = (annual * months) % 12 !== 0;
  return {
    ja: `${named.ja} ${formatYen(annual, 'ja')} × ${months}/12 ＝ ${formatYen(amount, 'ja')}${rounded ? '（1円未満切り捨て）' : ''}`,
    en: `${named.en}: ${formatYen(annual, 'en')} × ${months}/12 = ${formatYen(amount, 'en')}${rounded ? ' (fractions of a yen dropped)' : ''}`,
  };
}

/** The same with the tax within it and the month from which is counted, as pages say before the button. */
export function shareInWords(share: FirstYear, annual: Yen, taxCategory: TaxCategory): Bilingual {
  const tax = taxInside(share.amount, taxCategory, share.period.start);
  const steps = shareInSteps(share, annual);
  return {
    ja: `今年度分（月割）: ${steps.ja}${tax > 0 ? `（税込。うち消費税 ${formatYen(tax, 'ja')}）` : ''}。始まる月から数えます。`,
    en: `For this year: ${steps.en}${tax > 0 ? ` (tax included; consumption tax ${formatYen(tax, 'en')})` : ''}. The month in which it begins counts.`,
  };
}
