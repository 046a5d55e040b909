/** Something the desk of a demonstration community writes, for its site or by mail. */
export type Writing = {
  readonly titleJa: string;
  readonly titleEn: string | null;
  readonly bodyJa: string;
  readonly bodyEn: string | null;
};

const lines = (...paragraphs: string[]): string => paragraphs.join('\n\n');
const inJapanese = (titleJa: string, ...paragraphs: string[]): Writing => ({
  ...{ titleJa, bodyJa: lines(...paragraphs), titleEn: null, bodyEn: null },
});
const alsoInEnglish = (writing: Writing, titleEn: string, ...paragraphs: string[]): Writing => ({
  ...writing,
  titleEn,
  bodyEn: lines(...paragraphs),
});

/** Posts and letters by the word that the record names them with. */
export const demoWritings: Record<string, Readonly<Record<string, Writing>>> = {
  doto: {
    opening: alsoInEnglish(
      inJapanese(
        'みちのひがし、はじまります',
        '道東が好きな人、道東で働く人、いつか帰りたい人へ。町の境をこえて集まる場所をつくりました。',
        '## まずは便りから',
        '月に一度、釧路から北見から浦幌から、いま起きていることをお届けします。会いに来られる日も、来られない日も、つながっていられますように。',
      ),
      'Michi no Higashi begins',
      'For those who love eastern Hokkaido, work here, or hope to return one day: a place to gather across town borders.',
      '## Letters first',
      'Once a month we write from Kushiro, Kitami and Urahoro about what is going on. Whether or not you can visit, we hope to keep in touch.',
    ),
    cape: inJapanese(
      '岬の朝を見に来ませんか',
      '海のほうから明けていく朝を、網走の岬で撮りました。案内所は七時から開いています。',
      '## 見に来るなら',
      '- 午前の光がいちばんきれいです',
      '- 双眼鏡は駅でお貸しします',
      '- 会員の方は案内所であたたかいお茶をどうぞ',
    ),
    wetland: inJapanese(
      '湿原の木道を直しました',
      '会費から木道の板二十四枚を取り替えました。作業に来てくださった十一人の会員のみなさん、ありがとうございました。',
      'つぎの作業日は来月の第二土曜です。軍手と飲みものはこちらで用意します。',
    ),
    dairy: inJapanese(
      '酪農の朝を訪ねて　標津',
      '四時半、牛舎の灯りがつきます。東京から移って三年目の会員、黒川さんの朝を追いました。',
      '## 搾りたてのあとで',
      '「休みの日にだれかが来てくれるのがうれしい」と黒川さん。手伝いに来る人を待っています。',
    ),
    meetup: inJapanese(
      'オンライン交流会の記録',
      '三十八人が集まり、津別の木工と浦幌の学校の話を聞きました。録画は会員の方がご覧いただけます。',
      'つぎは帯広の珈琲屋さんをお招きします。',
    ),
    report: inJapanese(
      '一年めの報告',
      '会員は四百人をこえ、会費で木道の修理、便り十二通、交流会七回ができました。',
      '## 収入と支出',
      '補助金の割合は少しずつ下がっています。内訳は会員のページでご覧いただけます。',
    ),
    letter_first: alsoInEnglish(
      inJapanese(
        'はじめの便り　湿原の木道から',
        'みなさま、お変わりありませんか。朝の湿原を歩くと、丹頂の声がすぐ近くに聞こえます。',
        '## 今月の予定',
        '- 木道の手入れ（第二土曜）',
        '- オンライン交流会（第三木曜の夜）',
        'お会いできる日を楽しみにしています。',
      ),
      'A first letter, from the boardwalk',
      'We hope you are well. On a morning walk through the wetland the cranes sound very near.',
      '## This month',
      '- Mending the boardwalk (second Saturday)',
      '- Meeting online (third Thursday evening)',
      'We look forward to seeing you.',
    ),
    letter_second: inJapanese(
      '二通めの便り　牧場のにおい',
      '牧草を刈る日は、町じゅうが青いにおいになります。',
      '## お知らせ',
      '道東の箱の発送先を、マイページでご確認ください。',
    ),
    letter_third: inJapanese(
      '三通めの便り　川のほとりで',
      '標津の川べりで、会員の三上さんに川と町の話を聞きました。',
      '## お願い',
      '来年の交流会でやってみたいことを、この便りへの返信でお寄せください。',
    ),
  },
  oguni: {
    opening: inJapanese(
      '里の環をひらきます',
      '杉の山と湯けむりの里に、遠くから手を貸してくださる方の席をつくりました。',
      'まずは月に一度の便りを。気が向いたら、手を貸す週末に。',
    ),
    terraces: inJapanese(
      '石垣を積む週末に二十人',
      '週末だけの手が、六枚の棚田の石垣を二日で直しました。泊まりは公民館、風呂は共同湯です。',
      '## つぎは水路',
      '晴れた日にお願いします。日どりは前の週にお知らせします。',
    ),
    cedar: inJapanese(
      '小国杉の机が学校へ',
      '会費の一部で、地元の杉の天板を三十枚、小学校へ贈りました。',
      '子どもたちからの手紙を会員のページに載せています。',
    ),
    letter_steam: inJapanese(
      '湯けむりの便り',
      '杖立の共同湯に、会員の方が彫ってくださった杉の札がかかりました。',
      '## しごとのお知らせ',
      '旅館の朝食の手伝い、ジャージー牛の世話、ふた口あります。',
    ),
    letter_work: inJapanese(
      '里のしごとの便り',
      '棚田の手入れを、来週から順にすすめます。道具は人数分あります。',
      '長靴と着替えをお持ちください。',
    ),
  },
};
