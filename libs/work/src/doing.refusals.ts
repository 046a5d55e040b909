import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a check-in, a report, an acceptance or an evaluation is turned down. */
export type DoingRefusal =
  | 'CHECK_IN_CODE_WRONG'
  | 'CHECK_IN_CODE_OLD'
  | 'CHECK_IN_OTHER_COMMUNITY'
  | 'CHECK_IN_OTHER_GIG'
  | 'CHECK_IN_OTHER_DAY'
  | 'CHECK_IN_EARLY'
  | 'CHECK_IN_LATE'
  | 'CHECK_IN_CLOCK_WRONG'
  | 'CHECK_IN_TOO_OLD'
  | 'CHECK_IN_NOT_MYSELF'
  | 'CHECK_IN_GIVEN_BACK'
  | 'CHECK_IN_CALLED_OFF'
  | 'CHECK_IN_DECIDED'
  | 'CHECK_IN_TRIED_OFTEN'
  | 'REPORT_MINUTES_WRONG'
  | 'REPORT_LINE_LONG'
  | 'REPORT_NOT_YET'
  | 'REPORT_OVER'
  | 'PLACE_NOT_FOUND'
  | 'WORK_NOT_YET'
  | 'WORK_DECIDED'
  | 'WORK_NOT_DISPUTED'
  | 'WORK_COUNTS_ACCEPTED'
  | 'CLAIM_KIND_WRONG'
  | 'CLAIM_CHECKED_IN'
  | 'CLAIM_EARLY'
  | 'CLAIM_LATE'
  | 'EVALUATION_LINE_LONG'
  | 'EVALUATION_NOT_YET'
  | 'EVALUATION_LATE'
  | 'EVALUATION_GIVEN';

export const doingRefusals: RefusalSentences<DoingRefusal> = {
  CHECK_IN_CODE_WRONG: {
    ja: 'コードが違います。会社の画面にいま出ている6けたの数字か、紙にある「その場のコード」を、もう一度入力してください。まだ受付していません。',
    en: 'That code is not right. Please type the six digits that the company’s phone shows now, or the code of the place from its paper. You are not checked in yet.',
  },
  CHECK_IN_CODE_OLD: {
    ja: 'このコードは古くなっています。1分ごとに変わりますので、会社の画面のコードを読み取り直してください。まだ受付していません。',
    en: 'This code is out of date: it changes every minute. Please scan what the company’s phone shows now. You are not checked in yet.',
  },
  CHECK_IN_OTHER_COMMUNITY: {
    ja: 'これは、ほかの団体のしごとのコードです。引き受けた団体のサイトを開き直してください。まだ受付していません。',
    en: 'This is the code of a gig of another community. Please open the site of the one where you took it. You are not checked in yet.',
  },
  CHECK_IN_OTHER_GIG: {
    ja: 'これは、あなたが引き受けたしごとのコードではありません。場所と時刻を確かめ、当日の窓口の方にお尋ねください。まだ受付していません。',
    en: 'This is the code of another gig than the one you took. Please check place and time and ask the contact. You are not checked in yet.',
  },
  CHECK_IN_OTHER_DAY: {
    ja: 'このしごとは{day}です。日にちをお確かめください。まだ受付していません。',
    en: 'This gig is on {day}. Please check the day. You are not checked in yet.',
  },
  CHECK_IN_EARLY: {
    ja: '受付は{from}からです。時間になったら、もう一度押してください。まだ受付していません。',
    en: 'You can check in from {from} on. Please try again then. You are not checked in yet.',
  },
  CHECK_IN_LATE: {
    ja: 'このしごとは終わりの時刻を過ぎました。受付は事務局が行いますので、お電話ください。報酬のこともご案内します。',
    en: 'This gig is over. The secretariat can still check you in: please call it, also about your reward.',
  },
  CHECK_IN_CLOCK_WRONG: {
    ja: '書かれた時刻が、まだ来ていません。着いた時刻を確かめて入力し直してください。まだ受付していません。',
    en: 'The time you wrote is still to come. Please check when you arrived. You are not checked in yet.',
  },
  CHECK_IN_TOO_OLD: {
    ja: '着いてから{hours}時間を過ぎたため、この画面では受付できません。事務局へお電話ください。',
    en: 'More than {hours} hours have passed since you arrived. Please call the secretariat, which can check you in.',
  },
  CHECK_IN_NOT_MYSELF: {
    ja: '受付できるのは、引き受けたご本人だけです。ご本人なら、チェックを入れてください。代わりの方が来たときは、事務局へお電話ください。',
    en: 'Only the person who took the gig checks in. If that is you, please tick the box. If you came for somebody else, please call the secretariat.',
  },
  CHECK_IN_GIVEN_BACK: {
    ja: 'このしごとは、すでにやめています。受付はできません。行き違いのときは、事務局へお電話ください。',
    en: 'This gig was given back, so nobody checks in to it. If that is a mistake, please call the secretariat.',
  },
  CHECK_IN_CALLED_OFF: {
    ja: 'このしごとは取りやめになりました。受付はできません。すでにお着きの方は、事務局へお電話ください。',
    en: 'This gig was called off, so nobody checks in to it. If you are there already, please call the secretariat.',
  },
  CHECK_IN_DECIDED: {
    ja: 'このしごとは、事務局の確認が終わっています。受付はできません。ご不明な点は事務局へお電話ください。',
    en: 'The secretariat has decided about this gig, so nobody checks in to it any more. Please call it with any question.',
  },
  CHECK_IN_TRIED_OFTEN: {
    ja: 'コードの入力が続けて違っていました。{minutes}分ほどおいて、もう一度お試しください。お急ぎのときは、事務局が受付できます。',
    en: 'Several wrong codes in a row. Please try again in about {minutes} minutes; the secretariat can check you in at once.',
  },
  REPORT_MINUTES_WRONG: {
    ja: '実際にかかった分数を、{least}〜{most}の数字で入力してください。何分でも、報酬は変わりません。まだ報告していません。',
    en: 'Please write the minutes it really took, from {least} to {most}. The reward does not hang on them. Nothing is reported yet.',
  },
  REPORT_LINE_LONG: {
    ja: 'ひとことは{most}文字以内で入力してください。まだ報告していません。',
    en: 'Please use at most {most} characters for the line. Nothing is reported yet.',
  },
  REPORT_NOT_YET: {
    ja: '報告の前に、受付をしてください。受付できなかったときは、事務局へお電話ください。',
    en: 'Please check in first. If you could not, please call the secretariat.',
  },
  REPORT_OVER: {
    ja: 'このしごとの報告は、もう直せません。すでに受け取られたか、終わっています。報酬は変わりません。',
    en: 'This report cannot be changed any more: the work was accepted or is over. The reward is unchanged.',
  },
  PLACE_NOT_FOUND: {
    ja: 'この方の記録が見つかりませんでした。画面を読み込み直して、選び直してください。',
    en: 'This place was not found. Please reload the page and choose it again.',
  },
  WORK_NOT_YET: {
    ja: 'まだその時ではありません。受付と作業が終わってから、もう一度押してください。何も変わっていません。',
    en: 'It is too early for that. Please try again once somebody has checked in and the work is over. Nothing was changed.',
  },
  WORK_DECIDED: {
    ja: 'このしごとは、すでに受け取られたか、事務局が確認しています。画面を読み込み直してください。何も変わっていません。',
    en: 'This was accepted already, or the secretariat is looking at it. Please reload the page. Nothing was changed.',
  },
  WORK_NOT_DISPUTED: {
    ja: '申し出のないしごとです。来られた方は「手で受付する」を使ってください。何も変わっていません。',
    en: 'Nobody disputes this. Where the person came, please check them in by hand. Nothing was changed.',
  },
  WORK_COUNTS_ACCEPTED: {
    ja: '検査の期日を過ぎたため、完了したものとして受け取ったことになっています。お困りのことは、事務局へお寄せください。',
    en: 'The days of inspection are over, and the work counts as accepted. Please tell the secretariat what is wrong.',
  },
  CLAIM_KIND_WRONG: {
    ja: 'いまの状態では、その申し出はできません。画面を読み込み直して、選び直してください。何も変わっていません。',
    en: 'That cannot be said of a place as it stands. Please reload the page and choose again. Nothing was changed.',
  },
  CLAIM_CHECKED_IN: {
    ja: 'すでに受付がすんでいます。お困りのことは、事務局へお電話ください。何も変わっていません。',
    en: 'You are checked in already. Please call the secretariat with anything that is wrong. Nothing was changed.',
  },
  CLAIM_EARLY: {
    ja: '始まりの時刻になっても誰にも会えないときに、もう一度押してください。お急ぎのときは、当日の窓口か事務局へお電話ください。',
    en: 'Please press this if you have met nobody once the gig has begun; until then, call the contact or the secretariat.',
  },
  CLAIM_LATE: {
    ja: 'しごとの日から{days}日を過ぎたため、この画面では申し出られません。事務局へお電話ください。何も変わっていません。',
    en: 'More than {days} days have passed. Please call the secretariat. Nothing was changed.',
  },
  EVALUATION_LINE_LONG: {
    ja: 'ひとことは{most}文字以内で入力してください。まだ送っていません。',
    en: 'Please use at most {most} characters for the line. Nothing was sent yet.',
  },
  EVALUATION_NOT_YET: {
    ja: '評価は、作業が受け取られてからできます。報酬は評価を待たずに支払われます。',
    en: 'You can evaluate once the work was accepted. Payment does not wait for it.',
  },
  EVALUATION_LATE: {
    ja: '受け取りから{days}日を過ぎたため、評価はできません。報酬には影響しません。',
    en: 'More than {days} days have passed since the acceptance, so nothing more is evaluated. Payment is not touched.',
  },
  EVALUATION_GIVEN: {
    ja: '評価はすでに送っています。書き直すことはできません。報酬には影響しません。',
    en: 'You have evaluated already; it cannot be changed. Payment is not touched.',
  },
};
