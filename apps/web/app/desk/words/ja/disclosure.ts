/** How members may give their own data to companies. */
export const disclosure = {
  lead: 'メンバーが自分の連絡先を会社に渡すとき（興味カードなど）の決まりです。ここでの変更は、これから渡す分に使います。すでに渡した分の期限は変わりません。',
  readOnly: '変更できるのは管理者だけです。',
  days: '会社が見られる日数',
  daysHint: '1〜366日。この日数が過ぎると、会社からは見られなくなります。本人はいつでも途中でやめられます。',
  leastAge: '渡せる年齢（何歳から）',
  leastAgeHint: '15〜20歳。これより若い方は、会社に連絡先を渡せません。',
  unknownAge: '生年月日がわからない方',
  ages: { allowed: '渡せる', refused: '渡せない' },
  ageHints: {
    allowed: '名簿に生年月日がない方も、年齢を満たすものとして扱います。',
    refused: '名簿に生年月日を登録するまで、会社に渡せません。',
  },
  save: 'この内容で保存する',
  saved: '保存しました。これから渡す分に使います。',
  fields: { days: '会社が見られる日数', leastAge: '渡せる年齢', unknownAge: '生年月日がわからない方' },
};
