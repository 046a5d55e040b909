import type { Bilingual, Locale } from '@enishi/kernel';
import type { Scope } from './consent.ts';
import { applicantTalkScope } from './talk.ts';

type Letter = { subject: string; paragraphs: string[]; button: string };

/** `byMail`: an answer to the mail reaches the other side; without it one answers on the page. */
type Told = { community: Bilingual; byMail: boolean };

const ways: Readonly<Record<Locale, (byMail: boolean) => string>> = {
  ja: (byMail) =>
    byMail
      ? 'お返事は、下のボタンの画面から書けます。このメールにそのまま返信しても届きます。あなたのメールアドレスは、相手には見えません。添付ファイルは送れません。'
      : 'お返事は、下のボタンの画面から書けます。このメールに返信しても、相手には届きません。',
  en: (byMail) =>
    byMail
      ? 'You can answer behind the button below, or by replying to this mail. Your e-mail address is not shown to the other side. Files cannot be sent.'
      : 'You can answer behind the button below. A reply to this mail does not reach the other side.',
};

/** To the person: what the company wrote. */
export function talkLetterToPerson(
  {
    company,
    text,
    addressed,
    community,
    byMail,
  }: Told & { company: string; text: string; addressed: string },
  locale: Locale,
): Letter {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${company}」からメッセージが届きました`,
        paragraphs: [
          addressed,
          `「${company}」からのメッセージ:\n${text}`,
          ways.ja(byMail),
          'やりとりをやめたいときは、「見せている相手」の画面で「見せるのをやめる」を押してください。押したときから、会社は読むことも書くこともできません。',
        ],
        button: 'やりとりを開く',
      }
    : {
        subject: `${community.en}: a message from "${company}"`,
        paragraphs: [
          addressed,
          `"${company}" writes:\n${text}`,
          ways.en(byMail),
          'To end this, press “Stop showing” on the page of whom you show something: from that moment the company neither reads nor writes.',
        ],
        button: 'Open the conversation',
      };
}

/** By what a company knows whoever writes: their card, or that they applied. */
const whoever = (scope: Scope, number: string): Bilingual =>
  scope === applicantTalkScope
    ? { ja: `応募された方（やりとり${number}）`, en: `somebody who applied (conversation ${number})` }
    : { ja: `興味カード（番号${number}）の方`, en: `the person of interest card ${number}` };

/** To a company: that somebody whose card it has, or who applied, wrote. Names nobody, and says nothing of what was written. */
export function talkLetterToCompany(
  { greeting, community, scope, number, byMail }: Told & { greeting: string; scope: Scope; number: string },
  locale: Locale,
): Letter {
  const who = whoever(scope, number);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】${who.ja}からメッセージが届きました`,
        paragraphs: [
          greeting,
          `${who.ja}から、メッセージが届きました。ご本人を守るため、お名前と内容はメールに書いていません。画面でお読みください。お読みになった日時は記録され、ご本人が見られます。`,
          ways.ja(byMail),
        ],
        button: 'メッセージを読む',
      }
    : {
        subject: `${community.en}: a message from ${who.en}`,
        paragraphs: [
          greeting,
          `There is a message from ${who.en}. To protect them, neither their name nor their words are in this mail: please read them on the page. When you read them is recorded, and the person sees it.`,
          ways.en(byMail),
        ],
        button: 'Read the message',
      };
}

/** As whom a mail of a talk comes to a company: by a number, since it names nobody. */
export const writerOf = (scope: Scope, number: string): Bilingual =>
  scope === applicantTalkScope
    ? { ja: `応募された方 ${number}`, en: `Applicant ${number}` }
    : { ja: `興味カード ${number} の方`, en: `Person of interest card ${number}` };
