import { formatJapaneseDate } from '@enishi/japan';
import { formatYen, yen } from '@enishi/kernel';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';

type To = { addressed: string; community: Bilingual };

/** To whoever did the work: it was accepted, what is paid by when, and that an account is needed where none is known. */
export function accruedLetter(
  facts: To & { title: string; amount: number; dueOn: TokyoDate; hasAccount: boolean },
  locale: Locale,
) {
  const { addressed, community, title, hasAccount } = facts;
  const [amount, day] = [formatYen(yen(facts.amount), locale), formatJapaneseDate(facts.dueOn, locale)];
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】しごと「${title}」の報酬 ${amount}`,
        paragraphs: [
          addressed,
          `しごと「${title}」が終わったことを確認しました。ありがとうございました。報酬 ${amount}（税込）を、${day}にお支払いします。`,
          hasAccount
            ? 'ご登録の口座に振り込みます。口座を変えたいときは、下のボタンの画面で入力し直してください。'
            : '振り込む口座が、まだ登録されていません。下のボタンの画面で、口座を入力してください。口座をお持ちでない方は、事務局へお知らせください。現金でお渡しします。',
        ],
        button: '受け取りの画面を開く',
      }
    : {
        subject: `${community.en}: ${amount} for "${title}"`,
        paragraphs: [
          `Dear ${addressed},`,
          `Your work "${title}" is done; thank you. The reward of ${amount}, tax included, is paid on ${day}.`,
          hasAccount
            ? 'It goes to the account that you have entered. You can change it on the page behind the button.'
            : 'We do not know your account yet. Please enter it on the page behind the button, or tell the secretariat if you have none: it is paid in cash then.',
        ],
        button: 'See my payments',
      };
}

/** To whoever was paid. */
export function transferredLetter(
  { addressed, community, ...facts }: To & { amount: number; paidOn: TokyoDate; tail: string },
  locale: Locale,
) {
  const [amount, day] = [formatYen(yen(facts.amount), locale), formatJapaneseDate(facts.paidOn, locale)];
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】しごとの報酬 ${amount}を振り込みました`,
        paragraphs: [
          addressed,
          `しごとの報酬 ${amount}（税込）を、${day}に、末尾が${facts.tail}の口座へ振り込みました。内訳は、下のボタンの画面でご覧いただけます。`,
        ],
        button: '受け取りの画面を開く',
      }
    : {
        subject: `${community.en}: ${amount} was transferred`,
        paragraphs: [
          `Dear ${addressed},`,
          `On ${day} we transferred ${amount}, tax included, for your gigs to the account ending in ${facts.tail}. What it is for stands on the page behind the button.`,
        ],
        button: 'See my payments',
      };
}

/** To whoever's transfer came back: the account has to be entered anew. */
export function returnedLetter(
  { addressed, community, reason, ...facts }: To & { amount: number; reason: string },
  locale: Locale,
) {
  const amount = formatYen(yen(facts.amount), locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】報酬の振込が戻りました。口座をご確認ください`,
        paragraphs: [
          addressed,
          `しごとの報酬 ${amount}を振り込みましたが、銀行から戻されました。報酬はなくなりません。`,
          `理由:\n${reason}`,
          '通帳やキャッシュカードをご覧になり、下のボタンの画面で口座を入力し直してください。届きしだい、もう一度振り込みます。',
        ],
        button: '口座を入力し直す',
      }
    : {
        subject: `${community.en}: a transfer came back; please look at your account`,
        paragraphs: [
          `Dear ${addressed},`,
          `We transferred ${amount} for your gigs, and the bank has sent it back. Nothing of it is lost.`,
          `Why:\n${reason}`,
          'Please look at your passbook or card and enter the account again on the page behind the button. We transfer it once more as soon as you have.',
        ],
        button: 'Enter my account again',
      };
}

/** To the desk: what has to be paid soon. Names nobody. */
export function alarmLetter(facts: { community: string; count: number; total: number; first: TokyoDate }) {
  const { community, count } = facts;
  const day = formatJapaneseDate(facts.first, 'ja');
  return {
    subject: `【${community}】支払いの期日が近いしごとの報酬が${count}件あります`,
    paragraphs: [
      `支払いの期日が10日以内に来る、または過ぎた報酬が${count}件、合わせて${formatYen(yen(facts.total), 'ja')}あります。いちばん早い期日は${day}です。`,
      '期日（働いた日から60日以内）は法律で決まっています（フリーランス・事業者間取引適正化等法4条）。「報酬の支払い」の画面で、振込データを作るか、口座のない方には現金でお渡しください。',
    ],
  };
}
