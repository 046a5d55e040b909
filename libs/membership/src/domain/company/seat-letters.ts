import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import type { LetterWords } from '../letters.ts';
import type { SeatEnd } from './seat-states.ts';

type Invitation = {
  readonly company: string;
  readonly community: Bilingual;
  readonly plan: Bilingual;
  /** Last day on which it can be taken up. */
  readonly lastDay: TokyoDate;
};

/** To whom a company offers a seat: what it is, until when, and what the company will see. */
export function seatInviteLetter(
  { company, community, plan, lastDay }: Invitation,
  locale: Locale,
): LetterWords {
  const last = formatJapaneseDate(lastDay, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】${company}から、会員の利用枠への招待が届いています`,
        paragraphs: [
          `${company}が、${community.ja}の法人会員としてあなたを利用枠に招待しました。`,
          `利用枠では「${plan.ja}」の特典を、あなたの負担なしでご利用いただけます。すでに会員の方は、会員番号も履歴もそのままです。`,
          `下のボタンから、${last}までに手続きしてください。先着順のため、枠が埋まることがあります。`,
          '会社に見えるのは、手続きの画面で確認いただくお名前とメールアドレスだけです。お心当たりがない場合は、何もせずにこのメールを削除してください。',
        ],
        button: '招待を確認する',
      }
    : {
        subject: `${community.en}: ${company} invites you to a seat`,
        paragraphs: [
          `${company} is a member of ${community.en} and invites you to one of its seats.`,
          `A seat gives you "${plan.en}" at no cost to you. If you are a member already, your number and history stay.`,
          `Please take it with the button below by ${last}. Seats go to those who come first.`,
          'Your company sees nothing but the name and the address that you confirm on that page. If you do not expect this, please just delete this mail.',
        ],
        button: 'Look at the invitation',
      };
}

type Taken = { addressed: string; company: string; plan: Bilingual; lastDay: TokyoDate | null };

/** To whoever has a seat now, or has it again. */
export function seatTakenLetter({ addressed, company, plan, lastDay }: Taken, locale: Locale): LetterWords {
  const last = lastDay && formatJapaneseDate(lastDay, locale);
  return locale === 'ja'
    ? {
        subject: `${company}の利用枠で「${plan.ja}」をご利用いただけます`,
        paragraphs: [
          addressed,
          `${company}の利用枠により、本日から「${plan.ja}」の特典をご利用いただけます。あなたへの請求はありません。`,
          last
            ? `いまのところ、${last}までご利用いただける予定です。`
            : '会社の契約が続くあいだ、ご利用いただけます。',
          '利用枠は、マイページからいつでも返却できます。返却しても会員番号と履歴はそのままです。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: `You have "${plan.en}" by a seat of ${company}`,
        paragraphs: [
          `Dear ${addressed},`,
          `A seat of ${company} gives you "${plan.en}" from today. You are charged nothing for it.`,
          last
            ? `As things stand it lasts until ${last}.`
            : 'It lasts as long as the membership of your company.',
          'You can give it up on your page at any time; your number and history stay.',
        ],
        button: 'Open your page',
      };
}

const causes: Record<SeatEnd, Bilingual> = {
  taken_away: {
    ja: '会社の管理者が利用枠を外しました。',
    en: 'An administrator of the company took the seat away.',
  },
  not_chosen: {
    ja: '会社の利用枠の数が減り、会社が利用枠に残る方を選びました。',
    en: 'The company has fewer seats now and has chosen who keeps one.',
  },
  no_room: {
    ja: '会社の利用枠の数が減ったため、保留になりました。枠が空くか、会社があなたを選ぶと、また使えるようになります。',
    en: 'The company has fewer seats now, so yours waits. It opens again when one is free or the company chooses you.',
  },
  company_ended: {
    ja: '会社の法人会員の契約が終わりました。会社が再び加入すると、利用枠もまた使えるようになります。',
    en: 'The membership of the company has ended. If it begins again, so does your seat.',
  },
  given_up: { ja: 'お申し出により、利用枠を返却しました。', en: 'You gave the seat up.' },
  left: { ja: '退会により、利用枠を返却しました。', en: 'The seat ended because you left.' },
};

type Over = { addressed: string; company: string; because: SeatEnd; planNow: Bilingual; free: boolean };

/** A seat gives nothing any more: why, what the person is now, and that nothing is charged. */
export function seatOverLetter(
  { addressed, company, because, planNow, free }: Over,
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: `${company}の利用枠が終わりました`,
        paragraphs: [
          addressed,
          `${company}の利用枠によるご利用が終わりました。${causes[because].ja}`,
          free
            ? '今日からは無料会員です。会員番号・会員証・履歴はそのままで、自動で有料になることはありません。'
            : `「${planNow.ja}」は、これまでどおりご利用いただけます。会員番号・履歴もそのままです。`,
          free
            ? 'ご自身でプランを続けたい場合は、下のボタンからお選びいただけます。'
            : 'お手続きは必要ありません。',
        ],
        button: free ? 'プランを見る' : 'マイページを開く',
      }
    : {
        subject: `Your seat of ${company} has ended`,
        paragraphs: [
          `Dear ${addressed},`,
          `What you had by a seat of ${company} has ended. ${causes[because].en}`,
          free
            ? 'From today you are a free member. Your number, card and history stay, and nothing is charged by itself.'
            : `You keep "${planNow.en}" as before, and your number and history.`,
          free
            ? 'If you wish to go on with a plan of your own, the button below shows them.'
            : 'You need not do anything.',
        ],
        button: free ? 'See the plans' : 'Open your page',
      };
}

/** To the company's contact: fewer seats than people, and what to do. */
export function seatsShortLetter(
  { greeting, seats, people }: { greeting: string; seats: number; people: number },
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: '利用枠に残る方をお選びください',
        paragraphs: [
          greeting,
          `利用枠が${seats}名分になりましたが、${people}名の方がご利用です。新しく加わった方から順に、利用枠を保留にしています。`,
          '会社のページで、利用枠に残る方をお選びください。選ばれなかった方は無料会員（ご自身のプランがある方はそのプラン）になり、メールでお知らせします。',
        ],
        button: '利用枠のページを開く',
      }
    : {
        subject: 'Please choose who keeps a seat',
        paragraphs: [
          greeting,
          `Your company now has ${seats} seats, and ${people} people had one. Those who came last wait for the moment.`,
          'Please choose on your page who stays. The others become free members, or keep a plan of their own, and are told by mail.',
        ],
        button: 'Open the page of your seats',
      };
}

/** To an address of a domain: the code that proves it. */
export function seatDomainLetter(
  { company, domain, code }: { company: string; domain: string; code: string },
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: '会社のドメインの確認コード',
        paragraphs: [
          `${company}の管理者が、「${domain}」を会社のドメインとして登録しようとしています。`,
          `確認コード: ${code}`,
          '会社のページにこのコードを入力すると、このドメインのメールアドレスの方が、招待なしで利用枠を使えるようになります。コードは30分間有効です。お心当たりがない場合は、コードを誰にも教えず、このメールを削除してください。',
        ],
        button: '利用枠のページを開く',
      }
    : {
        subject: 'The code for your company’s domain',
        paragraphs: [
          `An administrator of ${company} wishes to enter "${domain}" as the domain of the company.`,
          `Code: ${code}`,
          'Typed on the page of the company, it lets whoever has an address of this domain take a seat without an invitation. It is good for 30 minutes. If you do not expect this, tell the code to nobody and delete this mail.',
        ],
        button: 'Open the page of your seats',
      };
}
