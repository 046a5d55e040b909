import type { Bilingual, Locale } from '@enishi/kernel';
import type { ApplicationState } from './application.ts';

type Letter = { subject: string; paragraphs: string[]; button: string };
type ToCompany = { greeting: string; title: string };
type ToPerson = { addressed: string; community: Bilingual; title: string; company: string };

/** To the company: somebody applied; names nobody. */
export function appliedLetter(
  { greeting, title, number }: ToCompany & { number: string },
  locale: Locale,
): Letter {
  return locale === 'ja'
    ? {
        subject: `「${title}」に応募がありました（受付番号 ${number}）`,
        paragraphs: [
          greeting,
          `「${title}」に応募がありました。どなたかは、下のボタンの画面で開いたときに表示され、見たことがご本人にも伝わります。`,
          'お返事は、できるだけ早くお願いします。',
        ],
        button: '応募を見る',
      }
    : {
        subject: `Somebody applied for "${title}" (${number})`,
        paragraphs: [
          greeting,
          `Somebody applied for "${title}". Who it is stands on the page behind the button; the person can read that you looked.`,
          'Please answer soon.',
        ],
        button: 'See applications',
      };
}

/** To the company: an application was withdrawn that it had read. */
export function withdrawnLetter(
  { greeting, title, number }: ToCompany & { number: string },
  locale: Locale,
): Letter {
  return locale === 'ja'
    ? {
        subject: `「${title}」の応募（受付番号 ${number}）が取り下げられました`,
        paragraphs: [
          greeting,
          `「${title}」の応募（受付番号 ${number}）が取り下げられました。お手元に控えたお名前・連絡先・メッセージは、消してください。`,
        ],
        button: '応募を見る',
      }
    : {
        subject: `An application for "${title}" (${number}) was withdrawn`,
        paragraphs: [
          greeting,
          `The application ${number} for "${title}" was withdrawn. Please delete what you have copied of it.`,
        ],
        button: 'See applications',
      };
}

const told: Readonly<Partial<Record<ApplicationState, Bilingual>>> = {
  talking: {
    ja: '会社が、お話を始めたいと言っています。会社から直接メールが届きます。',
    en: 'The company would like to talk to you, and writes to you itself.',
  },
  offered: {
    ja: '会社から内定・発注の申し出がありました。条件は、会社から書面で受け取り、募集の内容と同じかをお確かめください。',
    en: 'The company makes you an offer. Please ask for the conditions in writing, and compare them with the posting.',
  },
  hired: {
    ja: '採用（契約）が決まりました。おめでとうございます。このサイトからお金やポイントをお渡しすることはありません。',
    en: 'You were taken on. Congratulations! This site pays no money or points for it.',
  },
  declined: {
    ja: '今回は見送りになりました。会社はもう、あなたのお名前や連絡先を見られません。',
    en: 'The company declined this time. It cannot see your name and address any more.',
  },
};

/** To the person: how far their application is; null where nothing is told. */
export function movedLetter(
  {
    addressed,
    community,
    title,
    company,
    state,
    reason,
  }: ToPerson & { state: ApplicationState; reason: string | null },
  locale: Locale,
): Letter | null {
  const words = told[state];
  if (!words) return null;
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title}」への応募について`,
        paragraphs: [
          addressed,
          `「${company}」の「${title}」へのご応募について、お知らせします。`,
          words.ja,
          ...(reason ? [`会社から:\n${reason}`] : []),
        ],
        button: '応募の状態を見る',
      }
    : {
        subject: `${community.en}: your application for "${title}"`,
        paragraphs: [
          `Dear ${addressed},`,
          `This is about your application for "${title}" at ${company}.`,
          words.en,
          ...(reason ? [`From the company:\n${reason}`] : []),
        ],
        button: 'See my applications',
      };
}

/** To the company: whether a posting still holds. */
export function confirmLetter({ greeting, title, by }: ToCompany & { by: string }, locale: Locale): Letter {
  return locale === 'ja'
    ? {
        subject: `「${title}」の内容は、今もこのとおりですか（${by}まで）`,
        paragraphs: [
          greeting,
          `「${title}」の内容が今も正しいかを、${by}までにお確かめください。下のボタンの画面で「このとおりです」を押すと、引き続き掲載します。`,
          '押されないまま日が過ぎると、掲載が止まります。あとから押せば、また掲載されます。変わったところがあれば、締め切って書き直してください。',
        ],
        button: '内容を確かめる',
      }
    : {
        subject: `Does "${title}" still hold? (by ${by})`,
        paragraphs: [
          greeting,
          `Please look whether "${title}" still holds by ${by}, and press "It still holds" on the page behind the button.`,
          'Otherwise it is not shown after that day, until you press it. If something changed, please close it and write it anew.',
        ],
        button: 'Look at it',
      };
}

/** To the company: is whoever it hired still there. */
export function stayLetter(
  { greeting, title, months }: ToCompany & { months: number },
  locale: Locale,
): Letter {
  return locale === 'ja'
    ? {
        subject: `「${title}」で採用した方は、${months}か月たった今も働いていますか`,
        paragraphs: [
          greeting,
          `「${title}」で採用した方について、${months}か月後のようすを、下のボタンの画面でお答えください。地域の採用の振り返りに、人数だけを使います。`,
        ],
        button: '答える',
      }
    : {
        subject: `"${title}": is whoever you hired still with you after ${months} months?`,
        paragraphs: [
          greeting,
          `Please answer on the page behind the button. Only numbers are used, to look back on recruiting in the region.`,
        ],
        button: 'Answer',
      };
}

/** To the office, in Japanese: somebody says that something is wrong with a posting. */
export const complaintLetter = ({ community, title }: { community: Bilingual; title: string }): Letter => ({
  subject: `【${community.ja}】募集「${title}」について、お知らせ（苦情・申出）が届きました`,
  paragraphs: [
    `募集「${title}」を読んだ方から、内容についてのお知らせが届きました。内容は、下のボタンの画面でご覧いただけます。どなたからかは、記録していません。`,
    '会社に確かめ、正しくないときは掲載を止めてください。どうしたかは、同じ画面に記録してください。',
  ],
  button: 'お知らせの内容を見る',
});
