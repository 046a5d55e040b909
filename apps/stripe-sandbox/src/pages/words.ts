import type { PageLocale } from './locale.ts';
import { portalWords } from './words-of-portal.ts';
import { railWords } from './words-of-rails.ts';

/** Every sentence of the hosted pages, in both languages. `{…}` is filled in by the page. */
const catalogue = {
  bar: ['サンドボックス・実際のお金は動きません', 'Sandbox, no real money'],
  back: ['戻る', 'Back'],
  payTo: ['お支払い', 'Payment'],
  subscribeTo: ['{name}のお申し込み', 'Subscribe to {name}'],
  saveCardTitle: ['カードの登録', 'Save a card'],
  per_day: ['日額', 'per day'],
  per_week: ['週額', 'per week'],
  per_month: ['月額', 'per month'],
  per_year: ['年額', 'per year'],
  quantity: ['数量 {n}', 'Qty {n}'],
  totalToday: ['本日のお支払い', 'Total due today'],
  subtotal: ['小計', 'Subtotal'],
  discount: ['割引（{name}）', 'Discount ({name})'],
  tax: ['消費税', 'Tax'],
  taxWithin: ['うち消費税', 'Tax (included)'],
  promotionCode: ['プロモーションコード', 'Promotion code'],
  applyCode: ['適用する', 'Apply'],
  removeCode: ['割引を取り消す', 'Remove discount'],
  code_unknown: [
    'このコードは見つかりません。入力をお確かめください。',
    'We cannot find this code. Check what you typed.',
  ],
  code_unusable: [
    'このコードは期限切れか、ご利用いただけません。',
    'This code has expired or cannot be used here.',
  ],
  code_minimum: [
    'お買い上げ金額が、このコードの最低金額に達していません。',
    'Your order does not reach the minimum for this code.',
  ],
  code_first_time: [
    'このコードは、はじめてのお支払いにだけご利用いただけます。',
    'This code is for first-time customers only.',
  ],
  code_too_small: [
    '割引後の金額が小さすぎるため、このコードはご利用いただけません。',
    'The amount after this discount would be too small to charge.',
  ],
  trialFree: ['{days}日間無料', '{days} days free'],
  laterNote: ['{date}から{per} {amount}', '{amount} {per} from {date}'],
  trialNote: ['そのあと{per} {amount}', 'Then {amount} {per}'],
  contact: ['連絡先', 'Contact'],
  email: ['メールアドレス', 'Email'],
  phone: ['電話番号', 'Phone number'],
  card: ['カード情報', 'Card'],
  number: ['カード番号', 'Card number'],
  expiry: ['有効期限（月 / 年）', 'Expiry (MM / YY)'],
  expiryHint: ['例 12 / 34', 'MM / YY'],
  cvc: ['セキュリティコード', 'Security code'],
  cvcHint: ['裏面の3桁', '3 digits'],
  name: ['カード名義', 'Name on card'],
  nameHint: ['TARO YAMADA', 'TARO YAMADA'],
  country: ['国または地域', 'Country or region'],
  japan: ['日本', 'Japan'],
  usa: ['アメリカ合衆国', 'United States'],
  taiwan: ['台湾', 'Taiwan'],
  elsewhere: ['その他', 'Other'],
  paySubscribe: ['{amount}を支払って申し込む', 'Pay {amount} and subscribe'],
  payOnce: ['{amount}を支払う', 'Pay {amount}'],
  startTrial: ['無料期間をはじめる', 'Start trial'],
  saveCard: ['カードを登録する', 'Save card'],
  mandate: [
    'お申し込みにより、解約されるまで{period}{amount}をこのカードに請求することに同意したものとみなされます。',
    'By confirming your subscription, you allow this card to be charged {amount} {period} until you cancel.',
  ],
  each_day: ['毎日', 'every day'],
  each_week: ['毎週', 'every week'],
  each_month: ['毎月', 'every month'],
  each_year: ['毎年', 'every year'],
  testCards: ['テスト用カード番号', 'Test card numbers'],
  testCardsNote: [
    '有効期限は将来の年月、セキュリティコードは任意の3桁です。',
    'Use any future expiry and any 3-digit code.',
  ],
  card_pays: ['成功', 'Succeeds'],
  card_declined: ['拒否される', 'Is declined'],
  card_funds: ['残高不足', 'Insufficient funds'],
  card_secure: ['3Dセキュア認証', 'Asks for 3D Secure'],
  problems: ['入力内容をご確認ください', 'Please check your entries'],
  error_email: ['メールアドレスを正しく入力してください。', 'Enter a valid email address.'],
  error_name: ['カード名義を入力してください。', 'Enter the name on the card.'],
  error_phone: ['電話番号を入力してください。', 'Enter a phone number.'],
  error_incomplete_number: ['カード番号を最後まで入力してください。', 'Your card number is incomplete.'],
  error_incorrect_number: ['カード番号に誤りがあります。', 'Your card number is invalid.'],
  error_live_card: [
    'このサンドボックスでは実在のカードは使えません。下のテスト用カード番号をお使いください。',
    'Real cards cannot be used in this sandbox. Use one of the test card numbers below.',
  ],
  error_invalid_expiry: ['有効期限を「月 / 年」で入力してください。', 'Enter the expiry as MM / YY.'],
  error_expired_card_entered: ['カードの有効期限が切れています。', 'Your card has expired.'],
  error_invalid_cvc: ['セキュリティコードを正しく入力してください。', 'Your security code is incomplete.'],
  decline_generic_decline: [
    'カードが拒否されました。別のカードでお試しください。',
    'Your card was declined. Try a different card.',
  ],
  decline_insufficient_funds: [
    'カードの残高または利用限度額が不足しています。別のカードでお試しください。',
    'Your card has insufficient funds. Try a different card.',
  ],
  decline_expired_card: [
    'カードの有効期限が切れています。別のカードでお試しください。',
    'Your card has expired. Try a different card.',
  ],
  decline_incorrect_cvc: [
    'セキュリティコードが正しくありません。',
    'Your card’s security code is incorrect.',
  ],
  decline_processing_error: [
    'カードの処理中にエラーが発生しました。少し待ってからもう一度お試しください。',
    'An error occurred while processing your card. Try again in a little bit.',
  ],
  decline_authentication: [
    '本人認証が完了しませんでした。もう一度お試しいただくか、別のカードをお使いください。',
    'We could not authenticate your card. Try again or use a different card.',
  ],
  notCharged: ['お支払いは行われていません。', 'You have not been charged.'],
  completeTitle: ['お支払いは完了しています', 'This payment is complete'],
  completeText: [
    'このお支払いページの手続きは終わっています。もう一度支払われることはありません。',
    'Everything on this page has been done. You will not be charged again.',
  ],
  completeSaved: ['登録は完了しています', 'Your card has been saved'],
  toShop: ['お店のページへ戻る', 'Return to the shop'],
  expiredTitle: ['このお支払いページは期限切れです', 'This payment page has expired'],
  expiredText: [
    'ページの有効期限（24時間）が過ぎたか、お店によって閉じられました。お支払いは行われていません。お店のページから改めてお手続きください。',
    'The page was open for more than 24 hours or was closed by the shop. You have not been charged. Please start again from the shop.',
  ],
  missingTitle: ['ページが見つかりません', 'Page not found'],
  missingText: ['リンクが正しいかお確かめください。', 'Check that the link is right.'],
  secureTitle: ['本人認証（3Dセキュア）', '3D Secure authentication'],
  secureText: [
    'カード会社の認証画面の代わりです。どちらかを選ぶと、元のページへ戻ります。',
    'This stands for the page of the card’s bank. Choose one to return to where you came from.',
  ],
  merchantAmount: ['お支払い金額', 'Amount'],
  cardNumber: ['カード', 'Card'],
  passAuthentication: ['認証を完了する', 'Complete authentication'],
  failAuthentication: ['認証に失敗する', 'Fail authentication'],
  authenticationDone: ['この認証はすでに終わっています', 'This authentication is already over'],
  authenticationDoneText: ['このウィンドウは閉じてかまいません。', 'You can close this window.'],
  status_paid: ['支払済み', 'Paid'],
  status_open: ['未払い', 'Open'],
  status_draft: ['下書き', 'Draft'],
  status_void: ['無効', 'Void'],
  status_uncollectible: ['回収不能', 'Uncollectible'],
  invoice: ['請求書', 'Invoice'],
  receipt: ['領収の控え', 'Receipt'],
  billedTo: ['請求先', 'Billed to'],
  period: ['対象期間', 'Period'],
  total: ['合計', 'Total'],
  amountDue: ['お支払い残額', 'Amount due'],
  amountOfItems: ['数量', 'Qty'],
  amountOfMoney: ['金額', 'Amount'],
  unitPrice: ['単価', 'Unit price'],
  billedBy: ['請求元', 'From'],
  billedItem: ['ご請求内容', 'Description'],
  credited: ['減額', 'Credited'],
  creditNote: ['減額通知書', 'Credit note'],
  dueOn: ['お支払期限 {date}', 'Due {date}'],
  fromBalance: ['残高から充当', 'From the customer balance'],
  creditNoteNumber: ['減額通知書番号', 'Credit note number'],
  invoiceNumber: ['請求書番号', 'Invoice number'],
  invoicePdf: ['請求書（PDF）', 'Invoice (PDF)'],
  issuedOn: ['発行日', 'Date of issue'],
  paidOn: ['お支払日', 'Date paid'],
  payElsewhere: ['コンビニ・銀行振込で支払う', 'Pay at a store or by bank transfer'],
  toInstructions: ['お支払いのご案内を開く', 'Open the payment instructions'],
  cannotPayElsewhere: [
    'この方法ではお支払いいただけません。電話番号をお確かめのうえ、ほかの方法でお試しください。',
    'This invoice cannot be paid in this way. Check the phone number or choose another way.',
  ],
  payInvoice: ['カードで支払う', 'Pay by card'],
  receiptPdf: ['領収の控え（PDF）', 'Receipt (PDF)'],
  taxAdded: ['{name} {percent}%', '{name} {percent}%'],
  taxIncluded: ['うち{name} {percent}%', '{name} {percent}% (included)'],
  amountPaid: ['支払済みの額', 'Amount paid'],
  ...portalWords,
  ...railWords,
} as const satisfies Record<string, readonly [ja: string, en: string]>;

export type Word = keyof typeof catalogue;

/** A sentence in the page's language with its blanks filled. */
export function say(locale: PageLocale, word: Word, facts: Record<string, string | number> = {}): string {
  const text: string = catalogue[word][locale === 'ja' ? 0 : 1];
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => String(facts[name] ?? blank));
}

/** The sentence for Stripe's decline code; unknown ones get the general one. */
export function sayDecline(locale: PageLocale, declineCode: string): string {
  if (declineCode.includes('authentication')) return say(locale, 'decline_authentication');
  const word = `decline_${declineCode}`;
  return say(locale, word in catalogue ? (word as Word) : 'decline_generic_decline');
}
