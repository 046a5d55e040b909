/** A fee that could not be charged. */
export const unpaid = {
  title: '会費のお支払いができませんでした',
  lead: 'お金は動いていません。特典は{date}までそのままお使いいただけます。',
  amount: '未払いの会費',
  failedOn: 'お支払いができなかった日',
  until: '特典が使える日',
  untilValue: '{date}まで',
  what: '理由',
  todo: 'していただくこと',
  after: 'その後',
  afterValue: '期日までにお支払いがないときは、同じ会員番号の無料会員になります。以後の請求はありません。',
  open: 'くわしく見る',
  payPage: 'お支払いの画面を開く',
  confirm: '本人認証をする',
  noneTitle: '未払いの会費はありません',
  noneLead: 'お支払いは済んでいます。お手続きは要りません。',
  backToMe: 'マイページへ戻る',
};
