/** Plans side by side, and the legal pages. */
export const plans = {
  title: '会員の種類と会費',
  lead: '表示はすべて税込です。無料会員から始めて、いつでも有料会員になれます。',
  payBy: 'お支払いの間隔',
  monthly: '月払い',
  yearly: '年払い',
  perMonth: '／月',
  perYear: '／年',
  equivalent: 'ひと月あたり {price}',
  yearlyOnly: '年払いのみ',
  fiscalYear: '{from}から{to}までの年度制。途中からは月割',
  untaxed: '不課税',
  whatYouGet: '受け取れるもの',
  included: 'あり',
  notIncluded: 'なし',
  featured: 'おすすめ',
  chooseFree: '無料会員になる',
  apply: '申し込む',
  choosePaid: '{plan}に申し込む',
  current: 'いまのプラン',
  noteCancel:
    '月払い・年払いとも、マイページからいつでも解約できます。解約後もお支払い済みの期間の最終日まで特典が続きます。',
  changeTitle: 'プランを変えるには',
  changeLead:
    '変えたいプランを下から選んでください。会費が上がるときはすぐに、下がるときは次の更新日から変わります。お支払いの前に金額を確認できます。',
  changeAct: '有料プランを解約する',
  changeTo: '{plan}に変更する',
  change: '変更する',
  empty: 'ただいま募集中のプランはありません。',
};

export const legal = {
  tokushohoTitle: '特定商取引法に基づく表記',
  notPublishedTitle: 'ただいま準備中です',
  notPublished:
    '運営団体が記載内容を確認しています。公開されるまで、有料会員のお申し込みは受け付けていません。お急ぎの方はお問い合わせください。',
  effective: '{date} から適用（第{version}版）',
  published: '{date} 公開（第{version}版）',
};
