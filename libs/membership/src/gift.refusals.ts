import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which giving and receiving memberships says no. */
export type GiftRefusal =
  | 'GIFT_LENGTH_UNKNOWN'
  | 'GIFT_MESSAGE_TOO_LONG'
  | 'GIFT_DAY_INVALID'
  | 'GIFT_TO_ONESELF'
  | 'GIFT_NOT_FOUND'
  | 'GIFT_NOT_READY'
  | 'GIFT_RECEIVED'
  | 'GIFT_RETURNED'
  | 'GIFT_EXPIRED'
  | 'GIFT_OWN'
  | 'GIFT_BESIDE_CARD'
  | 'GIFT_BESIDE_UNPAID'
  | 'GIFT_SENT_OFTEN'
  | 'GIFT_HANDED_OVER';

/** Their sentences: what is the matter, what to do, and whether money moved. */
export const giftRefusals: RefusalSentences<GiftRefusal> = {
  GIFT_LENGTH_UNKNOWN: {
    ja: 'このプランは、その期間では贈れません。プランと期間を選び直してください。お金は動いていません。',
    en: 'This plan cannot be given for that time. Please choose plan and length again. No money has moved.',
  },
  GIFT_MESSAGE_TOO_LONG: {
    ja: 'メッセージは{most}文字以内で入力してください。お金は動いていません。',
    en: 'Please keep the message within {most} characters. No money has moved.',
  },
  GIFT_DAY_INVALID: {
    ja: 'メールを送る日は、今日から{most}日後までの日を選んでください。お金は動いていません。',
    en: 'Please choose a day from today up to {most} days ahead for the mail. No money has moved.',
  },
  GIFT_TO_ONESELF: {
    ja: 'ご自身のメールアドレスには贈れません。相手の方のアドレスを入力するか、「自分で渡す」を選んでください。お金は動いていません。',
    en: "This is your own mail address. Please enter the recipient's, or choose to hand the gift over yourself. No money has moved.",
  },
  GIFT_NOT_FOUND: {
    ja: 'このギフトは見つかりませんでした。リンクやコードをもう一度お確かめください。送り直された場合は、新しいほうだけが使えます。',
    en: 'This gift was not found. Please check the link or the code. If it was sent again, only the newer one works.',
  },
  GIFT_NOT_READY: {
    ja: 'このギフトのお支払いがまだ確認できていません。数分お待ちください。確認できしだい使えるようになります。',
    en: 'The payment of this gift has not been confirmed yet. Please wait a few minutes: it can be used as soon as it is.',
  },
  GIFT_RECEIVED: {
    ja: 'このギフトはすでに受け取られています。1つのギフトは1回だけ受け取れます。お心当たりがない場合は、贈ってくださった方にご確認ください。',
    en: 'This gift has been received already; each one can be received once. If it was not you, please ask whoever gave it to you.',
  },
  GIFT_RETURNED: {
    ja: 'このギフトは取り消され、代金は贈り主に返金されました。受け取ることはできません。お心当たりがない場合は、贈ってくださった方にご確認ください。',
    en: 'This gift was cancelled and its money goes back to whoever gave it. It cannot be received. Please ask whoever gave it if you did not expect this.',
  },
  GIFT_EXPIRED: {
    ja: 'このギフトの受け取り期限は{last}でした。代金は贈り主に返金されます。贈ってくださった方にご確認ください。',
    en: 'This gift could be received until {last}. Its money goes back to whoever gave it; please ask them.',
  },
  GIFT_OWN: {
    ja: 'ご自身が贈ったギフトは受け取れません。相手の方にリンクをお渡しください。取り消しと返金は、マイページの「贈ったギフト」からできます。',
    en: 'You cannot receive a gift of your own. Please pass the link on, or cancel the gift on My page to get your money back.',
  },
  GIFT_BESIDE_CARD: {
    ja: '有料会員の会費をカードで自動払い中のため、まだ受け取れません。このまま受け取ると二重のお支払いになります。先にマイページから解約してください。お支払い済みの期間が終わった翌日からギフトが始まります。ギフトは期限まで有効です。お金は動いていません。',
    en: 'Your card is being charged for a paid plan, so you would pay for days that are a gift. Cancel that plan first: the gift then begins when what you have paid for ends. It stays valid until its deadline. No money has moved.',
  },
  GIFT_BESIDE_UNPAID: {
    ja: 'お支払いが済んでいない会費があるため、まだ受け取れません。マイページでお支払いになるか、解約してから受け取ってください。ギフトは期限まで有効です。お金は動いていません。',
    en: 'A fee of yours is unpaid. Please pay it, or cancel the plan on My page, before you receive the gift. It stays valid until its deadline. No money has moved.',
  },
  GIFT_SENT_OFTEN: {
    ja: 'このギフトのメールは、少し前に送ったばかりです。1時間おいてから、もう一度お試しください。',
    en: 'The mail of this gift was sent a short while ago. Please try again in an hour.',
  },
  GIFT_HANDED_OVER: {
    ja: 'このギフトはご自身でお渡しになるものです。メールで送る場合は、相手の方のアドレスを入力してください。',
    en: "This gift is one that you hand over yourself. To have it mailed, please enter the recipient's address.",
  },
};
