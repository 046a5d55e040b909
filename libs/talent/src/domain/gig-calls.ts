import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual } from '@enishi/kernel';
import { itemWords, purposeWords } from './card-wording.ts';
import type { Item, Scope } from './consent.ts';
import type { RecordTerms } from './record-wording.ts';

/** The scope in which the secretariat calls about gigs. */
export const callScope: Scope = 'gig_calls';

/** What whoever calls sees. */
export const callItems: readonly Item[] = ['name', 'telephone'];

/** The words that are read aloud. New words get a new version, so that it can be shown later what somebody agreed to. */
export const callWordingVersion = 1;

/** The sentence that is read aloud and kept with the consent word for word (個人情報保護法17条, 21条): who calls whom about what, until when, and that it can be stopped. */
export function callWording({ operator, lastDay }: RecordTerms): Bilingual {
  const [what, why] = [itemWords(callItems), purposeWords('call_about_gigs')];
  return {
    ja: `事務局（${operator.ja}）が、わたしの${what.ja}を見て、わたしに電話することに同意します。目的は「${why.ja}」です。期限は${formatJapaneseDate(lastDay, 'ja')}までで、いつでも止められます。`,
    en: `I agree that the secretariat (${operator.en}) may see my ${what.en} and call me, ${why.en}. This holds until ${formatJapaneseDate(lastDay, 'en')}, and I can stop it at any time.`,
  };
}
