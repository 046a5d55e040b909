/** From when tickets are given out to whom, as the secretariat plans it. */
export const opening = {
  title: '受付の開始',
  none: '公開と同時に、どなたでも申し込めます。',
  lead: '日本時間で入れてください。プランの欄を空けると、一般と同じ開始になります。すべて空けると、公開と同時に受け付けます。',
  everybody: '一般（すべての方）',
  save: '受付の開始を保存する',
  saved: '受付の開始を保存しました。',
  fixed: '公開したイベントの受付の開始は変えられません。',
  line: '{who}: {at}から',
};
