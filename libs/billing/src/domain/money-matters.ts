import type { Bilingual } from '@enishi/kernel';
import type { MatterKind } from './decision.ts';

/** What the desk can do about a matter. */
export type MatterAct = 'retry' | 'sync_customer' | 'mark_resolved';

/** The kinds in words, for the one list of things about money that need a person. */
export const matterSummaries: Record<MatterKind, Bilingual> = {
  dead_letter: {
    ja: '処理を繰り返しても完了できませんでした。もう一度実行してください。',
    en: 'Something could not be completed in a day of tries. Please run it again.',
  },
  unknown_payment: {
    ja: '会費と結びつかない入金があります。Stripeで内容を確認してください。',
    en: 'A payment belongs to nothing that is sold here. Please look at it in Stripe.',
  },
  drift: {
    ja: 'Stripeと記録に食い違いがあるか、画面外の操作がありました。内容を確認してください。',
    en: 'Stripe and our records differ, or something was done outside of this desk. Please check it.',
  },
  duplicate_subscription: {
    ja: '二重の申し込みを検出し、後から来た方を解約・返金しています。完了を確認してください。',
    en: 'A second subscription was found; the later one is being cancelled and refunded. Please see that it is done.',
  },
  foreign_event: {
    ja: 'この会員に、当サイトのものではない商品の契約があります。特典には反映していません。',
    en: 'This customer has a subscription to something that is not sold here. It was left alone.',
  },
  refund_failed: {
    ja: '返金が完了していません。お金は手元に残っています。別の方法での返金を検討してください。',
    en: 'A refund did not go through. The money is still with us. Please consider refunding in another way.',
  },
  dispute: {
    ja: '支払いに異議申し立て（チャージバック）か、銀行からの照会があります。異議申し立ての間、代金は銀行が預かります（照会だけのうちは動きません）。期限までにStripeで対応してください。',
    en: 'A payment is disputed, or the bank asks about it. During a dispute the bank holds the money; an inquiry moves none. Please answer in Stripe before the deadline.',
  },
  dispute_lost: {
    ja: '異議申し立てが認められ、代金は戻りません（貸倒損失に計上しました）。プランを続けるかどうかを決めてください。',
    en: 'A dispute is lost: the money is gone and was written off. Please decide whether the plan goes on.',
  },
  payout_unclear: {
    ja: 'Stripeからの入金の内訳が分からないか、合計が合いません。帳簿にはまだ入れていません。',
    en: 'A payout from Stripe cannot be told apart, or does not add up. It is not in the books yet.',
  },
  cash_return_failed: {
    ja: 'Stripeの残高を会社に返せませんでした。お金はStripeの残高に戻っていて、帳簿には影響ありません。会社に口座を確かめ、もう一度返金を頼んでください。',
    en: 'Money could not be given back out of a balance at Stripe. It lies in the balance again, and no books are touched. Please check the account with the company and ask for it once more.',
  },
  documents_broken: {
    ja: '発行済みの書類（見積書・請求書・返還請求書）に、書き換えられたか抜き取られたものがあります。お金は動いていません。控えのPDFやバックアップと照らし合わせてください。',
    en: 'An issued document (quote, invoice or credit note) was altered or taken out. No money has moved. Please compare it with the PDFs you keep, or with a backup.',
  },
  amount_mismatch: {
    ja: '請求額がプランの金額と一致しません。Stripeの請求内容を確認してください。',
    en: 'The amount charged is not the price of the plan. Please check the invoice in Stripe.',
  },
};

/** What is most likely the right thing to do. */
export function proposedAct(kind: MatterKind, knowsCustomer: boolean): MatterAct {
  if (kind === 'dead_letter') return 'retry';
  const readAgain = kind === 'drift' || kind === 'duplicate_subscription';
  return readAgain && knowsCustomer ? 'sync_customer' : 'mark_resolved';
}
