/** How fees of companies are invoiced. */
export const invoicing = {
  lead: 'ここでの変更は、これから発行する請求書・見積書に使います。発行済みの書類は変わりません。紙で渡す領収書の収入印紙も、ここで決めます。',
  readOnly: '変更できるのは管理者だけです。',
  bankAccount: '振込先（請求書に印刷されます）',
  bankAccountHint: '例: みちのひがし銀行 北大通支店 普通 0001234 一般社団法人○○。200文字まで。',
  paidInto: '会費の受け取り方',
  paid: { own: '自分たちの口座', virtual: 'Stripeの会社ごとの専用口座' },
  paidHints: {
    own: '上の振込先に入金してもらい、銀行の明細を取り込んで消し込みます。',
    virtual:
      'Stripeが会社ごとに作る口座を請求書に載せ、入金を自動で消し込みます。手数料は入金額の{percent}%です。口座を用意できないときは、上の振込先を載せます。',
  },
  beginsWith: '会員資格の開始',
  begins: { start_day: '開始日から（入金を待たない）', payment: '入金を確認してから' },
  beginsHints: {
    start_day: '会社間では一般的です。支払期限を過ぎて14日の猶予の後に終了します。',
    payment: '入金がないまま期限を過ぎた申込みは、14日後に取り消されます。',
  },
  renewalDays: '次の年の請求書を発行する日（契約期間が終わる何日前か）',
  renewalDaysHint: '1〜180日。60日前なら、会社の締め日と支払日が一度ずつ入ります。',
  quoteDays: '見積書の有効日数',
  quoteDaysHint: '1〜365日。',
  reminderDays: '2回目の督促（猶予が終わる何日前か）',
  reminderDaysHint: '0〜13日。0にすると、支払期限を過ぎた日の1回だけ知らせます。',
  stamps: '紙の領収書の収入印紙',
  stamp: { due: '課税額に達したら貼る', exempt: '貼らない（営業に関しない受取書）' },
  stampHints: {
    due: '会社などの場合。窓口で紙の領収書を渡すとき、要る額を画面と領収書に出します。ファイルで渡す領収書には要りません。',
    exempt: 'NPO法人や、剰余金を分配しない一般社団法人などの場合。迷うときは税務署に確かめてください。',
  },
  save: 'この内容で保存する',
  saved: '保存しました。これから発行する請求書・見積書に使います。お金は動いていません。',
  fields: {
    bankAccount: '振込先',
    paidInto: '会費の受け取り方',
    beginsWith: '会員資格の開始',
    renewalDays: '次の年の請求書（日前）',
    quoteDays: '見積書の有効日数',
    reminderDays: '2回目の督促（日前）',
    stamps: '紙の領収書の収入印紙',
  },
  empty: '（なし）',
};
