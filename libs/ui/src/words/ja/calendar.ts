/** Events and tickets in the calendar of one's phone. */
export const calendar = {
  title: 'チケットをカレンダーに',
  lead: 'スマートフォンやパソコンのカレンダーに登録すると、お持ちのチケットの日時と場所がいつも最新で表示されます。',
  openMine: 'チケットをカレンダーに登録する',
  file: 'カレンダーに追加（この日程）',
  eventFile: 'カレンダーに追加',
  everybodys: 'イベントをカレンダーに登録する',
  everybodysLead: '新しいイベントや日程の変更、中止が、カレンダーに自動で反映されます。',
  everybodysNarrowed: 'いま選んでいる種類と地域のイベントだけを登録します。',
  secret:
    'あなた専用のアドレスを作ります。知っている人はあなたの予定を見られるので、ほかの方に教えないでください。',
  make: '自分用のアドレスを作る',
  made: 'アドレスを作りました。下のボタンで登録してください。',
  subscribe: 'カレンダーに登録する',
  copy: 'アドレスをコピーする',
  copied: 'コピーしました。カレンダーの「URLで追加」に貼り付けてください。',
  how: '登録のしかた',
  iphoneName: 'iPhone・iPad・Mac',
  iphone: '「カレンダーに登録する」を押し、表示された画面で「照会」または「購読」を選びます。',
  androidName: 'Android（Googleカレンダー）',
  android:
    'アドレスをコピーし、ブラウザで Google カレンダー（calendar.google.com）をパソコン表示で開きます。「他のカレンダー」の「＋」から「URLで追加」を選び、貼り付けます。スマートフォンのアプリにも表示されます。',
  computerName: 'パソコン（Outlook など）',
  computer: 'アドレスをコピーし、カレンダーの「予定表の追加」から「Webから定期受信」を選んで貼り付けます。',
  delay: '変更が表示されるまでの時間は、カレンダーによって数時間から1日ほどかかります。',
  renewTitle: 'アドレスを作り直す',
  renewLead:
    'アドレスを人に知られたときは、作り直してください。前のアドレスは使えなくなり、登録し直しが必要です。',
  renew: '新しいアドレスを作る',
  back: 'チケットの一覧',
};
