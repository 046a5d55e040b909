import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { itemWords, purposeWords } from './card-wording.ts';
import { recordItems } from './talent-record.ts';

/** The words beside the tick. New words get a new version, so that it can be shown later what somebody agreed to. */
export const recordWordingVersion = 2;

/** Who runs the community, and the last day (Tokyo) of what is given now. */
export type RecordTerms = { readonly operator: Bilingual; readonly lastDay: TokyoDate };

/** The sentence beside the tick, kept with the consent word for word (個人情報保護法17条, 21条): who reads what, for what, until when, and that it can be stopped. */
export function recordWording({ operator, lastDay }: RecordTerms): Bilingual {
  const [what, why] = [itemWords(recordItems), purposeWords('ask_to_take_part')];
  return {
    ja: `事務局（${operator.ja}）が、わたしの${what.ja}を見て、わたしに相談することに同意します。目的は「${why.ja}」です。期限は${formatJapaneseDate(lastDay, 'ja')}までで、いつでも止められます。`,
    en: `I agree that the secretariat (${operator.en}) may see my ${what.en}, ${why.en}. This holds until ${formatJapaneseDate(lastDay, 'en')}, and I can stop it at any time.`,
  };
}
