import { formatJapaneseDate } from '@enishi/japan';
import { formatYen } from '@enishi/kernel';
import type { Bilingual, BillingInterval, Locale, TokyoDate, Yen } from '@enishi/kernel';
import type { LetterWords } from '../letters.ts';

/** What a mail says of the version with which a renewal begins. */
export type VersionTold = {
  greeting: string;
  community: Bilingual;
  plan: Bilingual;
  interval: BillingInterval;
  now: Yen;
  next: Yen;
  on: TokyoDate;
  changes: readonly Bilingual[];
};

/** From a renewal on the plan gives, or costs, something else; until the day before it can be cancelled. */
export function versionLetter(
  { greeting, community, plan, interval, now, next, on, changes }: VersionTold,
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(on, locale);
  const [ja, en] = interval === 'month' ? ['月額', 'a month'] : ['年額', 'a year'];
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】${day}の更新から「${plan.ja}」の内容が変わります`,
        paragraphs: [
          greeting,
          `「${plan.ja}」は、${day}の更新から次のとおり変わります。それまでは、今の内容と会費のままです。`,
          next === now
            ? `会費: 変わりません（${ja} ${formatYen(next, 'ja')}・税込）`
            : `会費: ${ja} ${formatYen(now, 'ja')} → ${formatYen(next, 'ja')}（税込）`,
          ...changes.map((change) => change.ja),
          '更新日の前日までは、会社のページからいつでも手数料なしで解約できます。そのままお使いになる場合、お手続きは要りません。',
        ],
        button: '会社のページを開く',
      }
    : {
        subject: `${community.en}: "${plan.en}" changes with the renewal of ${day}`,
        paragraphs: [
          greeting,
          `From the renewal of ${day} on "${plan.en}" changes as follows. Until then everything stays as it is.`,
          next === now
            ? `Fee: unchanged (${formatYen(next, 'en')} ${en}, tax included)`
            : `Fee: ${formatYen(now, 'en')} → ${formatYen(next, 'en')} ${en}, tax included`,
          ...changes.map((change) => change.en),
          'You can cancel at no cost on your company’s page until the day before. To go on you need not do anything.',
        ],
        button: 'Open your company’s page',
      };
}
