import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why something at the counter is turned down. */
export type CounterRefusal =
  | 'COUNTER_CONTACT_MISSING'
  | 'COUNTER_DAY_WRONG'
  | 'COUNTER_PRICE_CHANGED'
  | 'COUNTER_NO_ROOM'
  | 'COUNTER_ENDED'
  | 'COUNTER_BY_TRANSFER'
  | 'COUNTER_NOT_FOUND'
  | 'COUNTER_NO_CASH'
  | 'DOOR_NO_CASH'
  | 'DOOR_RECEIPT_GIVEN'
  | 'RECEIPT_ADDRESS_MISSING'
  | 'COUNTER_CASH_CHANGED'
  | 'COUNTER_PAYS_CASH';

export const counterRefusals: RefusalSentences<CounterRefusal> = {
  COUNTER_CONTACT_MISSING: {
    ja: '電話番号かメールアドレスのどちらかを入力してください。中止や変更のときに連絡するためです。',
    en: 'Please give a telephone number or an e-mail address, so that the person can be told of changes.',
  },
  COUNTER_DAY_WRONG: {
    ja: 'お支払いの期限は、今日からイベントの日までの日を選んでください。予約はまだできていません。',
    en: 'Please choose a day to pay by between today and the day of the event. Nothing is booked yet.',
  },
  COUNTER_PRICE_CHANGED: {
    ja: '合計が{total}円に変わりました。金額をお客さまに確かめて、もう一度押してください。予約も入金もまだ記録していません。',
    en: 'The total is {total} yen now. Please tell the person and press again. Neither a booking nor money has been recorded.',
  },
  COUNTER_NO_ROOM: {
    ja: '期限が過ぎたあとに席が埋まり、チケットをお渡しできません。現金は受け取らないでください。入金は記録していません。',
    en: 'The time to pay was over and the places are taken, so that there are no tickets. Please do not take the money; none has been recorded.',
  },
  COUNTER_ENDED: {
    ja: 'この予約は取り消されています。現金は受け取らず、必要であれば予約し直してください。入金は記録していません。',
    en: 'This booking was cancelled. Please do not take the money but book again where it is wanted; none has been recorded.',
  },
  COUNTER_BY_TRANSFER: {
    ja: 'この予約は銀行振込でお支払いいただく予約です。現金は受け取らないでください。現金で払う場合は、この予約を取り消してから、予約し直してください。入金は記録していません。',
    en: 'This booking is paid by bank transfer. Please do not take cash for it; if the person wants to pay in cash, cancel the booking and book again. No money has been recorded.',
  },
  COUNTER_NOT_FOUND: {
    ja: 'この予約は見つかりませんでした。窓口の画面を開き直して、一覧から選んでください。お金は動いていません。',
    en: 'This booking was not found. Please open the counter again and choose it from the list. No money has moved.',
  },
  COUNTER_NO_CASH: {
    ja: 'この予約では、まだ現金を受け取っていないため、領収書は出せません。入金を記録してから、もう一度お試しください。',
    en: 'No cash has been taken for this booking, so that there is no receipt. Please record the money first and try again.',
  },
  DOOR_NO_CASH: {
    ja: 'このお申し込みで受付に払った方は、まだいません。入場を記録してから、もう一度お試しください。領収書は出していません。',
    en: 'Nobody has paid at the entrance for this order yet. Please let them in first and try again. No receipt has been issued.',
  },
  DOOR_RECEIPT_GIVEN: {
    ja: 'このチケットは領収書に載っているため、入場を取り消せません。現金をお返ししてから、領収書の画面で「現金を返した」を押してください。お金は動いていません。',
    en: 'This ticket stands on a receipt, so that letting in cannot be taken back. Please hand the cash back and say so on the page of the receipt first. No money has moved.',
  },
  RECEIPT_ADDRESS_MISSING: {
    ja: '送り先のメールアドレスを入力してください。お申し込みには書かれていません。まだ何も送っていません。',
    en: 'Please type the e-mail address, as the order has none. Nothing has been sent.',
  },
  COUNTER_CASH_CHANGED: {
    ja: 'お返しする額が{due}円に変わりました。画面の額を確かめてから、もう一度押してください。返金は記録していません。',
    en: 'What is to be handed back is {due} yen now. Please check the sum and press again. Nothing has been recorded.',
  },
  COUNTER_PAYS_CASH: {
    ja: 'このお申し込みは窓口での現金払いです。期限までに事務局の窓口か、当日の受付でお支払いください。お金は動いていません。',
    en: 'This order is paid in cash. Please pay at our counter by the day that is shown, or at the entrance. No money has moved.',
  },
};
