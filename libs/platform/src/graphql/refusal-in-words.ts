import { formatJapaneseDate, formatJapaneseMonth } from '@enishi/japan';
import { Refusal, refusalSentence } from '@enishi/kernel';
import type { Locale, RefusalSentences, TokyoDate, TokyoMonth } from '@enishi/kernel';

/**
 * A refusal as a person reads it: days and months among its facts are written out in their language, 2027年11月25日 and not
 * 2027-11-25. Its code, where no sentence is known.
 */
export function refusalInWords(
  sentences: RefusalSentences<string>,
  { kind, code, facts }: Refusal,
  locale: Locale,
): string {
  const written = Object.entries(facts).map(([name, fact]) => [name, writtenOut(fact, locale)]);
  const refusal = new Refusal(kind, code, Object.fromEntries(written));
  return refusalSentence(sentences, refusal, locale) ?? code;
}

function writtenOut<Fact>(fact: Fact, locale: Locale): Fact | string {
  if (typeof fact !== 'string') return fact;
  if (/^\d{4}-\d{2}-\d{2}$/.test(fact)) return formatJapaneseDate(fact as string as TokyoDate, locale);
  if (/^\d{4}-\d{2}$/.test(fact)) return formatJapaneseMonth(fact as string as TokyoMonth, locale);
  return fact;
}
