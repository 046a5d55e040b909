/** Giving a plan without payment, and ending it. */
export const complimentary = {
  title: '無償でプランを提供する',
  lead: '講師へのお礼や取材のご招待など、会費をいただかずにプランを使っていただくときの手続きです。最終利用日が過ぎると自動で終わり、請求は発生しません。',
  plan: 'プラン',
  choose: '選んでください',
  from: '開始日',
  fromHint: '今日か、今日より後の日',
  until: '最終利用日',
  untilHint: 'この日まで特典を使えます',
  reason: '理由',
  reasonHint: '記録に残ります。会員には表示されません。',
  submit: 'プランを提供する',
  submitHint: 'ご本人にメールでお知らせします。支払い中のプランがあっても変わりません。',
  endTitle: '無償提供を終了する',
  endDays: '{from}〜{until}',
  endConsequence:
    'このプランの特典は今日で閉じます。会員が支払っているプランと会員番号はそのままです。お金は動きません。',
  endSubmit: '今日で終了する',
  endOver: 'この無償提供はすでに終わっています。',
};

/** What a membership rests on. */
export const grounds = {
  title: 'この会員種別の根拠',
  give: '無償でプランを提供する',
  end: '終了する',
  days: '{from}〜{until}',
  since: '{from}〜',
  reason: '理由：{reason}（{who}）',
  seatOf: '会社：{name}',
  giftFrom: '贈り主（本人の記入どおり）：{name}',
  kinds: {
    free: '登録',
    subscription: 'お支払い',
    supporting: '賛助会費',
    complimentary: '無償提供',
    gift: 'ギフト',
    imported: '引き継ぎ',
    seat: '会社の利用枠',
  },
  states: { upcoming: '開始前', live: '有効', grace: '猶予中', ended: '終了' },
};
