/** By whom an event is, and which events name a company. */
export const hosting = {
  roles: { host: '主催', co_host: '共催', supporter: '協力', exhibitor: '出展' },
  exhibitors: '出展',
  booth: 'ブース {label}',
  hosted: '主催・協力しているイベント',
  noneToCome: 'これからのイベントはまだありません。',
  over: '終了したイベント（{count}件）',
  calledOff: '中止',
  next: '次のイベント: {day} {title}',
  own: '会社の名前を載せているイベント',
  ownLead:
    '主催・共催・協力・出展として、事務局がイベントのページに載せています。載せたくないときは、いつでも外せます。',
  showing: {
    linked: '名前と公開ページへのリンクを載せています',
    plain: '名前だけを載せています',
    hidden: 'まだ載っていません（会社の公開ページを公開すると載ります）',
    withdrawn: '名前を外しています',
  },
  nameOff: '名前を外す',
  nameOffOf: '「{title}」から名前を外す',
  nameOn: '名前を載せる',
  nameOnOf: '「{title}」に名前を載せる',
};
