/** Changing what is known of a company. */
export const companyProfile = {
  change: '登録内容を変更する',
  title: '登録内容の変更',
  lead: 'これから発行する領収書・書類に、変更後の内容を使います。発行済みの領収書・書類は変わりません。',
  employeesHint:
    '従業員数の変更で規模区分が変わるときは、次の画面で、次回の更新からの会費を計算とともにご確認いただけます。',
  save: 'この内容に変更する',
  feeTitle: '次回の更新から会費が変わります',
  feeLead: '従業員数の変更で規模区分が変わるため、{date}の更新から会費が変わります。',
  feeNow: '現在の会費',
  feeNext: '{date}からの会費',
  feeStays:
    '現在の契約期間の会費は変わりません。追加のお支払いや返金はありません。更新日の前日までは、いつでも手数料なしで解約できます。',
  feeAgree: '会費を確認し、この内容に変更する',
  feeNot: '変更せずに戻る',
  nextFee: '次回の更新からの会費',
};
