/** What people need in order to live here, for whom they let read it. */
export const needs = {
  link: '暮らしの支えを見せている方',
  title: '暮らしの支え',
  lead: '送迎や住まいなどを事務局に手配・相談してほしいと選んだ会員です。開くとお名前と内容が表示され、ご本人の「見られた記録」に残ります。会社には見せられません。',
  emptyTitle: '見せている方はいません',
  emptyLead: '会員の方は、「人材バンクの登録」の画面から伝えられます。',
  given: '{date}から',
  until: '{date}まで見られます',
  open: '開く',
  openOf: '{number}番を開く',
  number: '番号 {number}',
  ofCase: '暮らしの支えを開く',
  ofCaseHint: 'ご本人が見せている間だけ、担当だけが見られます。開いたことは、ご本人に残ります。',
  back: '一覧へ戻る',
  backToCase: '伴走支援の画面へ戻る',
  needs: '助けがほしいこと',
  note: 'ひとこと',
  changed: '最後に書いた日',
  nothing: '記入なし',
  rule: '手配や相談のほかには使わず、会社に伝えるときは、必ず先にご本人に確かめてください。',
  noted:
    '開いたことは、ご本人の「見られた記録」に残りました。見られるのは{date}までで、ご本人はいつでも止められます。',
};
