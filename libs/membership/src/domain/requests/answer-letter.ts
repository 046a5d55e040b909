import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import { exportDays } from '../own-copy.ts';
import { handsOutCopy } from './decision.ts';
import type { Decision } from './decision.ts';
import type { LeftOutPart } from './left-out.ts';
import { refusalGrounds } from './refusal-grounds.ts';
import type { GroundKey } from './refusal-grounds.ts';
import { actWords, requestKinds } from './request-kinds.ts';
import type { AnswerWay, RightsRequestKind } from './request-kinds.ts';

/** An answer word for word, as it was sent or printed. */
export type AnswerLetter = {
  readonly title: string;
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  readonly from: string;
};

/** What a letter speaks of. `member`: the person has a page of their own; `office`: where the secretariat is reached by mail. */
export type AnsweredRequest = Decision & {
  readonly kind: RightsRequestKind;
  readonly concerns: string;
  readonly wanted: AnswerWay;
  readonly receivedOn: TokyoDate;
  readonly addressed: string;
  readonly representative: string;
  readonly member: boolean;
  readonly community: Bilingual;
  readonly office: string;
};

/** The telephone of the 個人情報保護委員会 for questions about the Act, as it publishes it (on weekdays, 9:30 to 17:30). */
const commissionPhone = '03-6457-9849';

/** Writes the answer: what was asked, what is done or not, why, and to whom one may complain (個人情報保護法33条3項, 34条3項, 35条7項, 36条, 40条). */
export function answerLetter(asked: AnsweredRequest, locale: Locale): AnswerLetter {
  const { kind, concerns, receivedOn, addressed, representative, community, office } = asked;
  const { title, article } = requestKinds[kind];
  const day = formatJapaneseDate(receivedOn, locale);
  const said = [...decided(asked, locale), ...handedOut(asked, locale)];
  return locale === 'ja'
    ? {
        title: '開示等のご請求への回答',
        addressee: addressed,
        paragraphs: [
          `${day}に${representative ? `代理人の${representative}様から` : ''}承りました「${title.ja}」（${article.ja}）のご請求に、次のとおりお答えします。`,
          `ご請求の内容：${concerns}`,
          ...said,
          `この回答についてのご不明な点やご不満は、${community.ja}の事務局（${office}）にお申し出ください。個人情報保護委員会の個人情報保護法相談ダイヤル（${commissionPhone}、平日9時30分〜17時30分）にもご相談いただけます。`,
        ],
        from: community.ja,
      }
    : {
        title: 'Answer to your request about your data',
        addressee: addressed,
        paragraphs: [
          `On ${day} we received ${representative ? `from ${representative}, who acts for you, ` : ''}your request: ${title.en} (${article.en}). This is our answer.`,
          `What you asked for: ${concerns}`,
          ...said,
          `If anything is unclear or you do not agree, please write to the secretariat of ${community.en} (${office}). You may also ask the Personal Information Protection Commission (telephone ${commissionPhone}, weekdays 9:30 to 17:30, in Japanese).`,
        ],
        from: community.en,
      };
}

/** What was decided and why. */
function decided({ kind, outcome, ground, act, remark, leftOut }: AnsweredRequest, locale: Locale): string[] {
  const follows = act === 'erasing';
  const discloses = requestKinds[kind].copy !== null;
  const done = act ? [actWords[act][locale]] : [];
  const because = ground && leftOut.length === 0 ? [reason(ground, locale)] : [];
  const said = remark === '' ? [] : [remark];
  const words = {
    ja: {
      whole: discloses
        ? 'ご請求のとおり、開示します。'
        : `ご請求のとおり、対応${follows ? 'します' : 'しました'}。`,
      part: discloses
        ? 'ご請求のうち、次に記す部分を除いて開示します。'
        : 'ご請求の一部に対応しました。対応していない部分とその理由は次のとおりです。',
      refused: '恐れ入りますが、ご請求には応じられません。',
      none_held: 'お調べした結果、ご請求に当たる情報を当会は持っていませんでした。',
    },
    en: {
      whole: discloses
        ? 'We disclose what you asked for.'
        : `We ${follows ? 'do' : 'have done'} what you asked for.`,
      part: discloses
        ? 'We disclose what you asked for, but for the part that is named below.'
        : 'We have done a part of what you asked for. What we have not done, and why, is told below.',
      refused: 'We are sorry that we cannot do what you asked for.',
      none_held: 'We looked, and hold no data of the kind that you asked about.',
    },
  };
  return [words[locale][outcome], ...named(leftOut, locale), ...done, ...said, ...because];
}

function reason(ground: GroundKey, locale: Locale): string {
  const { words, article } = refusalGrounds[ground];
  return locale === 'ja' ? `理由：${words.ja}（${article.ja}）。` : `Reason: ${words.en} (${article.en}).`;
}

/**
 * The parts that are not disclosed, by their titles alone, each with its reason. That a part is left out is said whether or not it holds anything: for
 * some of the reasons already that a record is there must not be known.
 */
function named(leftOut: readonly LeftOutPart[], locale: Locale): string[] {
  if (leftOut.length === 0) return [];
  const lines = leftOut.map(({ title, items, ground }) =>
    locale === 'ja'
      ? `・${title.ja}${items.length > 0 ? `のうち次の項目：${items.join('、')}` : 'のすべて'}\u3000${reason(ground, locale)}`
      : `• ${title.en}${items.length > 0 ? `, these items: ${items.join(', ')}.` : ', all of it.'} ${reason(ground, locale)}`,
  );
  const note = {
    ja: 'これらの部分は、該当する情報があるかどうかにかかわらず、写しから除いています。',
    en: 'These parts are left out of the copy whether or not they hold anything.',
  };
  return [...lines, note[locale]];
}

/** How what is disclosed reaches the person. */
function handedOut({ kind, outcome, wanted, member }: AnsweredRequest, locale: Locale): string[] {
  if (!handsOutCopy(kind, outcome)) return [];
  const words = {
    ja: {
      page: `電子データの写しは、マイページの「個人情報についてのご請求」から${exportDays}日間受け取れます。`,
      mail: '電子データの写しは、このメールとは別にお送りします。',
      paper: '写しを、この手紙に添えてお渡しします。',
    },
    en: {
      page: `The electronic copy is on your page, under “Requests about your data”, for ${exportDays} days.`,
      mail: 'The electronic copy is sent to you separately from this mail.',
      paper: 'The copy comes with this letter.',
    },
  };
  const way = wanted === 'paper' ? 'paper' : member ? 'page' : 'mail';
  return [words[locale][way]];
}
