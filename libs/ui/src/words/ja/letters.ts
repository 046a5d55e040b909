/** Letters on the web, and the way out of them. */
export const letters = {
  title: 'お便り',
  lead: 'これまでに会員のみなさんへお送りしたお便りです。',
  empty: 'お便りはまだありません。',
  membersOnly: '会員限定',
  sentOn: '{date} 配信',
  older: '前のお便り',
  all: 'お便りの一覧',
  wantTitle: 'メールで受け取る',
  wantLead: '無料会員になると、新しいお便りをメールで受け取れます。',
};

export const unsubscribe = {
  title: 'お便りの配信を停止しますか',
  lead: '{email} へのお便りを停止します。会員の資格や特典はそのまま使えます。',
  leadUnknown: 'このアドレスへのお便りを停止します。',
  act: '配信を停止する',
  doneTitle: '配信を停止しました',
  doneLead: 'お便りは、今後このアドレスには届きません。いま送信中のものが1通だけ届くことがあります。',
  againLead: 'もう一度受け取りたいときは、マイページの「お知らせメール」からお手続きください。',
  myPage: 'マイページへ',
  exampleTitle: '見本のリンクです',
  exampleLead: 'これはテスト送信のメールです。実際のメールでは、ここからログインせずに配信を停止できます。',
};
