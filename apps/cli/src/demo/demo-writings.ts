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
    ice: inJapanese(
      '流氷が接岸しました',
      '今朝、網走の岬から白い地平線が見えました。去年より六日早い接岸です。',
      '## 見に来るなら',
      '- 午前の光がいちばんきれいです',
      '- 長靴は駅でお貸しします',
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
      '「休みの日にだれかが来てくれるのがうれしい」と黒川さん。夏のあいだ、手伝いに来る人を待っています。',
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
    letter_spring: alsoInEnglish(
      inJapanese(
        '春の便り　雪どけの道を',
        'みなさま、お変わりありませんか。釧路川の氷がほどけ、丹頂のひながかえりました。',
        '## 今月の予定',
        '- 木道の手入れ（第二土曜）',
        '- オンライン交流会（第三木曜の夜）',
        'お会いできる日を楽しみにしています。',
      ),
      'A letter in spring',
      'We hope you are well. The ice on the Kushiro river has broken, and the cranes have hatched.',
      '## This month',
      '- Mending the boardwalk (second Saturday)',
      '- Meeting online (third Thursday evening)',
      'We look forward to seeing you.',
    ),
    letter_summer: inJapanese(
      '夏の便り　牧草の香り',
      '一番草の刈り取りがはじまり、町じゅうが青いにおいです。',
      '## お知らせ',
      '道東の箱の発送先を、マイページでご確認ください。',
    ),
    letter_autumn: inJapanese(
      '秋の便り　鮭がのぼる',
      '標津川に鮭が帰ってきました。今年の遡上は平年なみだそうです。',
      '## お願い',
      '来年の交流会でやってみたいことを、この便りへの返信でお寄せください。',
    ),
  },
  oguni: {
    opening: inJapanese(
      '里の環をひらきます',
      '杉の山と湯けむりの里に、遠くから手を貸してくださる方の席をつくりました。',
      'まずは月に一度の便りを。気が向いたら、田植えの週末に。',
    ),
    planting: inJapanese(
      '田植えに二十人',
      '週末だけの手が、六枚の棚田を二日で植え終えました。泊まりは公民館、風呂は共同湯です。',
      '## つぎは草取り',
      '梅雨の晴れ間にお願いします。日どりは前の週にお知らせします。',
    ),
    cedar: inJapanese(
      '小国杉の机が学校へ',
      '会費の一部で、地元の杉の天板を三十枚、小学校へ贈りました。',
      '子どもたちからの手紙を会員のページに載せています。',
    ),
    letter_rain: inJapanese(
      '梅雨の便り　蛍が出ました',
      '杖立の沢に蛍が戻りました。今年はいつもより十日早いようです。',
      '## しごとのお知らせ',
      '旅館の朝食の手伝い、ジャージー牛の世話、ふた口あります。',
    ),
    letter_harvest: inJapanese(
      '稲刈りの便り',
      '黄金いろの棚田を、来週から順に刈ります。鎌は人数分あります。',
      '長靴と着替えをお持ちください。',
    ),
  },
};
