import { formatJapaneseDate } from '@enishi/japan';
import { formatYen } from '@enishi/kernel';
import type { Bilingual, Locale, TokyoDate, Yen } from '@enishi/kernel';
import type { LetterWords } from '../letters.ts';

/** How a mail to a company begins: 株式会社ドットカフェ 総務部 高橋 誠 様; 御中 where no person is known. */
export function companyGreeting(
  { title, department, contactName }: { title: string; department: string; contactName: string },
  locale: Locale,
): string {
  if (locale === 'en') return `Dear ${contactName || title},`;
  const person = [department, contactName].filter((part) => part !== '').join(' ');
  return contactName === '' ? `${title} 御中` : `${title} ${person} 様`;
}

type Decided = { greeting: string; community: Bilingual; plan: Bilingual; reason: string | null };

/** What the secretariat said to a company's wish for a plan. */
export function applicationLetter(
  { greeting, community, plan, reason }: Decided,
  locale: Locale,
): LetterWords {
  if (locale === 'ja')
    return reason === null
      ? {
          subject: `【${community.ja}】「${plan.ja}」のお申し込みを承りました`,
          paragraphs: [
            greeting,
            `「${plan.ja}」のお申し込みを承認しました。下のボタンから、お支払いの手続きへお進みください。`,
            'お支払いの確認後、すぐに特典をご利用いただけます。この時点で料金は発生していません。',
          ],
          button: '会社のページを開く',
        }
      : {
          subject: `【${community.ja}】「${plan.ja}」のお申し込みについて`,
          paragraphs: [
            greeting,
            `「${plan.ja}」へのお申し込みをありがとうございました。誠に恐れ入りますが、今回は承ることができませんでした。`,
            `事務局より: ${reason}`,
            '料金は発生していません。ほかのプランは、会社のページからお申し込みいただけます。',
          ],
          button: '会社のページを開く',
        };
  return reason === null
    ? {
        subject: `${community.en}: "${plan.en}" is approved`,
        paragraphs: [
          greeting,
          `The secretariat has approved "${plan.en}" for your company. The button below leads to the payment.`,
          'Benefits open as soon as it is confirmed. Nothing has been charged so far.',
        ],
        button: 'Open your company’s page',
      }
    : {
        subject: `${community.en}: about your application for "${plan.en}"`,
        paragraphs: [
          greeting,
          `Thank you for applying for "${plan.en}". We are sorry that it cannot be accepted this time.`,
          `From the secretariat: ${reason}`,
          'Nothing has been charged. Other plans can be ordered on your company’s page.',
        ],
        button: 'Open your company’s page',
      };
}

type Begun = { greeting: string; community: Bilingual; plan: Bilingual; amount: Yen };

/** The plan has begun: what was paid, what is open now. */
export function companyBeganLetter(
  { greeting, community, plan, amount }: Begun,
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${plan.ja}」のご利用を開始しました`,
        paragraphs: [
          greeting,
          `「${plan.ja}」の会費 ${formatYen(amount, 'ja')}（税込）のお支払いを確認しました。ありがとうございます。`,
          '本日から特典をご利用いただけます。',
          '領収書は会社のページからお受け取りください。宛名は会社名で作成しています。',
        ],
        button: '会社のページを開く',
      }
    : {
        subject: `${community.en}: "${plan.en}" has begun`,
        paragraphs: [
          greeting,
          `We have received the fee of "${plan.en}", ${formatYen(amount, 'en')} with tax. Thank you.`,
          'Its benefits are open from today.',
          'The receipt, made out to your company, is on its page.',
        ],
        button: 'Open your company’s page',
      };
}

type Unpaid = { greeting: string; plan: Bilingual; lastUsableDay: TokyoDate };

/** A charge failed: what to do, until when nothing changes. */
export function companyUnpaidLetter({ greeting, plan, lastUsableDay }: Unpaid, locale: Locale): LetterWords {
  const last = formatJapaneseDate(lastUsableDay, locale);
  return locale === 'ja'
    ? {
        subject: `「${plan.ja}」の会費をお支払いいただけませんでした`,
        paragraphs: [
          greeting,
          `「${plan.ja}」の会費をカードにご請求できませんでした。会社のページでカードを変更すると、すぐにもう一度お支払いいただけます。`,
          `${last}までは、これまでどおり特典をご利用いただけます。それまでにお支払いがないときは終了します。`,
        ],
        button: 'カードを変更する',
      }
    : {
        subject: `The fee of "${plan.en}" could not be charged`,
        paragraphs: [
          greeting,
          `Your card could not be charged for "${plan.en}". Changing the card on your company's page charges it again at once.`,
          `Benefits stay open until ${last}; without a payment the plan then ends.`,
        ],
        button: 'Change the card',
      };
}

/** A cancellation has arrived: until when everything stays open, and that nothing more is charged. */
export function companyCancelledLetter(
  { greeting, plan, lastUsableDay }: Unpaid,
  locale: Locale,
): LetterWords {
  const last = formatJapaneseDate(lastUsableDay, locale);
  return locale === 'ja'
    ? {
        subject: `「${plan.ja}」の解約を承りました`,
        paragraphs: [
          greeting,
          `「${plan.ja}」の解約を承りました。${last}までは、これまでどおり特典をご利用いただけます。以後の請求はありません。`,
          'その日までは、会社のページから解約を取り消せます。',
        ],
        button: '会社のページを開く',
      }
    : {
        subject: `"${plan.en}" is cancelled`,
        paragraphs: [
          greeting,
          `Your cancellation of "${plan.en}" has arrived. Benefits stay open until ${last}; nothing more is charged.`,
          'Until then you can take it back on your company’s page.',
        ],
        button: 'Open your company’s page',
      };
}

type Received = { greeting: string; community: Bilingual; amount: Yen };

/** A payment has come, for whoever looks after a company's money. They need not be able to open its page. */
export function companyReceivedLetter(
  { greeting, community, amount }: Received,
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】会費 ${formatYen(amount, 'ja')} のお支払いを確認しました`,
        paragraphs: [
          greeting,
          `会費 ${formatYen(amount, 'ja')}（税込）のお支払いを確認しました。ありがとうございます。`,
          '領収書は、会社の管理者の方が会社のページからお受け取りいただけます。管理者でない方は、管理者の方からの招待をお受けください。',
        ],
        button: '会社のページを開く',
      }
    : {
        subject: `${community.en}: we have received ${formatYen(amount, 'en')}`,
        paragraphs: [
          greeting,
          `We have received the membership fee of ${formatYen(amount, 'en')} with tax. Thank you.`,
          'Your company’s administrators find the receipt on its page. If you are none, ask one of them to invite you.',
        ],
        button: 'Open your company’s page',
      };
}
