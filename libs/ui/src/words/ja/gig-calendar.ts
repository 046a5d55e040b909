/** Gigs in the calendar of one's phone; how one subscribes stands with the words of tickets. */
export const gigCalendar = {
  title: 'しごとをカレンダーに',
  lead: 'スマートフォンやパソコンのカレンダーに登録すると、引き受けたしごとの日時と場所がいつも最新で表示されます。取りやめも自動で反映されます。',
  open: 'しごとをカレンダーに登録する',
  back: 'しごとの一覧',
};
