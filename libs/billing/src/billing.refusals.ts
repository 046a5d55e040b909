import type { RefusalSentences } from '@enishi/kernel';

import { closingRefusals } from './closing.refusals.ts';
import type { ClosingRefusal } from './closing.refusals.ts';
import { documentRefusals } from './document.refusals.ts';
import type { DocumentRefusal } from './document.refusals.ts';
import { cashReturnRefusals } from './cash-return.refusals.ts';
import type { CashReturnRefusal } from './cash-return.refusals.ts';
import { heldMoneyRefusals } from './held-money.refusals.ts';
import type { HeldMoneyRefusal } from './held-money.refusals.ts';
import { invoicingRefusals } from './invoicing.refusals.ts';
import type { InvoicingRefusal } from './invoicing.refusals.ts';
import { receivableRefusals } from './receivable.refusals.ts';
import type { ReceivableRefusal } from './receivable.refusals.ts';
import { transferRefusals } from './transfer.refusals.ts';
import type { TransferRefusal } from './transfer.refusals.ts';

export type BillingRefusal =
  | ClosingRefusal
  | DocumentRefusal
  | CashReturnRefusal
  | HeldMoneyRefusal
  | InvoicingRefusal
  | ReceivableRefusal
  | TransferRefusal
  | 'ALREADY_SUBSCRIBED'
  | 'PAID_AHEAD'
  | 'KONBINI_NOT_POSSIBLE'
  | 'MANUAL_BESIDE_CARD'
  | 'MANUAL_OTHER_PLAN'
  | 'MANUAL_TERM_CHANGED'
  | 'MANUAL_AMOUNT'
  | 'MANUAL_MEANS'
  | 'MANUAL_DAY'
  | 'MANUAL_NOTE'
  | 'MANUAL_UNKNOWN'
  | 'MANUAL_REASON'
  | 'MANUAL_NOT_LAST'
  | 'OFFER_NOT_CHARGEABLE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'CHECKOUT_UNKNOWN'
  | 'CARD_PAGE_UNKNOWN'
  | 'NO_SUBSCRIPTION'
  | 'PAYMENT_OVERDUE'
  | 'ALREADY_ON_OFFER'
  | 'CHANGE_UNDER_WAY'
  | 'CHANGE_TO_CONFIRM'
  | 'OFFER_CHANGE_UNKNOWN'
  | 'SUBSCRIPTION_PAUSED'
  | 'PAUSED_ALREADY'
  | 'NOT_PAUSED'
  | 'PAUSE_MONTHLY_ONLY'
  | 'PAUSE_PAID_AHEAD'
  | 'PAUSE_WHILE_UNPAID'
  | 'PAUSE_LENGTH_INVALID'
  | 'RENEWAL_UNDER_WAY'
  | 'STRIPE_UNAVAILABLE'
  | 'PAYMENT_UNKNOWN'
  | 'PAYMENT_NOT_REFUNDABLE'
  | 'PAYMENT_DISPUTED'
  | 'REFUND_UNDER_WAY'
  | 'REFUND_REASON_MISSING'
  | 'REFUND_AMOUNT_INVALID'
  | 'RECEIPT_UNKNOWN'
  | 'RECEIPT_ADDRESSEE_FIXED'
  | 'RECEIPT_JUST_HANDED_OUT'
  | 'RECEIPT_REPLACED'
  | 'RECEIPT_NOT_SPLITTABLE'
  | 'RECEIPT_PARTS_INVALID'
  | 'RECEIPT_PURPOSE_UNKNOWN'
  | 'RECEIPT_REASON_MISSING'
  | 'ADDRESSEE_INVALID'
  | 'ORDER_NOT_PAID'
  | 'ORDER_NOT_BOOKED'
  | 'MATTER_UNKNOWN'
  | 'MATTER_ACT_NOT_POSSIBLE'
  | 'CUSTOMER_UNKNOWN';

/** What people read. Each says what to do next and, where money is concerned, whether any has moved. */
export const billingRefusals: RefusalSentences<BillingRefusal> = {
  ...closingRefusals,
  ...documentRefusals,
  ...invoicingRefusals,
  ...receivableRefusals,
  ...cashReturnRefusals,
  ...heldMoneyRefusals,
  ...transferRefusals,
  ALREADY_SUBSCRIBED: {
    ja: 'すでに有料プランをご利用中です。新たな請求は発生していません。マイページで現在のプランをご確認ください。',
    en: 'You already have a paid plan. You have not been charged again. Please see your plan on your page.',
  },
  PAID_AHEAD: {
    ja: '会費は{last}まで前払い済みです。新たな請求は発生していません。コンビニ払いでの更新は{opens}から、カードへの切り替えは期間が終わった後にお申し込みいただけます。',
    en: 'Your fee is paid ahead until {last}. You have not been charged again. You can renew at a convenience store from {opens} on, and change to a card once the term is over.',
  },
  KONBINI_NOT_POSSIBLE: {
    ja: 'コンビニ払いは、年払いの会費とチケットに、120円から300,000円までご利用いただけます。請求は発生していません。カード払いをお選びください。',
    en: 'Convenience stores take yearly fees and tickets from 120 to 300,000 yen. You have not been charged. Please choose to pay by card.',
  },
  MANUAL_BESIDE_CARD: {
    ja: 'この会員はカードで会費を支払っています。入金は記録していません。現金や振込で受け取るときは、先に会員ご自身でカードのプランを解約していただき、期間が終わってから記録してください。',
    en: 'This member pays the fee by card. Nothing was recorded. To take cash or a transfer, the member has to cancel the plan paid by card first; record the fee once that has ended.',
  },
  MANUAL_OTHER_PLAN: {
    ja: 'この会員は、別のプランまたは支払い方で前払いした期間の途中です。入金は記録していません。今のプランの更新として記録するか、期間が終わってから記録してください。',
    en: 'A term of another plan or interval is running for this member. Nothing was recorded. Record the fee as a renewal of that plan, or once the term is over.',
  },
  MANUAL_TERM_CHANGED: {
    ja: 'この画面を開いた後に、会員期間が変わりました（ほかの担当者の記録か、会員のお支払い）。この入金は記録していません。会員のページを開き直し、二重でないことを確かめてください。',
    en: 'The term has changed since this page was opened, by a colleague or by the member. This fee was not recorded. Please open the member again and make sure that it is not there twice.',
  },
  MANUAL_AMOUNT: {
    ja: '金額はプランの会費（{price}円）と同じでなければなりません。入金は記録していません。',
    en: 'The amount must be the fee of the plan ({price} yen). Nothing was recorded.',
  },
  MANUAL_MEANS: {
    ja: '現金か銀行振込を選んでください。入金は記録していません。',
    en: 'Please choose cash or bank transfer. Nothing was recorded.',
  },
  MANUAL_DAY: {
    ja: '受け取った日は、1年前から今日までの日付にしてください。入金は記録していません。',
    en: 'The day must lie between a year ago and today. Nothing was recorded.',
  },
  MANUAL_NOTE: {
    ja: '備考は500文字以内で入力してください。入金は記録していません。',
    en: 'The note may have up to 500 characters. Nothing was recorded.',
  },
  MANUAL_UNKNOWN: {
    ja: 'この入金の記録は見つかりませんでした。何も取り消していません。会員のページから選び直してください。',
    en: 'This record was not found, and nothing was taken back. Please choose it from the member page again.',
  },
  MANUAL_REASON: {
    ja: '取り消す理由を500文字以内で入力してください。入金の記録はそのままです。',
    en: 'Please say why it is taken back (up to 500 characters). The record still stands.',
  },
  MANUAL_NOT_LAST: {
    ja: 'この後の期間の入金が残っているため、取り消していません。新しい入金から順に取り消してください。',
    en: 'A later payment of the same term stands, so nothing was taken back. Please take that one back first.',
  },
  OFFER_NOT_CHARGEABLE: {
    ja: 'この金額ではカード決済をお受けできません。請求は発生していません。プランを選び直してください。',
    en: 'This amount cannot be charged to a card. You have not been charged. Please choose a plan again.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    ja: 'お申し込みの内容が変わっています。請求は発生していません。前の画面に戻り、内容をご確認のうえもう一度お申し込みください。',
    en: 'The order has changed since you opened this page. You have not been charged. Please go back, check it and order again.',
  },
  CHECKOUT_UNKNOWN: {
    ja: 'このお申し込みは見つかりませんでした。マイページでご利用状況をご確認ください。',
    en: 'This order was not found. Please see your page for your current plan.',
  },
  CARD_PAGE_UNKNOWN: {
    ja: 'このカード変更の手続きは見つかりませんでした。お金は動いていません。マイページから、もう一度カードの変更へお進みください。',
    en: 'This change of card was not found. No money has moved. Please start again from your page.',
  },
  PAYMENT_OVERDUE: {
    ja: '会費のお支払いが済んでいないため、プランを変更できません。請求は発生していません。先にマイページでカードをご確認ください。',
    en: 'Your plan cannot be changed while a fee is unpaid. You have not been charged. Please check your card on your page first.',
  },
  ALREADY_ON_OFFER: {
    ja: 'すでにこのプランをご利用中か、変更の手続きが済んでいます。請求は発生していません。マイページでご確認ください。',
    en: 'You already have this plan, or the change is arranged. You have not been charged. Please see your page.',
  },
  CHANGE_UNDER_WAY: {
    ja: '前のプラン変更を手続きしています。新たな請求は発生していません。1分ほどおいてから、マイページでご確認ください。',
    en: 'An earlier change is under way. You have not been charged again. Please look at your page in a minute.',
  },
  CHANGE_TO_CONFIRM: {
    ja: '前にお申し込みのプラン変更（または休会からの再開）が、カード会社の本人認証を待っています。お金は動いていません。マイページで認証を済ませるか、取りやめてからお進みください。',
    en: 'An earlier change of plan, or the end of your pause, waits for you to confirm it with your card company. No money has moved. Please confirm it on your page or take it back first.',
  },
  OFFER_CHANGE_UNKNOWN: {
    ja: 'このプラン変更は見つかりませんでした。マイページで現在のプランをご確認ください。',
    en: 'This change was not found. Please see your page for your current plan.',
  },
  SUBSCRIPTION_PAUSED: {
    ja: '休会中はプランを変更できません。請求は発生していません。先にマイページから会員を再開してください。',
    en: 'The plan cannot be changed during a pause. You have not been charged. Please resume on your page first.',
  },
  PAUSED_ALREADY: {
    ja: 'すでに休会中です。請求は発生していません。マイページで再開日をご確認ください。',
    en: 'The membership is paused already. Nothing has been charged. Please see your page for the day on which it resumes.',
  },
  NOT_PAUSED: {
    ja: '休会中ではないため、再開の手続きは必要ありません。請求は発生していません。マイページで現在のプランをご確認ください。',
    en: 'The membership is not paused, so there is nothing to resume. You have not been charged. Please see your page.',
  },
  PAUSE_MONTHLY_ONLY: {
    ja: '年払いの会員は休会できません。お支払いは変わっていません。次の更新日から月払いに変更するか、更新日の前日までに解約できます。',
    en: 'A yearly membership cannot be paused. Nothing about your payments has changed. You can change to monthly from the next renewal on, or cancel before it.',
  },
  PAUSE_PAID_AHEAD: {
    ja: '前払いした会費は休会できません。お支払いは変わっていません。自動の更新はないため、次の期間を支払わなければそのまま終わり、いつでもまた申し込めます。',
    en: 'A fee that is paid ahead cannot be paused. Nothing about your payments has changed. Nothing renews by itself: without another payment the term ends, and you can join again at any time.',
  },
  PAUSE_WHILE_UNPAID: {
    ja: 'お支払いが済んでいない会費があるため、休会できません。お金は動いていません。先にマイページでカードをご確認ください。',
    en: 'You cannot pause while a fee is unpaid. No money has moved. Please check your card on your page first.',
  },
  PAUSE_LENGTH_INVALID: {
    ja: '休会する月数は、1か月から{most}か月の間で選んでください。お支払いは変わっていません。',
    en: 'Please choose between 1 and {most} months. Nothing about your payments has changed.',
  },
  RENEWAL_UNDER_WAY: {
    ja: 'ちょうど今、会費の更新を処理しています。休会の手続きはまだ行われていません。数分おいてから、もう一度お試しください。',
    en: 'The fee is being renewed at this moment. The pause has not been arranged. Please try again in a few minutes.',
  },
  NO_SUBSCRIPTION: {
    ja: '現在、継続中の有料プランはありません。今後の請求はありません。',
    en: 'You have no paid plan at the moment. You will not be charged.',
  },
  STRIPE_UNAVAILABLE: {
    ja: '決済サービスに接続できません。お支払いの状況は自動で確認しますので、もう一度支払わずに少しお待ちください。',
    en: 'The payment service cannot be reached. We keep checking the payment ourselves: please wait and do not pay again.',
  },
  PAYMENT_UNKNOWN: {
    ja: 'このお支払いは見つかりませんでした。一覧から選び直してください。',
    en: 'This payment was not found. Please choose it from the list again.',
  },
  PAYMENT_NOT_REFUNDABLE: {
    ja: 'このお支払いに返金できる金額は残っていません。新たな返金は行われていません。',
    en: 'Nothing of this payment is left to refund. No refund has been made.',
  },
  PAYMENT_DISPUTED: {
    ja: 'このお支払いは異議申し立て（チャージバック）中のため返金できません。お金は動いていません。Stripeの画面で対応してください。',
    en: 'This payment is disputed and cannot be refunded. No money has moved. Please answer the dispute in Stripe.',
  },
  REFUND_UNDER_WAY: {
    ja: 'このお支払いの返金は手続き中です。二重には返金されません。結果は数分以内に一覧に表示されます。',
    en: 'A refund of this payment is under way. It will not be made twice. The result shows in the list within minutes.',
  },
  REFUND_AMOUNT_INVALID: {
    ja: '返金する金額は1円から{most}円までの整数で入力してください。お金は動いていません。',
    en: 'Please enter whole yen, from 1 yen to {most} yen. No money has moved.',
  },
  REFUND_REASON_MISSING: {
    ja: '返金の理由を500文字以内で入力してください。お金は動いていません。',
    en: 'Please give the reason for the refund (up to 500 characters). No money has moved.',
  },
  RECEIPT_UNKNOWN: {
    ja: 'この領収書は見つかりませんでした。領収書の一覧から選び直してください。',
    en: 'This receipt was not found. Please choose it from the list again.',
  },
  RECEIPT_ADDRESSEE_FIXED: {
    ja: 'お渡しした後の宛名の変更は1回までのため、この画面からは変更できません。もう一度変更が必要な場合は、事務局にご連絡ください。',
    en: 'A receipt that was handed out can be made out anew once, and this has been done. Please ask the secretariat for another change.',
  },
  RECEIPT_JUST_HANDED_OUT: {
    ja: '変更の直前にこの領収書がダウンロードされたため、宛名は変わっていません。画面を開き直して、もう一度お試しください。',
    en: 'The receipt was downloaded just before, so nothing has changed. Please open the page again and try once more.',
  },
  RECEIPT_REPLACED: {
    ja: 'この領収書はすでに差し替えられています。お金は動いていません。領収書の一覧を開き直し、いま有効な領収書を選んでください。',
    en: 'This receipt has been replaced already. No money has moved. Please open the list again and choose the one that counts now.',
  },
  RECEIPT_NOT_SPLITTABLE: {
    ja: '返金したお支払い、返金の手続き中や異議申し立て中のお支払いの領収書は分割できません。お金は動いていません。必要な場合は事務局にご連絡ください。',
    en: 'The receipt of a payment that was refunded, is being refunded or is disputed cannot be split. No money has moved. Please ask the secretariat if you need to.',
  },
  RECEIPT_PARTS_INVALID: {
    ja: '分けた金額は2件以上{most}件以下、それぞれ1円以上の整数で、合計が{amount}円ちょうどになるように入力してください（いまの合計は{sum}円）。お金は動いていません。',
    en: 'Please enter 2 to {most} amounts in whole yen, at least 1 each, that sum to exactly {amount} yen (now {sum}). No money has moved.',
  },
  RECEIPT_PURPOSE_UNKNOWN: {
    ja: 'この但し書きは、このお支払いには使えません。領収書は変わっていません。一覧から選び直してください。',
    en: 'This wording cannot be used for this payment. The receipt has not changed. Please choose one from the list.',
  },
  RECEIPT_REASON_MISSING: {
    ja: '変更の理由を300文字以内で入力してください（会員からの依頼の内容など）。領収書は変わっていません。',
    en: 'Please give the reason (up to 300 characters), such as what the member asked for. The receipt has not changed.',
  },
  ADDRESSEE_INVALID: {
    ja: '宛名は1文字以上60文字以内で入力してください。',
    en: 'The addressee needs 1 to 60 characters.',
  },
  ORDER_NOT_PAID: {
    ja: 'このご注文は返金されたか、返金の手続き中か、お支払いが確認できていません。いまは受け取れません。お金は動いていません。',
    en: 'This order was refunded, is being refunded, or its payment is being looked into. It cannot be received now. No money has moved.',
  },
  ORDER_NOT_BOOKED: {
    ja: 'お支払いを確認しています。数分おいて、もう一度お試しください。お金は動いていません。',
    en: 'The payment is being confirmed. Please try again in a few minutes. No money has moved.',
  },
  MATTER_UNKNOWN: {
    ja: 'この確認事項は見つからないか、すでに対応済みです。一覧を開き直してください。',
    en: 'This matter was not found or has been dealt with. Please open the list again.',
  },
  MATTER_ACT_NOT_POSSIBLE: {
    ja: 'この確認事項には、その操作は行えません。お金は動いていません。別の操作を選んでください。',
    en: 'This cannot be done with this matter. No money has moved. Please choose something else.',
  },
  CUSTOMER_UNKNOWN: {
    ja: 'この会員には、まだお支払いの記録がありません。',
    en: 'There is no payment record for this member yet.',
  },
};
