/** How tickets are paid before the event, and where their money goes back to. */
export const ticketPay = {
  how: 'お支払い方法',
  chosen: '選択中',
  ways: {
    card: 'クレジットカード（すぐにお支払い）',
    konbini: 'コンビニ払い（{until}まで）',
    door: '当日、会場の受付で',
  },
  names: { card: 'クレジットカード', konbini: 'コンビニ払い', door: '当日、会場の受付で' },
  and: '・',
  hindered: {
    too_late: '申込の締め切りが近いため、コンビニ払いの受付は終わりました。',
    too_little: 'コンビニ払いは{limit}からご利用いただけます。',
    too_much: 'コンビニ払いは1回{limit}まで（税込）のため、この枚数ではご利用いただけません。',
  },
  taxInside: {
    card: '税込。うち消費税 {price}。次の画面でお支払いください',
    konbini: '税込。うち消費税 {price}。次の画面の番号で、コンビニでお支払いください',
  },
  voucherTitle: 'コンビニでお支払いください',
  voucherLead:
    '席は{until}まで確保しています。お支払いを確認すると、チケットが届きます。まだお金は動いていません。',
  tickets: 'チケット',
  mailed:
    '同じ番号をメールでもお送りしました。この画面は閉じてもかまいません。「チケット」からいつでも開けます。',
  mailedGuest:
    '同じ番号をメールでもお送りしました。この画面は閉じてもかまいません。メールのボタンからいつでも開けます。',
  issuing: '払込票を発行しています',
  issuingLead: '数秒で終わります。この画面は閉じても、読み込み直してもかまいません。',
  noVoucherTitle: 'お支払い番号を発行できませんでした',
  noVoucherLead: '席はまだ確保しています。もう一度お試しください。お金は動いていません。',
  issueAgain: 'もう一度発行する',
  paid: { card: 'カードでお支払い済み', konbini: 'コンビニでお支払い済み' },
  refundToday: { card: 'カードへお返しする額', konbini: '銀行口座へお返しする額' },
  accountTitle: '返金先の口座を入力してください',
  accountLead:
    '{price}をお返しします。決済会社Stripeから届いたメールの画面で、45日以内に銀行口座を入力してください。メールが見つからないときは、迷惑メールをお確かめのうえ、事務局までご連絡ください。',
  isBack: { card: 'お使いのカードへお返ししました', konbini: '銀行口座へお返ししました' },
  offPaid: {
    card: 'お支払いのお金は、お使いのカードへ全額をお返しします。お手続きは不要です。',
    konbini:
      'お支払いのお金は、銀行口座へ全額をお返しします。決済会社Stripeから届くメールの画面で、口座を入力してください。',
  },
  tooLateBack: {
    card: 'お支払いの{price}は、お使いのカードへ全額をお返しする手続きをしています。お手続きは不要です。',
    konbini:
      'お支払いの{price}は、銀行口座へ全額をお返しします。決済会社Stripeから届くメールの画面で、45日以内に口座を入力してください。',
  },
  tooLateDone: {
    card: 'お支払いの{price}は、お使いのカードへ全額をお返ししました。ご利用明細への反映に5〜10日ほどかかることがあります。',
    konbini: 'お支払いの{price}は、銀行口座へ全額をお返ししました。',
  },
};
