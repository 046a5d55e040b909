import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why bringing gigs and people together turns a wish down. */
export type MatchingRefusal =
  | 'GIG_OVER_OWN_HOURS'
  | 'GIG_HOURS_CAP_WRONG'
  | 'GIG_YEAR_ALERT_WRONG'
  | 'GIG_WORD_LONG'
  | 'GIG_PLACING_REASON_MISSING'
  | 'GIG_CANDIDATE_NOT_FOUND'
  | 'GIG_WAVES_OVER';

export const matchingRefusals: RefusalSentences<MatchingRefusal> = {
  GIG_OVER_OWN_HOURS: {
    ja: '引き受けると7日間で{hours}時間になり、ご自分で決めた上限（{most}時間）を超えます。引き受けていません。「しごとの希望」で上限を変えるか、ほかの日のしごとをお選びください。',
    en: 'With it, seven days come to {hours} hours, above the {most} that you set yourself. You have not taken it. Please change the limit under "Wishes for gigs", or choose a gig on another day.',
  },
  GIG_HOURS_CAP_WRONG: {
    ja: '7日間の上限は、1〜{most}の数字（時間）で入力してください。決めないときは空けておいてください。まだ何も保存していません。',
    en: 'Please write the hours in seven days as a number from 1 to {most}, or leave it empty. Nothing was saved yet.',
  },
  GIG_YEAR_ALERT_WRONG: {
    ja: 'お知らせを受ける1年の合計は、1〜{most}の数字（円）で入力してください。決めないときは空けておいてください。まだ何も保存していません。',
    en: 'Please write the total of a year in yen as a number from 1 to {most}, or leave it empty. Nothing was saved yet.',
  },
  GIG_WORD_LONG: {
    ja: 'ひとことは{most}文字以内で入力してください。まだ何も保存していません。',
    en: 'Please use at most {most} characters. Nothing was saved yet.',
  },
  GIG_PLACING_REASON_MISSING: {
    ja: '順番を変えて先に声をかける理由を、1つ選んでください。まだ何も変わっていません。',
    en: 'Please choose why this person comes before others. Nothing was changed yet.',
  },
  GIG_CANDIDATE_NOT_FOUND: {
    ja: 'この方は、いま声をかけられる方の中に見つかりませんでした。同意が止められたか、期限が切れたのかもしれません。画面を読み込み直してください。',
    en: 'This person is not among those who can be asked now. Their consent may have ended. Please reload the page.',
  },
  GIG_WAVES_OVER: {
    ja: 'このしごとのお知らせは、もう送り終えているか、募集が終わっています。何も送っていません。',
    en: 'Everybody who can be told of this gig has been told, or it is not open any more. Nothing was sent.',
  },
};
