/** Waiting for a place of a full gig. */
export const gigWaiting = {
  full: '定員になりました',
  fullLead: '空きが出たら、待った順にメールでお声がけします。自動で引き受けたことにはなりません。',
  wait: '空きを待つ',
  waiting: '空きを待っています（前に{before}人）',
  waitingLead: '空きが出たら、メールでお知らせします。',
  leave: '待つのをやめる',
  kept: '{until}まで、あなたの分をお取りしています',
  keptLead: 'まだ引き受けたことにはなっていません。取引条件をお読みのうえ、下のボタンを押してください。',
  letGo: '今回は見送る',
};
