/** Friends who take gigs together, as the secretariat sees them. */
export const teams = {
  title: '仲間と引き受ける組',
  lead: '番号は、上の一覧の「1番」「2番」を指します。そろうまでの席はお取りしているだけで、まだだれも引き受けていません。',
  phases: {
    gathering: '{size}人中{said}人が返事済み（{until}まで{size}人分の席を確保）',
    complete: '{size}人の組が引き受け（いま{said}人）',
    lapsed: '{size}人の組はそろわず終了',
    dropped: '{size}人の組は取りやめ',
  },
  places: '番号 {places}',
  whole: '全員でなければ',
  accompanied: 'はじめての方は、慣れた人と一緒に入る',
  accompaniedHint:
    '慣れた人（経験が確かめられた方）が前日の18時までに決まらなければ、はじめての方の席はなくなります。2人以上のしごとで選べます。',
  companion: { here: '慣れた人と一緒: 決まっています', awaited: '慣れた人と一緒: まだいません' },
  cost: 'いま取りやめると、取引条件のとおり、会社は引き受けた方に合計{cost}を支払うことになります。',
  substituteDay: '予備日（天候が悪いとき）',
  substituteDayHint:
    '最後の日より後で、最初の日から14日以内。何日分かをまとめて作るときは、最初の日の予備日を選ぶと、どの日も同じ日数だけ後ろの日になります。取りやめるときに「予備日に移す」を押すと、同じ時刻で掲示板に出し、引き受けていた方に改めておたずねします。',
  move: '天候のため{day}に移す',
  moveOf: '「{title}」を予備日に移す',
};
