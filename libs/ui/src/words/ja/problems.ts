/** What is wrong with a form field, and what to do, without blame. `errors` are whole pages. */
export const problems = {
  summaryTitle: '入力内容をご確認ください',
  summaryLead: '{count, plural, other {次の#件を直すと先へ進めます。入力済みの内容はそのまま残っています。}}',
  refusedTitle: '手続きを完了できませんでした',
  required: '入力してください',
  choose: '選んでください',
  chooseTickets: 'チケットを1枚以上選んでください',
  tooLong: '文字数が多すぎます。短くしてください',
  emailShape: 'メールアドレスの形をご確認ください（例：name@example.jp）',
  kana: 'カタカナで入力してください。ひらがなは自動で変換されます',
  birthDate: '実際にある日付を入力してください（例：1990年4月1日）',
  birthDateFuture: '今日より前の日付を入力してください',
  passwordShort: '10文字以上にしてください',
  code: '6桁の数字を入力してください',
};

export const errors = {
  notFoundTitle: 'ページが見つかりません',
  notFoundLead:
    'アドレスが変わったか、ページがなくなったようです。お手数ですが、下のページからお探しください。',
  brokenTitle: 'ただいま表示できません',
  brokenLead: 'こちらの側で問題が起きました。時間をおいて、もう一度お試しください。',
  tooLargeTitle: '送られた内容が大きすぎます',
  tooLargeLead:
    '前の画面に戻り、文章を短くしてからお試しください。何も保存されておらず、お金も動いていません。',
  unavailableTitle: 'つながりにくくなっています',
  unavailableLead: 'サーバーから返事がありませんでした。1分ほど待ってから、もう一度お試しください。',
  forbiddenTitle: 'このページは開けません',
  forbiddenLead: 'お使いのアカウントでは、このページを見る権限がありません。',
  moneyUntouched: 'この画面の表示だけの問題で、お支払いは発生していません。',
  moneyUnknown:
    'お支払いの手続き中だった場合、状況はマイページで確認できます。二重に請求されることはありません。',
  reference: '問い合わせ番号',
  retry: 'もう一度表示する',
};
