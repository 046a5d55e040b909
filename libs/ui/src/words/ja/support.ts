/** あなたの担当コーディネーター: for companies and people who are accompanied. */
export const support = {
  nav: '伴走支援',
  link: '担当コーディネーター・伴走支援',
  title: '担当コーディネーター',
  leadCompany: '採用や人のことで、事務局のコーディネーターが貴社にご一緒します。',
  leadPerson: '仕事や暮らしのことで、事務局のコーディネーターがあなたにご一緒します。',
  yours: 'あなたの担当コーディネーター',
  none: 'まだ担当はいません。下から「伴走してほしい」と送ると、事務局が担当を決めます。',
  waiting: 'ご希望をお預かりしています。担当が決まると、メールでお知らせします。',
  number: '受付番号 {number}',
  states: {
    asked: '担当を決めています',
    under_way: 'ご一緒しています',
    resting: 'お休み中',
    closed: '終わりました',
  },
  wish: '望んでいること',
  wishHint: '500文字まで。健康や家庭の事情は書かず、担当に直接お話しください。',
  wished: 'ご希望: {wish}',
  reach: '連絡先',
  ask: '伴走してほしい',
  asked: 'ご希望を送りました。担当が決まると、メールでお知らせします。',
  past: 'これまで',
  formLink: '{day}日目の声かけに答える（3つ選ぶだけ）',
  toTalent: '人材バンクの画面を開く',
  backToCompany: '会社のページへ戻る',
};

/** How it goes after a match, three taps for each side. */
export const care = {
  title: 'いかがですか',
  person: {
    lead: '{company}でのお仕事から{day}日がたちました。お答えを読むのは、事務局の担当だけです。会社には伝わりません。',
    going: { title: '仕事はいかがですか', well: 'うまくいっている', so_so: 'まあまあ', badly: 'つらい' },
    staying: {
      title: '続けられそうですか',
      yes: '続けたい',
      unsure: 'わからない',
      no: 'やめようと考えている',
    },
    talk: { title: '担当と話したいですか', no: 'いまは大丈夫', yes: '話したい' },
  },
  company: {
    lead: '人を迎えてから{day}日がたちました。お答えを読むのは、事務局の担当だけです。ご本人には伝わりません。',
    going: {
      title: '迎えた方はいかがですか',
      well: 'うまくいっている',
      so_so: 'まあまあ',
      badly: '困っている',
    },
    staying: {
      title: '続けてもらえそうですか',
      yes: '続けてほしい',
      unsure: 'わからない',
      no: '難しいと思っている',
    },
    talk: { title: '担当と話したいですか', no: 'いまは大丈夫', yes: '話したい' },
  },
  line: 'ひとこと',
  lineHint: '300文字まで。',
  coordinator: '担当は{name}です。',
  send: '答えを送る',
  missing: '選んでください',
  thanksTitle: 'ありがとうございました',
  thanks: 'お答えは担当だけが読みます。気になることがあれば、担当から連絡します。',
  goneTitle: 'この声かけは終わりました',
  gone: '終わっているか、アドレスが途中で切れています。困ったことがあれば、事務局へご連絡ください。',
};
