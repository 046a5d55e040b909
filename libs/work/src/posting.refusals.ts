import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why postings and applications are turned down. */
export type PostingRefusal =
  | 'POSTING_TITLE_MISSING'
  | 'POSTING_TEXT_LONG'
  | 'POSTING_NUMBER_WRONG'
  | 'POSTING_AREA_UNKNOWN'
  | 'POSTING_DAYS_WRONG'
  | 'POSTING_NOT_FOUND'
  | 'POSTING_FILTER_UNKNOWN'
  | 'POSTING_WISH_TOO_LONG'
  | 'POSTING_MOVED'
  | 'POSTING_OVERTAKEN'
  | 'POSTING_BLOCKED'
  | 'POSTING_WAGE_UNKNOWN'
  | 'POSTING_NOT_OPEN'
  | 'COMPLAINT_WORDS_MISSING'
  | 'COMPLAINT_WORDS_LONG'
  | 'COMPLAINT_NOT_FOUND'
  | 'COMPLAINTS_MANY'
  | 'JOB_APPLICATION_MESSAGE_WRONG'
  | 'JOB_APPLICATION_UNAGREED'
  | 'JOB_APPLICATION_WORDING_CHANGED'
  | 'JOB_APPLICATION_MEMBER_ONLY'
  | 'JOB_APPLICATION_TOO_YOUNG'
  | 'JOB_APPLICATION_NOT_FOUND'
  | 'JOB_APPLICATION_MOVED'
  | 'JOB_APPLICATION_PLACES_FILLED'
  | 'JOB_APPLICATION_STAY_NOT_ASKED';

export const postingRefusals: RefusalSentences<PostingRefusal> = {
  POSTING_TITLE_MISSING: {
    ja: '募集の見出しを入力してください。まだ何も保存していません。',
    en: 'Please write a title. Nothing was saved yet.',
  },
  POSTING_TEXT_LONG: {
    ja: '{most}文字以内で入力してください。まだ何も保存していません。',
    en: 'Please use at most {most} characters. Nothing was saved yet.',
  },
  POSTING_NUMBER_WRONG: {
    ja: '数字を{most}までで入力してください。まだ何も保存していません。',
    en: 'Please write a number up to {most}. Nothing was saved yet.',
  },
  POSTING_AREA_UNKNOWN: {
    ja: '市町村を一覧から選んでください。まだ何も保存していません。',
    en: 'Please choose a municipality from the list. Nothing was saved yet.',
  },
  POSTING_DAYS_WRONG: {
    ja: '掲載の最後の日は、今日から{most}日以内の日付にしてください。まだ何も保存していません。',
    en: 'Please choose a last day within the next {most} days. Nothing was saved yet.',
  },
  POSTING_NOT_FOUND: {
    ja: 'この募集が見つかりませんでした。一覧から選び直してください。',
    en: 'This posting was not found. Please choose it from the list.',
  },
  POSTING_FILTER_UNKNOWN: {
    ja: 'この条件の募集はここにはありません。募集の一覧から、条件を選び直してください。',
    en: 'There are no postings by this condition here. Please choose again on the list of postings.',
  },
  POSTING_WISH_TOO_LONG: {
    ja: '探す言葉は{most}文字以内で入力してください。',
    en: 'Please use at most {most} characters for what you look for.',
  },
  POSTING_MOVED: {
    ja: 'この募集の状態が変わっているため、できませんでした。画面を読み込み直してください。何も変わっていません。',
    en: 'This posting is in another state by now. Please reload the page. Nothing was changed.',
  },
  POSTING_OVERTAKEN: {
    ja: '開いている間に、この募集が書き直されました。画面を開き直し、今の内容を読んでください。何も変わっていません。',
    en: 'This posting was written anew while your page was open. Please open it again and read it. Nothing was changed.',
  },
  POSTING_BLOCKED: {
    ja: '公開の前に直すところが{count}件あります。一覧の理由と法令をご覧ください。まだ公開していません。',
    en: '{count} things have to be mended before this goes up. Please see the list with why. Nothing was published.',
  },
  POSTING_WAGE_UNKNOWN: {
    ja: 'この都道府県の最低賃金が、このシステムにないか、1年以上前の額です。労働局の発表を確かめ、「設定 › 最低賃金」に登録するか、1時間あたりの円をここに入力してください。まだ公開していません。',
    en: 'The minimum wage of this prefecture is not known here, or is the figure of a year ago. Please look it up at the labour bureau and enter it under Settings › Minimum wage, or the yen an hour here. Nothing was published.',
  },
  POSTING_NOT_OPEN: {
    ja: 'この募集は終わりました。応募していません。ほかの募集をご覧ください。',
    en: 'This posting is over. You have not applied. Please look at others.',
  },
  JOB_APPLICATION_MESSAGE_WRONG: {
    ja: '会社へのメッセージを{most}文字以内で書いてください。まだ応募していません。',
    en: 'Please write to the company in at most {most} characters. You have not applied yet.',
  },
  JOB_APPLICATION_UNAGREED: {
    ja: '会社に見せるものをお読みのうえ、チェックを入れてください。まだ応募していません。',
    en: 'Please read what the company will see, and tick the box. You have not applied yet.',
  },
  COMPLAINT_WORDS_MISSING: {
    ja: '内容を入力してください。まだ何も保存していません。',
    en: 'Please say what it is. Nothing was saved yet.',
  },
  COMPLAINT_WORDS_LONG: {
    ja: '{most}文字以内で入力してください。まだ何も保存していません。',
    en: 'Please use at most {most} characters. Nothing was saved yet.',
  },
  COMPLAINT_NOT_FOUND: {
    ja: 'このお知らせが見つかりませんでした。一覧から選び直してください。何も変わっていません。',
    en: 'This complaint was not found. Please choose it from the list. Nothing was changed.',
  },
  COMPLAINTS_MANY: {
    ja: 'この募集には、すでに多くのお知らせが届いていて、事務局が確かめています。今回の内容は保存していません。お急ぎのときは、事務局へご連絡ください。',
    en: 'Much was said about this posting already, and the secretariat is looking into it. Nothing more was saved. If it is urgent, please write to the secretariat.',
  },
  JOB_APPLICATION_WORDING_CHANGED: {
    ja: '開いている間に、同意の文が変わりました。もう一度お読みのうえ、チェックを入れてください。まだ応募していません。',
    en: 'The words that you agree to have changed. Please read them again and tick the box. You have not applied yet.',
  },
  JOB_APPLICATION_MEMBER_ONLY: {
    ja: '応募できるのは、会員の方です。入会の手続きを終えてから、もう一度お試しください。まだ応募していません。',
    en: 'Applying is for members. Please finish joining first, then try again. You have not applied yet.',
  },
  JOB_APPLICATION_TOO_YOUNG: {
    ja: '応募できるのは、{age}歳以上の方です。{age}歳未満の方は、保護者の方と一緒に事務局へご相談ください。まだ応募していません。',
    en: 'One can apply from the age of {age}. If you are younger, please ask the secretariat together with a parent or guardian. You have not applied.',
  },
  JOB_APPLICATION_NOT_FOUND: {
    ja: 'この応募が見つかりませんでした。一覧から選び直してください。',
    en: 'This application was not found. Please choose it from the list.',
  },
  JOB_APPLICATION_MOVED: {
    ja: 'この応募の状態が変わっているため、できませんでした。画面を読み込み直してください。何も変わっていません。',
    en: 'This application is in another state by now. Please reload the page. Nothing was changed.',
  },
  JOB_APPLICATION_PLACES_FILLED: {
    ja: '募集した人数が、すべて決まっています。採用を記録していません。もっと採るときは、新しい募集を出してください。',
    en: 'All places of this posting are filled. Nothing was recorded. To take on more people, please write a new posting.',
  },
  JOB_APPLICATION_STAY_NOT_ASKED: {
    ja: 'いまお聞きしていることはありません。画面を読み込み直してください。何も変わっていません。',
    en: 'Nothing is asked about this at the moment. Please reload the page. Nothing was changed.',
  },
};
