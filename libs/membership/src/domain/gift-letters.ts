import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import { lengthInWords } from './gift-lengths.ts';
import type { ReturnReason } from './gift-states.ts';
import type { LetterWords } from './letters.ts';

type Gift = {
  readonly giverName: string;
  readonly recipientName: string;
  readonly message: string;
  readonly months: number;
  readonly receivableUntil: TokyoDate;
  readonly plan: Bilingual;
  readonly community: Bilingual;
};

/** To the recipient: from whom, what, until when. The subject names nobody, since a sent mail keeps it. */
export function giftLetter(gift: Gift, locale: Locale): LetterWords {
  const { giverName, recipientName, message, plan, community } = gift;
  const length = lengthInWords(gift.months);
  const last = formatJapaneseDate(gift.receivableUntil, locale);
  const quoted = message === '' ? [] : [message];
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】会員ギフトが届いています`,
        paragraphs: [
          `${recipientName} 様`,
          `${giverName} さんから、${community.ja}の「${plan.ja}」${length.ja}分が贈られました。`,
          ...quoted,
          `下のボタンから、${last}までに受け取れます。受け取ると会員として登録され、その日から特典をご利用いただけます。料金は一切かからず、期間が終わっても自動で有料になることはありません。`,
          'このメールアドレスは、贈り主の方のお申し込みにより、このお知らせをお送りするためだけにお預かりしたものです。受け取りの後、または期限が過ぎると消去します。受け取りを希望されない場合は、何もせずにこのメールを削除してください。',
        ],
        button: 'ギフトを見る',
      }
    : {
        subject: `${community.en}: a membership for you, as a gift`,
        paragraphs: [
          `Dear ${recipientName},`,
          `${giverName} has given you "${plan.en}" of ${community.en} for ${length.en}.`,
          ...quoted,
          `You can receive it until ${last} with the button below. You then join as a member, and the benefits open the same day. It costs you nothing, and nothing is charged by itself when it ends.`,
          'Whoever gave you this gift entrusted us with your address for this notice alone. It is erased once you have received the gift or its time is over. If you do not wish to receive it, simply delete this mail.',
        ],
        button: 'See the gift',
      };
}

/** To the giver: the address did not take the letter; nothing is lost, and how it reaches its person after all. */
export function giftBouncedLetter(
  {
    addressed,
    recipientName,
    plan,
    receivableUntil,
  }: { addressed: string; recipientName: string; plan: Bilingual; receivableUntil: TokyoDate },
  locale: Locale,
): LetterWords {
  const last = formatJapaneseDate(receivableUntil, locale);
  return locale === 'ja'
    ? {
        subject: 'ギフトのメールが届きませんでした',
        paragraphs: [
          addressed,
          `${recipientName} 様への「${plan.ja}」のギフトのメールが、宛先のメールアドレスに届きませんでした。アドレスが違っているか、使われなくなっている可能性があります。`,
          `ギフトはそのまま有効で、${last}までに受け取れます。お金は動いていません。`,
          '下のボタンの画面で、正しいアドレスに送り直すか、コードとQRコードを印刷してお渡しください。取り消して全額の返金を受けることもできます。',
        ],
        button: 'ギフトの送り先を直す',
      }
    : {
        subject: 'The mail with your gift could not be delivered',
        paragraphs: [
          `Dear ${addressed},`,
          `The mail with your gift of "${plan.en}" for ${recipientName} was refused by their mail service: the address is misspelt, or not in use any more.`,
          `The gift stands and can be received until ${last}. No money has moved.`,
          'With the button below you can send it to another address, or print the code and hand it over yourself. You can also cancel it and have everything refunded.',
        ],
        button: 'Send the gift elsewhere',
      };
}

/** To the giver once it is paid: what happens next. */
export function giftPaidLetter(
  gift: Gift & { addressed: string; sendOn: TokyoDate | null },
  locale: Locale,
): LetterWords {
  const length = lengthInWords(gift.months);
  const last = formatJapaneseDate(gift.receivableUntil, locale);
  const day = gift.sendOn && formatJapaneseDate(gift.sendOn, locale);
  const { recipientName, plan } = gift;
  return locale === 'ja'
    ? {
        subject: `ギフト「${plan.ja}」のお申し込みを承りました`,
        paragraphs: [
          gift.addressed,
          `${recipientName} 様への「${plan.ja}」${length.ja}分のギフトを承り、お支払いを確認しました。ありがとうございます。`,
          day
            ? `受け取り用のメールは、${day}に送ります。`
            : '受け取り用のコードとQRコードは、マイページから印刷できます。相手の方へお渡しください。',
          `受け取れるのは${last}までです。それまでに受け取られなかったときは、全額を返金します。受け取られる前であれば、マイページから取り消せます。領収書もマイページにあります。`,
        ],
        button: '贈ったギフトを見る',
      }
    : {
        subject: `Your gift of "${plan.en}" is ordered`,
        paragraphs: [
          `Dear ${gift.addressed},`,
          `Thank you. Your gift of "${plan.en}" for ${length.en} to ${recipientName} is paid.`,
          day
            ? `The mail with the link goes out on ${day}.`
            : 'The code and the QR code to hand over are on your page, ready to print.',
          `It can be received until ${last}. If it is not, everything is refunded. Until it is received you can cancel it on your page, where your receipt is as well.`,
        ],
        button: 'See the gifts you gave',
      };
}

/** To the giver: it has been received. */
export function giftGivenLetter(
  { addressed, recipientName, plan }: { addressed: string; recipientName: string; plan: Bilingual },
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: 'ギフトが受け取られました',
        paragraphs: [
          addressed,
          `${recipientName} 様へのギフト「${plan.ja}」が受け取られました。お預かりした相手の方のメールアドレスは消去しました。`,
        ],
        button: '贈ったギフトを見る',
      }
    : {
        subject: 'Your gift has been received',
        paragraphs: [
          `Dear ${addressed},`,
          `Your gift of "${plan.en}" to ${recipientName} has been received. The address that you entrusted to us is erased.`,
        ],
        button: 'See the gifts you gave',
      };
}

/** To the recipient: from when to when, and that nothing will be charged. */
export function giftReceivedLetter(
  {
    addressed,
    giverName,
    plan,
    from,
    lastDay,
  }: { addressed: string; giverName: string; plan: Bilingual; from: TokyoDate; lastDay: TokyoDate },
  locale: Locale,
): LetterWords {
  const [begins, ends] = [formatJapaneseDate(from, locale), formatJapaneseDate(lastDay, locale)];
  return locale === 'ja'
    ? {
        subject: `ギフトを受け取りました（「${plan.ja}」${ends}まで）`,
        paragraphs: [
          addressed,
          `${giverName} さんから贈られた「${plan.ja}」を受け取りました。${begins}から${ends}までご利用いただけます。`,
          '料金はかかりません。終わりが近づいたらお知らせします。何もしなければ無料会員に戻り、自動で有料になることはありません。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: `Your gift: "${plan.en}" until ${ends}`,
        paragraphs: [
          `Dear ${addressed},`,
          `You have received "${plan.en}" from ${giverName}. It runs from ${begins} to ${ends}.`,
          'It costs you nothing. We write before it ends; if you do nothing you become a free member, and nothing is charged.',
        ],
        button: 'Open your page',
      };
}

/** To the recipient before the end: what happens by itself (nothing is charged) and what they can do. */
export function giftEndsLetter(
  { addressed, plan, lastDay }: { addressed: string; plan: Bilingual; lastDay: TokyoDate },
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(lastDay, locale);
  return locale === 'ja'
    ? {
        subject: `ギフトの「${plan.ja}」は${day}までです`,
        paragraphs: [
          addressed,
          `ギフトで受け取られた「${plan.ja}」は、${day}で終わります。`,
          '何もしなければ、翌日から無料会員になります。料金はかからず、会員番号と会員証はそのままです。',
          '続ける場合は、終わった後にプランのページからお申し込みいただけます。',
        ],
        button: 'プランを見る',
      }
    : {
        subject: `Your gift of "${plan.en}" ends on ${day}`,
        paragraphs: [
          `Dear ${addressed},`,
          `The "${plan.en}" that you were given ends on ${day}.`,
          'If you do nothing you are a free member from the next day on, under the same number. Nothing is charged.',
          'If you wish to go on, you can choose a plan when it has ended.',
        ],
        button: 'See the plans',
      };
}

/** To the giver: it was not received, or was cancelled, and the money goes back. */
export function giftReturningLetter(
  {
    addressed,
    recipientName,
    plan,
    because,
  }: { addressed: string; recipientName: string; plan: Bilingual; because: ReturnReason },
  locale: Locale,
): LetterWords {
  const late = because === 'deadline';
  return locale === 'ja'
    ? {
        subject: late
          ? 'ギフトの受け取り期限が過ぎました（全額を返金します）'
          : 'ギフトを取り消しました（全額を返金します）',
        paragraphs: [
          addressed,
          late
            ? `${recipientName} 様へのギフト「${plan.ja}」は、期限までに受け取られませんでした。`
            : `${recipientName} 様へのギフト「${plan.ja}」を取り消しました。リンクとコードは使えなくなりました。`,
          'お支払いのカードに全額を返金します。カード会社により、明細に載るまで数日かかることがあります。お預かりした相手の方のメールアドレスは消去しました。',
        ],
        button: '贈ったギフトを見る',
      }
    : {
        subject: late
          ? 'Your gift was not received in time: you get a full refund'
          : 'Your gift is cancelled: you get a full refund',
        paragraphs: [
          `Dear ${addressed},`,
          late
            ? `Your gift of "${plan.en}" to ${recipientName} was not received in time.`
            : `Your gift of "${plan.en}" to ${recipientName} is cancelled. Its link and its code no longer work.`,
          'Everything goes back to the card that you paid with; card companies may take some days to show it. The address that you entrusted to us is erased.',
        ],
        button: 'See the gifts you gave',
      };
}
