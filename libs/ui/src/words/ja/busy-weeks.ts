/** A company's busy weeks. */
export const busyWeeks = {
  link: '忙しい時期を知らせる',
  title: '忙しい時期（繁忙の週）',
  lead: '1年のうち、人手が足りなくなる週を選んでください。毎年同じとして扱います。事務局が、ほかの会社の空いている時期と合わせて、手伝える方を考えます。会社のページには出ません。',
  saved: '保存しました（{count}週）。事務局の繁閑カレンダーに表示されます。',
  month: '{month}月',
  whole: 'この月すべて',
  week: '{from}からの週',
  save: '保存する',
  back: '仕事を頼む画面へ',
};
