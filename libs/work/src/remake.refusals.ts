import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why the remake studio turns a wish down. */
export type RemakeRefusal =
  | 'TEMPLATE_NOT_FOUND'
  | 'TEMPLATE_REPLACED'
  | 'TEMPLATE_NOT_OF_EMPLOYMENT'
  | 'TEMPLATE_LENGTH_WRONG'
  | 'TEMPLATE_NOTE_LONG'
  | 'TEMPLATE_LINE_WRONG'
  | 'TEMPLATE_IN_USE'
  | 'TEMPLATE_PICTURES_MANY'
  | 'TEMPLATE_PICTURE_NOT_FOUND'
  | 'SERIES_TIMES_WRONG'
  | 'SERIES_SPOTS_WRONG'
  | 'SERIES_NO_DAYS'
  | 'SERIES_TOO_MANY'
  | 'SEASON_WEEKS_WRONG'
  | 'SERIES_NOT_FOUND'
  | 'SERIES_ALL_TAKEN'
  | 'HELP_PLAN_ENDED'
  | 'GIG_KEPT'
  | 'GIG_HAS_PLACES'
  | 'GIG_OWN'
  | 'GIG_SUBSTITUTE_WRONG'
  | 'SUBSTITUTE_AFTER_WRONG'
  | 'GIG_NO_SUBSTITUTE'
  | 'WORK_PERCENT_WRONG'
  | 'WORK_SETTINGS_OVERTAKEN';

export const remakeRefusals: RefusalSentences<RemakeRefusal> = {
  TEMPLATE_NOT_FOUND: {
    ja: 'このひな型が見つかりませんでした。一覧から選び直してください。',
    en: 'This template was not found. Please choose it from the list.',
  },
  TEMPLATE_NOT_OF_EMPLOYMENT: {
    ja: '雇用のしごとは、ひな型にできません。賃金と労働条件は、そのつど確かめて作ってください。何も保存していません。',
    en: 'A gig of employment cannot be kept as a template: its wage and conditions are looked at each time. Nothing was kept.',
  },
  TEMPLATE_REPLACED: {
    ja: 'このひな型は、もう使われていません。一覧から今のひな型を選び直してください。何も変わっていません。',
    en: 'This template is not in use any more. Please choose the present one from the list. Nothing was changed.',
  },
  TEMPLATE_LENGTH_WRONG: {
    ja: '1回の長さを、{least}〜{most}分の数字で入力してください。まだ何も保存していません。',
    en: 'Please write how long one gig lasts, from {least} to {most} minutes. Nothing was saved yet.',
  },
  TEMPLATE_NOTE_LONG: {
    ja: '{most}文字以内で入力してください。まだ何も保存していません。',
    en: 'Please use at most {most} characters. Nothing was saved yet.',
  },
  TEMPLATE_LINE_WRONG: {
    ja: '写真が何を示しているかを、{most}文字以内で入力してください。画面が見えない方に読み上げられます。',
    en: 'Please write what the picture shows, in at most {most} characters; it is read aloud to whoever cannot see it.',
  },
  TEMPLATE_IN_USE: {
    ja: 'このひな型で切り分けたしごとが公開されているので、写真は変えられません。「作り直す」から新しいひな型を残してください。何も変わっていません。',
    en: 'Gigs cut by this template are published, so that its pictures stay. Please keep it anew and change the new one. Nothing was changed.',
  },
  TEMPLATE_PICTURES_MANY: {
    ja: '写真は{most}枚までです。先にほかの写真を外してください。',
    en: 'A template has at most {most} pictures. Please remove another first.',
  },
  TEMPLATE_PICTURE_NOT_FOUND: {
    ja: 'この写真が見つかりませんでした。画面を読み込み直してください。',
    en: 'This picture was not found. Please reload the page.',
  },
  SERIES_TIMES_WRONG: {
    ja: '始まりの時刻を、「9:00 13:30」のように空白で区切って、{most}つまで入力してください。同じ時刻は1度だけです。',
    en: 'Please write when gigs begin, parted by spaces as in 9:00 13:30: at most {most}, each once.',
  },
  SERIES_SPOTS_WRONG: {
    ja: '集まる場所を、1行に1つ、{most}か所まで入力してください。同じ場所は1度だけです。',
    en: 'Please write where to meet, one on each line: at most {most}, each once.',
  },
  SERIES_NO_DAYS: {
    ja: '当てはまる日がありません。期間（{most}日まで）と曜日、休日を除くかどうかを見直してください。',
    en: 'No day is left. Please look at the days again (at most {most} in all), at the weekdays, and whether holidays are left out.',
  },
  SERIES_TOO_MANY: {
    ja: '一度に作れるのは{most}件までです（いまの内容では{count}件）。期間を分けてください。まだ何も保存していません。',
    en: 'At most {most} gigs are made at once, and this would be {count}. Please do it in parts. Nothing was saved yet.',
  },
  SEASON_WEEKS_WRONG: {
    ja: '週を、1年の52週の一覧から選んでください。まだ何も変わっていません。',
    en: 'Please choose the weeks from the list of the year. Nothing was changed yet.',
  },
  SERIES_NOT_FOUND: {
    ja: 'このひと続きのしごとが見つかりませんでした。依頼の画面から選び直してください。',
    en: 'This series was not found. Please choose it on the page of the request.',
  },
  SERIES_ALL_TAKEN: {
    ja: '変えられる回がありません。引き受けた方がいる回は、そのまま残ります。何も変わっていません。',
    en: 'There is no occurrence that can be changed: what somebody took stays as it is. Nothing was changed.',
  },
  HELP_PLAN_ENDED: {
    ja: '会社のプランが終わっているため、新しく頼んだり公開したりすることはできません。すでに公開したしごとは、取り決めどおりに続きます。プランを選び直してから、もう一度お試しください。まだ何も保存していません。',
    en: 'The plan of the company has ended, so that nothing new can be asked for or published. What is on the board already goes on as it was promised. Please choose a plan first. Nothing was saved yet.',
  },
  GIG_KEPT: {
    ja: '空いた席は、先に待っていた方か、仲間とそろえている方のためにお取りしています。引き受けていません。「空きを待つ」を押すと、次にお声がけします。',
    en: 'The free place is kept for somebody who waited before, or for friends who take it together. You have not taken it. Press "Wait for a place" to be asked next.',
  },
  GIG_HAS_PLACES: {
    ja: 'いま空きがあります。待たずに、このまま引き受けられます。画面を読み込み直してください。',
    en: 'There is a free place right now: you can take this gig without waiting. Please reload the page.',
  },
  GIG_SUBSTITUTE_WRONG: {
    ja: '予備日は、最後の日より後で、最初の日から{most}日以内の日を選んでください。まだ何も保存していません。',
    en: 'A substitute day lies after the last of the days, and at most {most} days after the first. Nothing was saved yet.',
  },
  SUBSTITUTE_AFTER_WRONG: {
    ja: '予備日は1〜{most}日後で、ひと続きのほかの日に重ならない日数にしてください。まだ何も保存していません。',
    en: 'A substitute day lies 1 to {most} days later, and on none of the other days of the series. Nothing was saved yet.',
  },
  GIG_NO_SUBSTITUTE: {
    ja: 'このしごとには、移せる予備日がありません。取りやめるときは「取りやめる」を押してください。まだ取りやめていません。お金は動いていません。',
    en: 'This gig has no substitute day ahead. To call it off, press "Call off". It is not called off, and no money has moved.',
  },
  WORK_PERCENT_WRONG: {
    ja: '{least}〜{most}の数字（%）で入力してください。まだ何も変わっていません。',
    en: 'Please write a percent from {least} to {most}. Nothing was changed yet.',
  },
  WORK_SETTINGS_OVERTAKEN: {
    ja: 'この画面を開いている間に、ほかの方が変更しました。画面を開き直し、今の内容をお確かめください。何も変わっていません。',
    en: 'Somebody else has changed this while your page was open. Please open the page again and look at what it says now. Nothing was changed.',
  },
  GIG_OWN: {
    ja: 'このしごとは、もう引き受けています。「引き受けたしごと」の画面をご覧ください。',
    en: 'You have taken this gig already. Please look at your gigs.',
  },
};
