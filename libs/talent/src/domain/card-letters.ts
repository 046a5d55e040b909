import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import { itemWords, purposeWords } from './card-wording.ts';
import type { CardTerms } from './card-wording.ts';
import type { Item } from './consent.ts';

type Letter = { subject: string; paragraphs: string[]; button: string };

/** To the person: what was given to whom until when, and how to stop it. */
export function cardGivenLetter(
  {
    addressed,
    community,
    recipient,
    items,
    purpose,
    lastDay,
  }: CardTerms & { items: readonly Item[]; addressed: string; community: Bilingual },
  locale: Locale,
): Letter {
  const [given, why, until] = [itemWords(items), purposeWords(purpose), formatJapaneseDate(lastDay, locale)];
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${recipient}」に興味カードを渡しました`,
        paragraphs: [
          addressed,
          `「${recipient}」に興味カードを渡しました。会社の担当の方は、次の内容を見ることができます。`,
          `見られる項目: ${given.ja}`,
          `目的: ${why.ja}`,
          `期限: ${until}まで`,
          '止めたいときは、下のボタンの画面で「見せるのをやめる」を押してください。押したときから、会社は何も見られなくなります。だれがいつ見たかも、同じ画面でわかります。',
          'お心当たりのない場合は、すぐに「見せるのをやめる」を押し、このメールにご返信ください。',
        ],
        button: '見せている相手を見る',
      }
    : {
        subject: `${community.en}: you gave "${recipient}" your interest card`,
        paragraphs: [
          `Dear ${addressed},`,
          `You gave "${recipient}" your interest card. Those who act for the company can see:`,
          `What: ${given.en}`,
          `For: ${why.en}`,
          `Until: ${until}`,
          'To stop it, press “Stop showing” behind the button below: from that moment the company sees nothing. There you also see who looked, and when.',
          'If this was not you, please press “Stop showing” at once and reply to this mail.',
        ],
        button: 'See whom I gave it to',
      };
}

/** A card that ended, as the letter about it names it. */
type EndedCard = {
  greeting: string;
  givenOn: TokyoDate;
  number: string;
  /** The person withdrew it, or is no member any more. */
  because: 'withdrawn' | 'departed';
};

/** To a company that has read a card: it is over, and what the company holds of it is to be deleted. Names nobody. */
export function cardEndedLetter({ greeting, givenOn, number, because }: EndedCard, locale: Locale): Letter {
  const { subject, cause, ground } = endings[because][locale];
  const on = formatJapaneseDate(givenOn, locale);
  return locale === 'ja'
    ? {
        subject: `${subject}（控えの削除をお願いします）`,
        paragraphs: [
          greeting,
          `${on}に受け取られた興味カード（番号 ${number}）は、${cause}。カードの画面は、もう開けません。`,
          'ご本人の連絡先やメッセージを書き写したもの（メール、表計算のファイル、紙のメモなど）があれば、すべて削除し、今後は連絡しないでください。どのカードかは、開いたときの画面にあった番号でご確認ください。',
          ground,
        ],
        button: '興味カードの一覧を開く',
      }
    : {
        subject: `${subject} (please delete what you hold of it)`,
        paragraphs: [
          greeting,
          `The interest card ${number} that you received on ${on} is over: ${cause}. It cannot be opened any more.`,
          'If you copied the contact details or message anywhere (mails, spreadsheets, notes on paper), please delete all of it, and do not contact the person from now on. The number is the one that stood on the card when you opened it.',
          ground,
        ],
        button: 'Open the interest cards',
      };
}

/** Why a card is over, in the subject, in the sentence about it, and as the ground of the request. */
const endings = {
  withdrawn: {
    ja: {
      subject: '興味カードが取り消されました',
      cause: 'ご本人が取り消されました',
      ground: 'これは、個人情報保護法35条の趣旨にもとづく、ご本人からの利用停止・消去のお願いです。',
    },
    en: {
      subject: 'An interest card was withdrawn',
      cause: 'the person has withdrawn it',
      ground:
        'This is the person’s request to stop the use and to erase, in the spirit of article 35 of the Act on the Protection of Personal Information.',
    },
  },
  departed: {
    ja: {
      subject: '興味カードが終了しました',
      cause: 'ご本人が会員でなくなったため、終了しました',
      ground:
        '会員でなくなった方のカードは、その日で終わります。個人情報保護法22条の趣旨にもとづき、利用する必要のなくなったものの消去をお願いします。',
    },
    en: {
      subject: 'An interest card has ended',
      cause: 'the person is not a member any more',
      ground:
        'The card of somebody who leaves ends on that day. In the spirit of article 22 of the Act on the Protection of Personal Information, please erase what is not needed any more.',
    },
  },
} as const;

/** To a company, once a day at most: that there are new cards. Names nobody. */
export function newCardsLetter(
  { greeting, count }: { greeting: string; count: number },
  locale: Locale,
): Letter {
  return locale === 'ja'
    ? {
        subject: `興味カードが${count}枚届いています`,
        paragraphs: [
          greeting,
          `会員の方から、興味カードが新しく${count}枚届いています。下のボタンの画面で、一枚ずつご覧ください。`,
          'カードには期限があり、ご本人はいつでも取り消せます。お早めのご連絡をおすすめします。お名前などは、このメールには載せていません。',
        ],
        button: '興味カードを見る',
      }
    : {
        subject: count === 1 ? 'You have a new interest card' : `You have ${count} new interest cards`,
        paragraphs: [
          greeting,
          count === 1
            ? 'A member gave you an interest card. Please open it behind the button below.'
            : `Members gave you ${count} new interest cards. Please open them one by one behind the button below.`,
          'Cards run out, and people may withdraw them at any time, so please write soon. This mail names nobody.',
        ],
        button: 'See the interest cards',
      };
}
