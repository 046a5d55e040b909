import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a wish about the crew of an event is turned down. */
export type CrewRefusal =
  | 'CREW_NOT_FOUND'
  | 'CREW_EVENT_NOT_OPEN'
  | 'CREW_ASKED_ALREADY'
  | 'CREW_TOO_MANY'
  | 'CREW_ROLE_WRONG'
  | 'CREW_SHIFT_WRONG'
  | 'CREW_NOTE_TOO_LONG'
  | 'CREW_FEE_WRONG'
  | 'CREW_OVERLAPS'
  | 'CREW_OVER'
  | 'CREW_NOT_YET';

export const crewRefusals: RefusalSentences<CrewRefusal> = {
  CREW_NOT_FOUND: {
    ja: 'この参加のお願いが見つかりませんでした。一覧から選び直してください。',
    en: 'This request was not found. Please choose it from the list.',
  },
  CREW_EVENT_NOT_OPEN: {
    ja: '参加をお願いできるのは、公開中のイベントの、これからの日程です。イベントを公開してから、もう一度お試しください。',
    en: 'People can be asked for dates to come of an event that is on the site. Please publish the event first.',
  },
  CREW_ASKED_ALREADY: {
    ja: 'この方には、重なる時間でもうお願いしています。イベントのスタッフの画面をご確認ください。',
    en: 'This person was asked for a time that overlaps already. Please look at the crew of the event.',
  },
  CREW_TOO_MANY: {
    ja: '1つのイベントでお願いできるのは、のべ{most}人までです。',
    en: 'Up to {most} people can be asked for one event. Please see who was asked already.',
  },
  CREW_ROLE_WRONG: {
    ja: '役割を、スタッフ・登壇者・ボランティアから選んでください。',
    en: 'Please choose staff, speaker or volunteer.',
  },
  CREW_SHIFT_WRONG: {
    ja: '時間は、これからの、開催日の前後2日以内で、{most}時間までの長さで入力してください。',
    en: 'Please enter a time to come, within two days of the date and no longer than {most} hours.',
  },
  CREW_NOTE_TOO_LONG: {
    ja: 'お願いしたいことは{most}文字以内で入力してください。',
    en: 'Please use at most {most} characters for what there is to do.',
  },
  CREW_FEE_WRONG: {
    ja: '謝礼は1円から{most}円まで（税込）で入力してください。ない場合は空欄にしてください。',
    en: 'Please enter a fee from 1 to {most} yen, tax included, or leave it empty for none.',
  },
  CREW_OVERLAPS: {
    ja: '同じ時間に、もう引き受けている参加があります。先にそちらを取りやめるか、今回は見送るを選んでください。まだ何も変わっていません。',
    en: 'You have accepted something else at the same time. Please withdraw from that first, or decline this one. Nothing was changed.',
  },
  CREW_OVER: {
    ja: 'このお願いは、もう終わっています（期限切れ、取り下げ、または終了）。画面を読み込み直してください。',
    en: 'This request is over: its time has passed, or it was withdrawn. Please reload the page.',
  },
  CREW_NOT_YET: {
    ja: '参加の記録をつけられるのは、その時間が始まってからです。始まるまでお待ちください。',
    en: 'Whether somebody came can be marked once the shift has begun. Please wait until then.',
  },
};
