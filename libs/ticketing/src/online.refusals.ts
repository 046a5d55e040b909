import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a wish about taking part online is turned down. */
export type OnlineRefusal =
  | 'ONLINE_PAID_AT_DOOR'
  | 'ONLINE_URL_WRONG'
  | 'ONLINE_HOURS_WRONG'
  | 'ONLINE_NO_DATE'
  | 'ONLINE_TICKET_ENDED'
  | 'ONLINE_NOT_YET'
  | 'ONLINE_OVER'
  | 'ONLINE_NO_ADDRESS';

export const onlineRefusals: RefusalSentences<OnlineRefusal> = {
  ONLINE_PAID_AT_DOOR: {
    ja: 'オンライン参加のチケットは、会場の受付ではお支払いになれません。お支払い方法を「カードで事前に」にするか、価格を0円にしてください。',
    en: 'Whoever takes part online cannot pay at the entrance. Please have it paid by card before the event, or make it free.',
  },
  ONLINE_URL_WRONG: {
    ja: '参加先のアドレスは、https:// から始まる{most}文字までで入力してください。',
    en: 'Please enter the address as one that begins with https://, up to {most} characters.',
  },
  ONLINE_HOURS_WRONG: {
    ja: '参加先を見せはじめる時刻は、開始の0〜{most}時間前で入力してください。',
    en: 'Please say from how many hours before the beginning it is shown: 0 to {most}.',
  },
  ONLINE_NO_DATE: {
    ja: 'オンラインで参加できる、これからの日程がありません。オンライン参加のチケットがあるイベントか、日程を確かめて選び直してください。',
    en: 'There is no coming date that can be joined online. Please choose an event with tickets for taking part online.',
  },
  ONLINE_TICKET_ENDED: {
    ja: 'このチケットは取り消されたか、譲られたか、イベントが中止になったため、参加できません。新しいチケットをお持ちの方は、その画面を開いてください。',
    en: 'This ticket was given back or handed on, or the event was called off, so it opens nothing. If you have another ticket, please open its page.',
  },
  ONLINE_NOT_YET: {
    ja: 'まだ参加できません。画面に書かれた時刻までお待ちください。',
    en: 'It is too early to join. Please wait until the time that the page says.',
  },
  ONLINE_OVER: {
    ja: 'このイベントは終わりました。オンラインで参加できるのは開催日までです。',
    en: 'This event is over; it could be joined until the end of its day.',
  },
  ONLINE_NO_ADDRESS: {
    ja: '参加先がまだ用意されていません。しばらくお待ちください。この画面を開き直すと表示されます。',
    en: 'The address is not ready yet. Please wait a little and open this page again.',
  },
};
