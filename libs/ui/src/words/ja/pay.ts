/** An account for rewards, at the desk as well. */
export const payAccount = {
  fields: {
    bank: '銀行名',
    bankCode: '銀行番号（4桁）',
    branch: '支店名',
    branchCode: '支店番号（3桁）',
    kind: '預金種目',
    number: '口座番号',
    holder: '口座名義（カナ）',
  },
  codeHint: '通帳やキャッシュカードにあります。ゆうちょ銀行は 9900 です。',
  branchHint: 'ゆうちょ銀行は、通帳の「記号」5桁をそのまま入力できます。',
  numberHint: '7桁までの数字。記号を入力したときは、通帳の「番号」を入力します。',
  holderHint: '通帳の表紙の裏にあるカナのとおりに。例: ヤマダ ハナコ',
  kinds: { ordinary: '普通', current: '当座', savings: '貯蓄' },
};

/** What a member is paid for gigs. */
export const myPay = {
  title: '報酬の受け取り',
  nav: '報酬の受け取り',
  lead: '完了が確認されたしごとの報酬と、振り込まれる口座です。期日までに、募集のときの金額をそのままお支払いします。',
  said: { account: '口座を登録しました。次の振込から、この口座へお支払いします。' },
  accountTitle: '受け取りの口座',
  accountNow: '{bank} {branch} {kind} 末尾 {tail}（{holder}）',
  accountNone: 'まだ登録がありません。口座がないと振り込めません。',
  accountAsked: '前の振込が銀行から戻りました。口座を確かめて、もう一度入力してください。',
  accountKept:
    '口座は報酬の振込だけに使い、事務局のお金の担当だけが見ます。口座をお持ちでない方は、事務局へお知らせください。現金でお渡しします。',
  accountChange: '口座を変える',
  accountAct: 'この口座で受け取る',
  waitingTitle: 'これから支払われる報酬',
  paidTitle: '支払われた報酬',
  empty: 'まだ報酬はありません',
  emptyLead: 'しごとが終わり、完了が確認されると、ここに出ます。',
  toGigs: '引き受けたしごとを見る',
  worked: '{day}のしごと',
  states: {
    accrued: '{due}にお支払いします。',
    scheduled: '振込の準備中です。{due}にお支払いします。',
    sent: '銀行に振込を依頼しました。{due}にお支払いします。',
    returned: '銀行から戻りました（{reason}）。口座を確かめると、もう一度お支払いします。',
    transfer: '{day}に振り込みました。',
    cash: '{day}に現金でお渡ししました。',
  },
  yearsTitle: '1年ごとの合計',
  yearLine: '{year}年: {total}（{count}件）',
  yearsLead: '確定申告や扶養の確認にお使いいただけます。源泉徴収はしていません。',
};
