import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why paying for gigs, and charging for them, turns a wish down. */
export type PayRefusal =
  | 'PAY_ACCOUNT_WRONG'
  | 'PAY_PAYER_WRONG'
  | 'PAY_DAY_WRONG'
  | 'PAY_DAY_LATE'
  | 'PAY_NOTHING_DUE'
  | 'PAY_RUN_NOT_FOUND'
  | 'PAY_RUN_OVER'
  | 'PAY_RUN_EARLY'
  | 'PAY_TRANSFER_NOT_FOUND'
  | 'PAY_TRANSFER_OVER'
  | 'PAYOUT_NOT_FOUND'
  | 'PAYOUT_OVER'
  | 'REWARD_OWED'
  | 'WORK_MONTH_WRONG'
  | 'WORK_NOTHING_TO_INVOICE';

export const payRefusals: RefusalSentences<PayRefusal> = {
  PAY_ACCOUNT_WRONG: {
    ja: '口座の入力をご確認ください。銀行番号は4桁、支店番号は3桁（ゆうちょ銀行は1から始まる5桁の記号でも可）、口座番号は7桁まで、名義はカナで30文字（濁点も1文字）までです。まだ何も保存していません。',
    en: 'Please look at the account again: four digits for the bank, three for the branch (or the five digits of a Yucho passbook, which begin with 1), up to seven for the account, and the holder in kana of at most thirty signs. Nothing was saved yet.',
  },
  PAY_PAYER_WRONG: {
    ja: '振込元の入力をご確認ください。委託者コードは銀行から届いた10桁、銀行番号は4桁、支店番号は3桁、口座番号は7桁まで、名義はカナです。まだ振込データは作っていません。お金は動いていません。',
    en: 'Please look at the paying account again: the ten digits that your bank gave you, four for the bank, three for the branch, up to seven for the account, and the name in kana. No file was made and no money has moved.',
  },
  PAY_DAY_WRONG: {
    ja: '振込日は、今日から{days}日以内の銀行の営業日を選んでください。お金は動いていません。',
    en: 'Please choose a bank day within the next {days} days. No money has moved.',
  },
  PAY_DAY_LATE: {
    ja: '支払いの期日が{day}の報酬が入っています。振込日をその日までにしてください（フリーランス・事業者間取引適正化等法4条）。お金は動いていません。',
    en: 'One of these rewards is promised by {day}. Please choose a day for the transfers by then. No money has moved.',
  },
  PAY_NOTHING_DUE: {
    ja: 'その期日までに振り込める報酬がありません。ほかの方がいま振込データを作ったか、口座の登録がまだです。画面を読み込み直してください。お金は動いていません。',
    en: 'No reward due by that day can be transferred. Somebody may just have made a run, or accounts are missing. Please reload the page. No money has moved.',
  },
  PAY_RUN_NOT_FOUND: {
    ja: 'この振込データが見つかりませんでした。「報酬の支払い」の一覧から選び直してください。',
    en: 'This run of transfers was not found. Please choose it from the list of payments.',
  },
  PAY_RUN_OVER: {
    ja: 'この振込データは、もう別の状態になっています。画面を読み込み直して、今の状態をご確認ください。何も変わっていません。',
    en: 'This run is in another state by now. Please reload the page and look at it. Nothing was changed.',
  },
  PAY_RUN_EARLY: {
    ja: '振込日（{day}）がまだ来ていません。銀行の振込結果を確かめてから、振込日以降に押してください。何も変わっていません。',
    en: 'The day of the transfers ({day}) has not come. Please press this from that day on, once your bank shows the result. Nothing was changed.',
  },
  PAY_TRANSFER_NOT_FOUND: {
    ja: 'この振込が見つかりませんでした。振込データの画面から選び直してください。',
    en: 'This transfer was not found. Please choose it on the page of its run.',
  },
  PAY_TRANSFER_OVER: {
    ja: 'この振込は、まだ銀行に送っていないか、もう組戻しになっています。画面を読み込み直してください。何も変わっていません。',
    en: 'This transfer has not been sent to the bank, or came back before. Please reload the page. Nothing was changed.',
  },
  PAYOUT_NOT_FOUND: {
    ja: 'この報酬が見つかりませんでした。「報酬の支払い」の一覧から選び直してください。',
    en: 'This reward was not found. Please choose it from the list of payments.',
  },
  PAYOUT_OVER: {
    ja: 'この報酬は、もう支払い済みか、振込データに入っています。画面を読み込み直してください。お金は動いていません。',
    en: 'This reward is paid, or is in a run of transfers. Please reload the page. No money has moved.',
  },
  REWARD_OWED: {
    ja: 'まだお支払いしていない、または確認中の、しごとの報酬があります。お支払いが終わってから、もう一度お手続きください。何も消していません。',
    en: 'A reward for a gig has not been paid yet, or its work is still being looked at. Please ask again once it is. Nothing was erased.',
  },
  WORK_MONTH_WRONG: {
    ja: '年と月を正しく選んでください。請求できるのは、終わった月の分です。何も請求していません。',
    en: 'Please choose a year and a month; what is invoiced is of a month that is over. Nothing was invoiced.',
  },
  WORK_NOTHING_TO_INVOICE: {
    ja: 'この会社にその月までの未請求のしごとはありません。ほかの方がいま請求書を出したかもしれません。画面を読み込み直してください。',
    en: 'Nothing of this company up to that month waits to be invoiced; somebody may just have done it. Please reload the page.',
  },
};
