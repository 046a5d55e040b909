import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual } from '@enishi/kernel';
import { itemWords, purposeWords } from './card-wording.ts';
import type { Item, Scope } from './consent.ts';
import type { RecordTerms } from './record-wording.ts';

/** The scope in which a coordinator of the secretariat accompanies a person (伴走支援). */
export const accompanyScope: Scope = 'accompany';

/** What whoever accompanies sees: who it is, and what is written down of how it goes. */
export const accompanyItems: readonly Item[] = ['name', 'story'];

/** The words beside the tick. New words get a new version, so that it can be shown later what somebody agreed to. */
export const accompanyWordingVersion = 1;

/** The sentence beside the tick, kept with the consent word for word (個人情報保護法17条, 21条): who accompanies, what they see and write down, for what, until when, and that it can be stopped. */
export function accompanyWording({ operator, lastDay }: RecordTerms): Bilingual {
  const [what, why] = [itemWords(accompanyItems), purposeWords('accompany')];
  return {
    ja: `事務局（${operator.ja}）の担当コーディネーターが、わたしの${what.ja}を見て、話したことを書きとめることに同意します。目的は「${why.ja}」です。期限は${formatJapaneseDate(lastDay, 'ja')}までで、いつでも止められます。`,
    en: `I agree that my coordinators at the secretariat (${operator.en}) may see my ${what.en}, and write down what we talk about, ${why.en}. This holds until ${formatJapaneseDate(lastDay, 'en')}, and I can stop it at any time.`,
  };
}
