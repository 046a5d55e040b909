import { addDays, dayOfMonth } from '@enishi/kernel';
import type { Anchor, Bilingual, BillingInterval, TokyoDate } from '@enishi/kernel';
import { onDay } from './day-wording.ts';

/** On which day charges that began on a day go on to be made. */
export function rhythm(interval: BillingInterval, begins: TokyoDate, anchor: Anchor): Bilingual {
  return interval === 'month' ? monthlyRule(anchor) : yearlyRule(begins, anchor);
}

/** Counted a day behind Tokyo, what falls on the last day of a month there is charged on the first of the next one here. */
function monthlyRule({ day: counted, behind }: Anchor): Bilingual {
  const day = counted + behind;
  if (day > 31) return { ja: '毎月1日', en: 'on day 1 of every month' };
  const [ja, en] = [`毎月${day}日`, `on day ${day} of every month`];
  if (day <= 28) return { ja, en };
  return behind
    ? { ja: `${ja}（その日がない月は翌月1日）`, en: `${en} (on day 1 of the month after shorter ones)` }
    : { ja: `${ja}（その日がない月は末日）`, en: `${en} (on the last day of shorter months)` };
}

function yearlyRule(begins: TokyoDate, { day: counted, behind }: Anchor): Bilingual {
  if (behind && counted === 28 && addDays(begins, -1).endsWith('-02-28'))
    return { ja: '毎年3月1日（うるう年は2月29日）', en: 'every year on 1 March (29 February in leap years)' };
  const leapDay = begins.endsWith('-02-29');
  return {
    ja: `毎年${Number(begins.slice(5, 7))}月${dayOfMonth(begins)}日${leapDay ? '（その日がない年は2月28日）' : ''}`,
    en: `every year on ${onDay(begins).en.replace(/ \d{4}$/, '')}${leapDay ? ' (28 February in common years)' : ''}`,
  };
}
