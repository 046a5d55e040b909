/** The community's front page and the chooser at `/`. */
export const landing = {
  join: '無料会員になる',
  joinNote: '登録は1分ほど。費用はかかりません。',
  myPage: 'マイページへ',
  aboutTitle: 'この会について',
  members: '{count}人が参加しています',
  areaTitle: '活動している市町村',
  giveTitle: '会員になると',
  giveLead: 'はじめは無料会員から。気に入ったら、いつでも有料会員に変えられます。',
  withFree: '無料会員から',
  withPlan: '{plan}から',
  plansTitle: '会員の種類',
  plansLead: '表示はすべて税込です。月払いはいつでも解約できます。',
  comparePlans: 'くわしく比べる',
  perMonth: '月{price}',
  perYear: '年{price}',
  free: '0円',
  faqTitle: 'よくいただくご質問',
  closingTitle: 'まずは、たよりを受け取るところから。',
};

export const faq = {
  cancelQ: '解約はいつでもできますか',
  cancelA:
    'はい。マイページから3回以内の操作で解約できます。電話やメールでのお申し出は不要です。解約しても、お支払い済みの期間の最終日までは特典をお使いいただけます。',
  paymentQ: '支払い方法を教えてください',
  paymentA:
    'クレジットカードでお支払いいただけます。カード番号は決済会社の画面で入力し、当会には残りません。無料会員はカードの登録も不要です。',
  receiptQ: '領収書は出ますか',
  receiptA:
    'お支払いのたびに、登録番号入りの領収書をPDFで発行します。宛名はマイページで、最初にダウンロードする前に変えられます。',
  youngQ: '未成年でも会員になれますか',
  youngA:
    'はい。{age}歳未満の方は、保護者の方にメールで確認をお願いしています。保護者の方が承認すると登録が完了します。',
  farQ: '地域に住んでいなくても入れますか',
  farA: 'もちろんです。離れて暮らす方、これから訪れたい方にこそ入っていただきたい会です。',
};

export const chooser = {
  title: 'どの地域とつながりますか',
  lead: '地域のファンが集まる会の一覧です。',
  enter: 'この会を見る',
  empty: 'まだ公開されている会がありません。準備ができるまでお待ちください。',
};
