import { formatJapaneseDate } from '@enishi/japan';
import { formatYen } from '@enishi/kernel';
import type { Bilingual, BillingInterval, Locale, TokyoDate, Yen } from '@enishi/kernel';
import type { LetterWords } from '../letters.ts';

type Told = { greeting: string; community: Bilingual; plan: Bilingual; interval: BillingInterval };

const per: Record<BillingInterval, { ja: string; en: string }> = {
  month: { ja: '月額', en: 'a month' },
  year: { ja: '年額', en: 'a year' },
};

/** A price of its own was agreed with a company. */
export function agreedPriceLetter(
  { greeting, community, plan, interval, amount, validUntil }: Told & { amount: Yen; validUntil: TokyoDate },
  locale: Locale,
): LetterWords {
  const until = formatJapaneseDate(validUntil, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${plan.ja}」の会費についてのお取り決め`,
        paragraphs: [
          greeting,
          `「${plan.ja}」の会費を、${per[interval].ja} ${formatYen(amount, 'ja')}（税込）とさせていただきます。`,
          `${until}までに始まる契約期間が対象です。それより後に始まる期間からは、そのときの通常の会費になります。`,
          'お申し込み・お見積もりは、会社のページからお手続きいただけます。この時点で料金は発生していません。',
        ],
        button: '会社のページを開く',
      }
    : {
        subject: `${community.en}: the fee of "${plan.en}" for your company`,
        paragraphs: [
          greeting,
          `For your company "${plan.en}" costs ${formatYen(amount, 'en')} ${per[interval].en}, tax included.`,
          `This holds for terms that begin by ${until}; later ones cost the regular fee of their time.`,
          'You can order it, or take a quote, on your company’s page. Nothing has been charged so far.',
        ],
        button: 'Open your company’s page',
      };
}

/** The coming renewal costs another sum: a price of its own has ended, or begins. */
export function feeAtRenewalLetter(
  { greeting, community, plan, interval, now, next, on }: Told & { now: Yen; next: Yen; on: TokyoDate },
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(on, locale);
  const more = next > now;
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】${day}の更新からの会費について`,
        paragraphs: [
          greeting,
          `「${plan.ja}」の会費は、${day}のお支払いから${per[interval].ja} ${formatYen(next, 'ja')}（税込。現在 ${formatYen(now, 'ja')}）になります。`,
          more
            ? '貴社とのお取り決めが終わり、通常の会費になるためです。'
            : '貴社とのお取り決めの会費になるためです。',
          '現在の契約期間の会費は変わりません。更新日の前日までは、会社のページからいつでも手数料なしで解約できます。',
        ],
        button: '会社のページを開く',
      }
    : {
        subject: `${community.en}: your fee from ${day} on`,
        paragraphs: [
          greeting,
          `From the charge of ${day} on "${plan.en}" costs ${formatYen(next, 'en')} ${per[interval].en}, tax included (now ${formatYen(now, 'en')}).`,
          more
            ? 'The price that was agreed with your company has ended.'
            : 'This is the price that was agreed with your company.',
          'Nothing changes within the running term, and you can cancel at no cost on your company’s page until the day before.',
        ],
        button: 'Open your company’s page',
      };
}
