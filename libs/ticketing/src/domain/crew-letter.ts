import { formatTokyoInstant } from '@enishi/japan';
import type { Bilingual, Locale } from '@enishi/kernel';
import type { CrewRole } from './crew.ts';

type Letter = { subject: string; paragraphs: string[]; button: string };

/** What somebody was asked for, as letters say it. */
export type CrewFacts = {
  readonly addressed: string;
  readonly community: Bilingual;
  readonly title: Bilingual;
  readonly role: CrewRole;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly note: string | null;
  /** Yen, tax included; null for none. */
  readonly fee: number | null;
};

const roleNames: Readonly<Record<CrewRole, Bilingual>> = {
  staff: { ja: 'スタッフ', en: 'staff' },
  speaker: { ja: '登壇者', en: 'a speaker' },
  volunteer: { ja: 'ボランティア', en: 'a volunteer' },
};

const when = ({ startsAt, endsAt }: CrewFacts, locale: Locale): string =>
  locale === 'ja'
    ? `日時: ${formatTokyoInstant(startsAt, 'ja')} から ${formatTokyoInstant(endsAt, 'ja')} まで`
    : `When: ${formatTokyoInstant(startsAt, 'en')} to ${formatTokyoInstant(endsAt, 'en')} (Japan time)`;

const figure = (fee: number): string => fee.toLocaleString('en-US');

function pay({ fee }: CrewFacts, locale: Locale): string {
  if (locale === 'ja')
    return fee === null
      ? '謝礼: なし'
      : `謝礼: ${figure(fee)}円（税込）。お支払いの方法は、事務局から別にご連絡します。`;
  return fee === null
    ? 'Fee: none'
    : `Fee: ${figure(fee)} yen, tax included. The secretariat will tell you separately how it is paid.`;
}

/** To somebody of the talent bank: they are asked to take part, until when, and where to answer. */
export function crewAskedLetter(facts: CrewFacts & { replyUntil: Date }, locale: Locale): Letter {
  const { addressed, community, title, role, note, replyUntil } = facts;
  const [as, until] = [roleNames[role][locale], formatTokyoInstant(replyUntil, locale)];
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」に${as}として参加しませんか`,
        paragraphs: [
          addressed,
          `人材バンクの記録を拝見して、「${title.ja}」への${as}としての参加をお願いしたく、ご連絡しました。`,
          when(facts, 'ja'),
          pay(facts, 'ja'),
          ...(note ? [`お願いしたいこと: ${note}`] : []),
          `下のボタンの画面で「引き受ける」か「今回は見送る」を押してください。お返事は ${until} までお待ちしています。見送っても、これからのご案内に影響はありません。`,
        ],
        button: 'お返事をする',
      }
    : {
        subject: `${community.en}: would you take part in "${title.en}" as ${as}?`,
        paragraphs: [
          `Dear ${addressed},`,
          `We read your record in the talent bank and would like to ask you to take part in "${title.en}" as ${as}.`,
          when(facts, 'en'),
          pay(facts, 'en'),
          ...(note ? [`What there is to do: ${note}`] : []),
          `Please press “I will” or “Not this time” behind the button below, until ${until} (Japan time). Saying no changes nothing about what we ask you later.`,
        ],
        button: 'Answer',
      };
}

/** Why somebody is not needed any more: the desk withdrew it, or the date does not take place. */
export type CrewEnd = 'desk' | 'called_off';

/** To somebody who was asked or had accepted: it is over, and there is nothing to do. */
export function crewEndedLetter(facts: CrewFacts & { because: CrewEnd }, locale: Locale): Letter {
  const { addressed, community, title, role, because } = facts;
  const as = roleNames[role][locale];
  const off = because === 'called_off';
  return locale === 'ja'
    ? {
        subject: off
          ? `【${community.ja}】「${title.ja}」は中止になりました（${as}の方へ）`
          : `【${community.ja}】「${title.ja}」の${as}のお願いを取り下げました`,
        paragraphs: [
          addressed,
          off
            ? `「${title.ja}」は開催されないことになりました。${as}としての参加は、なくなりました。`
            : `「${title.ja}」への${as}としての参加のお願いを、取り下げさせていただきました。`,
          when(facts, 'ja'),
          'この日時にお越しいただく必要はありません。ご不明な点は、このメールにご返信ください。',
        ],
        button: 'わたしの参加を見る',
      }
    : {
        subject: off
          ? `${community.en}: "${title.en}" does not take place (to those who take part as ${as})`
          : `${community.en}: you are not needed as ${as} of "${title.en}" any more`,
        paragraphs: [
          `Dear ${addressed},`,
          off
            ? `"${title.en}" does not take place, and so nobody takes part as ${as}.`
            : `We have withdrawn our request that you take part in "${title.en}" as ${as}.`,
          when(facts, 'en'),
          'There is no need to come at that time. If you have questions, please reply to this mail.',
        ],
        button: 'See what I take part in',
      };
}
