/** Pausing a plan for a member who asks by phone or letter. */
export const pause = {
  title: '休会の手続き',
  lead: '会員から電話や手紙で申し出があったときの手続きです。お支払い済みの期間が終わった翌日から休会になり、会費はかかりません。ご本人にメールで確認をお送りします。',
  link: '休会にする',
  linkPlanned: '休会の予定',
  length: '休会の期間',
  choice: '{months}か月',
  choiceDays: '{from}〜{until}休会、{charge}に再開し{price}を請求',
  submit: '休会にする',
  submitHint:
    '今日は請求されません。プランの変更や解約の予定があるときは取り消されます。ご本人も、始まるまでマイページで取り消せます。',
  planned: '{from}から休会、{charge}に再開し{price}を請求します。',
  plannedOpen: '{from}から休会します。再開の日は決まっていません。',
  running: '{from}から休会中です。{charge}に再開し{price}を請求します。',
  runningOpen: '{from}から休会中です。再開の日は決まっていません。',
  runningHint: '早めの再開は会費のお支払いを伴うため、ご本人がマイページで金額を確認して手続きします。',
  withdraw: '休会を取り消す',
  withdrawHint: '会費は次の更新日にこれまでどおり請求されます。今日は請求されません。',
};
