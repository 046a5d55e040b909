/** Transfers to the accounts that Stripe gives companies. */
export const stripeTransfers = {
  title: 'Stripeの専用口座への入金',
  open: 'Stripeへの入金',
  toTransfers: '入金の消込へ',
  lead: 'Stripeが会社ごとに作った口座への振込です。全額がそろうと自動で消し込み、記帳と領収書の発行まで行います。',
  ways: {
    own: 'いまの設定では、新しい請求書に自分たちの口座を載せます。',
    virtual: 'いまの設定では、新しい請求書に会社ごとの専用口座を載せます。',
  },
  toSettings: '請求書払いの設定を開く',
  sums: { stripe: '専用口座での入金待ち', own: '自分たちの口座での入金待ち', figure: '{n}件 {amount}' },
  awaited: '入金待ちの請求書',
  nothing: '専用口座への入金を待っている請求書はありません。',
  more: 'このほかに{n}件あります。',
  due: '期限 {date}',
  left: 'あと {amount}',
  part: '{arrived}が届いています。残りがそろうまで、Stripeに置かれたままです（未記帳）。',
  states: {
    asked: 'Stripeに受け付けを頼んでいます',
    open: '入金を待っています',
    paid: '入金済み',
    cancelled: 'Stripe側で受け付けが取り消されました。届いた入金は、下の残高に入ります。',
    refused: 'Stripeが受け付けませんでした。届いた入金は、下の残高に入ります。',
  },
  paid: '最近の入金',
  paidNothing: 'まだ入金はありません。',
  fee: '{at} ・ 手数料 {fee}',
  balances: 'どの請求書のものでもない残高',
  balancesLead:
    '請求額より多かった分や、請求書がないときに届いた分です。会社の預けたお金のため、こちらの帳簿には入りません。次の請求書に自動で充てられます。',
  balancesNothing: '残高はありません。',
};
