/** Around every desk page: navigation, who is signed in, what kind of money this is. */
export const shell = {
  skip: '本文へ進む',
  desk: '事務局',
  nav: '事務局のメニュー',
  home: '収入',
  members: '会員',
  companies: '法人',
  money: 'お金の確認',
  events: 'イベント',
  talent: '人材バンク',
  work: 'しごと',
  outreach: '発信',
  settings: '設定',
  unhandled: '未処理 {count} 件',
  modes: { sandbox: 'サンドボックス', test: 'テスト', live: '本番' },
  modeHints: {
    sandbox: 'お金は動きません。カードも本物ではありません。',
    test: 'Stripeのテスト環境です。お金は動きません。',
    live: '本物のお金が動きます。',
  },
  signedInAs: 'ログイン中',
  role: {
    owner: '管理者',
    staff: '職員',
    accountant: '会計',
    coordinator: 'コーディネーター',
    viewer: '閲覧のみ',
  },
  signOut: 'ログアウト',
  publicSite: '公開サイトを見る',
  loading: '読み込んでいます',
};

/** Faults inside the desk; the navigation stays usable. */
export const trouble = {
  notFoundTitle: '見つかりませんでした',
  notFoundLead: '削除されたか、アドレスが違うようです。',
  forbiddenTitle: 'この画面は開けません',
  forbiddenLead: 'お使いの役割では、この画面を見る権限がありません。必要な場合は管理者にご相談ください。',
  brokenTitle: 'ただいま表示できません',
  brokenLead: 'こちらの側で問題が起きました。時間をおいて、もう一度お試しください。',
  tooLargeTitle: '送られた内容が大きすぎます',
  tooLargeLead:
    '前の画面に戻り、文章を短くしてからお試しください。何も保存されておらず、お金も動いていません。',
  unavailableTitle: 'サーバーから返事がありません',
  unavailableLead: '1分ほど待ってから、もう一度お試しください。',
  moneyUntouched: '表示だけの問題で、お金は動いていません。',
  reference: '問い合わせ番号',
  retry: 'もう一度表示する',
  home: '収入の画面へ',
};

export const statuses = {
  awaiting_guardian: '保護者の同意待ち',
  current: '有効',
  grace: '支払い猶予中',
  lapsed: '失効',
  left: '退会',
};
