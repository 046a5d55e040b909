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
  placementNumber: '届出・許可の番号（会社による人材バンクの検索）',
  placementNumberHint:
    '特定募集情報等提供の届出番号、または職業紹介の許可番号。入力すると、検索の特典がある法人プランの会社が、名前のないカードを検索し、「話を聞きたい」と伝えられます。空欄の間は、検索も連絡もできません。例: 51-募-000123',
  placementNone: 'なし（会社は検索できません）',
  save: 'この内容で保存する',
  saved: '保存しました。これから渡す分に使います。',
  fields: {
    days: '会社が見られる日数',
    leastAge: '渡せる年齢',
    unknownAge: '生年月日がわからない方',
    placementNumber: '届出・許可の番号',
  },
};
