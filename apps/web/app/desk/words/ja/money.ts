/** Money matters a person has to look at. */
export const money = {
  title: 'お金の確認',
  lead: '自動では決められなかった、お金にかかわることがらです。古いものから見てください。',
  emptyTitle: '未処理のものはありません',
  emptyLead: '支払いと記録の食い違いなどが見つかると、ここに表示されます。毎晩3時すぎにも照合しています。',
  openedAt: '{at} から',
  dueBy: '対応の期限',
  memberLink: '会員のページを見る',
  detail: '技術的な詳細',
  whatToDo: 'すること',
  acts: { retry: 'もう一度処理する', sync_customer: 'Stripeと同期する', mark_resolved: '対応済みにする' },
  note: '何をしたか',
  noteHint: '例：銀行振込で返金した／会員に電話で確認した',
  noteRequired: '何をしたかを書いてください',
  resolve: '対応済みにする…',
  done: {
    retry: 'もう一度処理するようお願いしました。うまくいくと、この一覧から消えます。',
    sync_customer: '同期をお願いしました。会員のページで結果を確かめ、直っていたら対応済みにしてください。',
    mark_resolved: '対応済みにしました。',
  },
  kinds: {
    dead_letter: '反映できなかった知らせ',
    unknown_payment: '持ち主の分からない入金',
    drift: '記録の食い違い',
    duplicate_subscription: '二重の申込み',
    foreign_event: '見覚えのない知らせ',
    refund_failed: '返金の失敗',
    dispute: '支払いへの異議',
    dispute_lost: '異議が認められた支払い',
    amount_mismatch: '金額の不一致',
  },
  todo: {
    dead_letter:
      '「もう一度処理する」を押してください。同じものが残る場合は、詳細を添えて開発の担当者に知らせてください。お金は二重に動きません。',
    unknown_payment:
      'Stripeの画面で支払った人を確かめ、会員のものなら同期を、違うなら返金してから対応済みにしてください。',
    drift: '「Stripeと同期する」を押してください。Stripeの内容を正として、こちらの記録を直します。',
    duplicate_subscription: '会員のページで二つの支払いを確かめ、後のほうを返金してください。',
    foreign_event:
      'このサイトの外で作られた契約や支払いです。心当たりがなければ、Stripeの画面で確認してください。',
    refund_failed:
      'お金は会員に戻っていません。銀行振込など別の方法で返し、その日付を書いて対応済みにしてください。',
    dispute:
      '期限までにStripeの画面で証拠を出すか、受け入れるかを決めてください。こちらから返金はしないでください。',
    dispute_lost:
      'お金は戻りません。プランを続けるかどうかを本人と話し、やめる場合は会員のページでプランを終わらせてください。',
    amount_mismatch: '領収書と入金の金額を見くらべ、差の理由を書いて対応済みにしてください。',
  },
  unpaid: {
    title: '会費のお支払いができていない会員（{total}名）',
    lead: '猶予の残りが少ない順です。案内のメールと期日の手続きは自動で行われます。電話などで知らせるときの参考にしてください。',
    member: '会員',
    amount: '会費',
    day: '猶予',
    cause: '理由',
    next: '次に起こること',
    dayOf: '{day}日目／{days}日',
    until: '{date}まで',
    nextMail: '{date}に案内のメール',
    nextEnd: '{date}に無料会員になり、Stripeの契約も終わります',
    more: '次の50名を見る',
    first: '最初から見る',
    causes: {
      funds: '残高・限度額の不足',
      expired: 'カードの期限切れ',
      authentication: '本人認証待ち',
      other_card: 'カード会社の不承認',
      blocked: '使えないカード',
      passing: 'カード会社の一時的な不具合',
    },
  },
};
