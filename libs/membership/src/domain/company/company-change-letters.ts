import { formatJapaneseDate } from '@enishi/japan';
import { formatYen } from '@enishi/kernel';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import type { LetterWords } from '../letters.ts';
import type { InvoiceInMail } from './invoice-letters.ts';

/** The difference of a change has been invoiced. */
export function differenceLetter(
  { greeting, community, plan, number, amount, dueOn, firstDay, lastDay }: InvoiceInMail,
  locale: Locale,
): LetterWords {
  const [due, from, to] = [dueOn, firstDay, lastDay].map((day) => formatJapaneseDate(day, locale));
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】請求書 ${number}（「${plan.ja}」への変更の差額）`,
        paragraphs: [
          greeting,
          `「${plan.ja}」への変更を承りました。期間の残り（${from}〜${to}）の差額の請求書を発行しました。`,
          `ご請求額: ${formatYen(amount, 'ja')}（税込）／お支払期限: ${due}`,
          'お振込先は請求書に記載しています。請求書は、会社のページからPDFでお受け取りください。',
        ],
        button: '請求書を受け取る',
      }
    : {
        subject: `${community.en}: invoice ${number} for the change to "${plan.en}"`,
        paragraphs: [
          greeting,
          `Your change to "${plan.en}" has arrived. The difference for the rest of the term (${from} – ${to}) has been invoiced.`,
          `Amount: ${formatYen(amount, 'en')} with tax. Please pay by ${due}.`,
          'The bank account is on the invoice, which you can take as a PDF on your company’s page.',
        ],
        button: 'Take the invoice',
      };
}

/** A change that waits for the renewal. */
export function plannedChangeLetter(
  { greeting, plan, from, on }: { greeting: string; plan: Bilingual; from: Bilingual; on: TokyoDate },
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(on, locale);
  return locale === 'ja'
    ? {
        subject: `${day}から「${plan.ja}」に変わります`,
        paragraphs: [
          greeting,
          `次の更新日 ${day}から「${plan.ja}」に変更します。それまでは「${from.ja}」の特典をそのままご利用いただけます。`,
          '前日まで、会社のページで取り消せます。今回のお支払いはありません。',
        ],
        button: '会社のページを開く',
      }
    : {
        subject: `"${plan.en}" begins on ${day}`,
        paragraphs: [
          greeting,
          `Your plan changes to "${plan.en}" with the renewal on ${day}. Until then you keep "${from.en}".`,
          'You can take this back on your company’s page until the day before. Nothing is to be paid now.',
        ],
        button: 'Open your company’s page',
      };
}

/** Another plan has begun. */
export function changedLetter(
  { greeting, community, plan }: { greeting: string; community: Bilingual; plan: Bilingual },
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${plan.ja}」に変わりました`,
        paragraphs: [
          greeting,
          `本日から「${plan.ja}」の特典をご利用いただけます。回数のある特典は、新しいプランの数からこれまでに使った分を引いた数です。`,
          '利用枠と特典の残りは、会社のページでご覧いただけます。',
        ],
        button: '会社のページを開く',
      }
    : {
        subject: `${community.en}: "${plan.en}" has begun`,
        paragraphs: [
          greeting,
          `The benefits of "${plan.en}" are open from today. Of what is given by number you have the amount of the new plan, less what you used before.`,
          'Seats and what is left of your benefits are on your company’s page.',
        ],
        button: 'Open your company’s page',
      };
}
