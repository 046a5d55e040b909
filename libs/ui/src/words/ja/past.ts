/** The page on which somebody of an old list says what is to become of the record. */
export const past = {
  title: '以前ご参加いただいた記録',
  lead: '{name} 様の参加の記録を、事務局がお預かりしています。ほかのだれにも見せていません。',
  until: '{date}までにお選びください。その後は、お名前とメールアドレスを自動で削除します。',
  did: '残っている記録',
  minutes: '{minutes}分',
  take: '自分の記録として受け取る',
  takeHint:
    '会員ページの「人材バンク」に、参加の記録として加わります。会社や事務局に見せるかどうかは、あとで決められます。',
  join: '会員登録（無料）して受け取る',
  signIn: '会員の方はログイン',
  joinHint: '登録かログインのあと、この画面に戻ります。費用はかかりません。',
  removeTitle: '記録を削除してもらう',
  removeHint:
    'お名前・メールアドレス・参加の記録を、すぐに削除します。会員登録はいりません。元に戻せません。',
  remove: 'わたしの記録を削除する',
  removedTitle: '記録を削除しました',
  removedLead: 'お名前・メールアドレス・参加の記録を削除しました。このページは、もう開けません。',
  goneTitle: '記録が見つかりません',
  toTop: 'トップページへ',
};
