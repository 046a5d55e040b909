import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, TokyoDate } from '@enishi/kernel';

/** A day as people write it. */
export function onDay(day: TokyoDate): Bilingual {
  return { ja: formatJapaneseDate(day, 'ja'), en: formatJapaneseDate(day, 'en') };
}
