import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why gigs of employment, and the wages of them, turn a wish down. */
export type EmploymentRefusal =
  | 'GIG_HOURLY_WRONG'
  | 'GIG_BREAK_WRONG'
  | 'GIG_OVERTIME'
  | 'GIG_DANGER_UNKNOWN'
  | 'GIG_WAGE_FIGURE_WRONG'
  | 'GIG_WAGE_FIGURE_NEEDED'
  | 'GIG_WAGE_UNLAWFUL'
  | 'GIG_DISPATCH'
  | 'GIG_UNLICENSED'
  | 'GIG_CONSENT_CHANGED'
  | 'GIG_OWN_CONSENT'
  | 'WORKER_CHILD'
  | 'WORKER_NIGHT'
  | 'WORKER_DANGER'
  | 'WORKER_AGE_UNKNOWN'
  | 'WORKER_DAY_FULL'
  | 'WORKER_WEEK_FULL'
  | 'WORKER_YOUNG_DAY'
  | 'WORKER_YOUNG_WEEK'
  | 'WORKER_PAPERS'
  | 'CALL_OFF_COSTS'
  | 'HOURS_WRONG'
  | 'WORK_PART_OWED'
  | 'WAGE_NOT_FOUND'
  | 'WAGE_DAY_WRONG'
  | 'WAGE_NOT_DUE'
  | 'INCIDENT_WHAT_WRONG'
  | 'INCIDENT_TIME_WRONG'
  | 'INCIDENT_INSURANCE_LONG'
  | 'INCIDENT_NOT_FOUND'
  | 'EVALUATION_FROZEN';

export const employmentRefusals: RefusalSentences<EmploymentRefusal> = {
  GIG_HOURLY_WRONG: {
    ja: '時給を1〜{most}円の数字で入力してください。まだ何も保存していません。',
    en: 'Please write the wage of an hour in yen, from 1 to {most}. Nothing was saved yet.',
  },
  GIG_BREAK_WRONG: {
    ja: '休憩を{least}〜{most}分の数字で入力してください。6時間を超える仕事には45分、8時間を超える仕事には60分以上の休憩が要ります（労働基準法34条）。まだ何も保存していません。',
    en: 'Please write the break in minutes, from {least} to {most}; more than six hours of work need 45, more than eight 60 (Labour Standards Act art. 34). Nothing was saved yet.',
  },
  GIG_OVERTIME: {
    ja: '雇用のしごとは、休憩を除いて1日8時間までです（労働基準法32条）。時刻を見直すか、いくつかに切り分けてください。まだ何も保存していません。',
    en: 'A gig of employment has eight hours of work at most (Labour Standards Act art. 32). Please shorten it or cut it into several. Nothing was saved yet.',
  },
  GIG_DANGER_UNKNOWN: {
    ja: '危険な作業の種類を、一覧から選び直してください。まだ何も保存していません。',
    en: 'Please choose the kinds of dangerous work from the list. Nothing was saved yet.',
  },
  GIG_WAGE_FIGURE_WRONG: {
    ja: '確かめた最低賃金を1〜{most}円の数字で入力してください。まだ何も保存していません。',
    en: 'Please write the minimum wage that you looked up in yen, from 1 to {most}. Nothing was saved yet.',
  },
  GIG_WAGE_FIGURE_NEEDED: {
    ja: 'その日・その場所の最低賃金が、このシステムにないか、1年以上前の額です。労働局の発表をお確かめのうえ、「設定 › 最低賃金」に登録するか、「確かめた最低賃金」に入れて切り出し直してください。まだ公開していません。',
    en: 'The minimum wage of that day and place is not known here, or is the figure of a year ago. Please look it up at the labour bureau and enter it under Settings › Minimum wage, or cut the gig anew with it. Nothing is published yet.',
  },
  GIG_WAGE_UNLAWFUL: {
    ja: '時給が、その日・その場所の最低賃金{least}円を下回ります。雇用では理由があっても公開できません（最低賃金法4条）。時給を見直して切り出し直してください。まだ公開していません。',
    en: 'The wage is below the minimum wage of {least} yen of that day and place. No reason allows that for employment (Minimum Wage Act art. 4). Please cut it anew. Nothing is published yet.',
  },
  GIG_DISPATCH: {
    ja: '働く場所が他社か、他社の人が指示をする仕事は、雇用のしごとにできません（労働者派遣法・職業安定法44条）。その会社からの依頼として切り出してください。まだ何も保存していません。',
    en: 'Work at another company’s place or under its direction is no employment here (Worker Dispatching Act; Employment Security Act art. 44). Please have that company ask for it. Nothing was saved yet.',
  },
  GIG_UNLICENSED: {
    ja: '雇用のしごとは、この会が職業紹介事業の許可または届出の番号を登録するまで、扱えません（職業安定法30条・33条）。募集情報等提供（募）の番号では足りません。事務局は「情報の提供」の設定で番号を入力してください。何も変わっていません。',
    en: 'Gigs of employment need the number of the community’s licence for job placement (Employment Security Act art. 30, 33); that of a provider of job information is not enough. The secretariat enters it in the settings of disclosure. Nothing was changed.',
  },
  GIG_CONSENT_CHANGED: {
    ja: '雇う会社にお名前などを伝えることへの同意が要ります。文面が変わったときは、画面を読み込み直し、お読みのうえチェックを入れてください。まだ引き受けていません。',
    en: 'The employer has to be told who you are. Please reload the page, read the words and tick the box. You have not taken it yet.',
  },
  GIG_OWN_CONSENT: {
    ja: '雇用のしごとは、ご本人が労働条件と同意の文を画面で読んで引き受けます。窓口やお電話では引き受けられません。まだ引き受けていません。',
    en: 'A gig of employment is taken by the person alone, who reads its conditions and the consent on the screen. It cannot be taken at a desk or by telephone. Nothing was taken yet.',
  },
  WORKER_CHILD: {
    ja: '15歳になったあとの3月31日までは、雇用のしごとを引き受けられません（労働基準法56条）。引き受けていません。',
    en: 'Until 31 March after your fifteenth birthday you cannot be employed (Labour Standards Act art. 56). You have not taken it.',
  },
  WORKER_NIGHT: {
    ja: '18歳未満の方は、22時から5時までの雇用のしごとを引き受けられません（労働基準法61条）。引き受けていません。',
    en: 'Nobody younger than eighteen is employed between 22:00 and 5:00 (Labour Standards Act art. 61). You have not taken it.',
  },
  WORKER_DANGER: {
    ja: 'このしごとには危険な作業があり、18歳未満の方は引き受けられません（労働基準法62条）。引き受けていません。',
    en: 'Nobody younger than eighteen is employed for this kind of work (Labour Standards Act art. 62). You have not taken it.',
  },
  WORKER_AGE_UNKNOWN: {
    ja: 'このしごとには、年齢の確認が要ります（労働基準法57条・61条・62条）。生年月日が登録されていないか、正しくありません。事務局へお申し出ください。引き受けていません。',
    en: 'Your age has to be known for this gig, and the register does not know your birthday, or has a wrong one. Please ask the secretariat. You have not taken it.',
  },
  WORKER_DAY_FULL: {
    ja: 'ほかの会社での分と合わせて、この日の雇用の時間が{most}時間を超えます（労働基準法32条・38条）。引き受けていません。ほかの日のしごとをご覧ください。',
    en: 'With your other gigs this would be more than {most} hours of employment that day (Labour Standards Act art. 32, 38). You have not taken it.',
  },
  WORKER_WEEK_FULL: {
    ja: 'ほかの会社での分と合わせて、この週の雇用の時間が{most}時間を超えます（労働基準法32条・38条）。引き受けていません。ほかの週のしごとをご覧ください。',
    en: 'With your other gigs this would be more than {most} hours of employment that week (Labour Standards Act art. 32, 38). You have not taken it.',
  },
  WORKER_YOUNG_DAY: {
    ja: '18歳未満の方の雇用の時間は、ほかの会社での分と合わせて1日{most}時間までで、延ばすことはできません（労働基準法60条・32条・38条）。引き受けていません。ほかの日のしごとをご覧ください。',
    en: 'Nobody younger than eighteen is employed for more than {most} hours a day, all gigs together and without exception (Labour Standards Act art. 60, 32, 38). You have not taken it.',
  },
  WORKER_YOUNG_WEEK: {
    ja: '18歳未満の方の雇用の時間は、ほかの会社での分と合わせて1週間（日曜から土曜）に{most}時間までで、延ばすことはできません（労働基準法60条・32条・38条）。引き受けていません。ほかの週のしごとをご覧ください。',
    en: 'Nobody younger than eighteen is employed for more than {most} hours from Sunday to Saturday, all gigs together and without exception (Labour Standards Act art. 60, 32, 38). You have not taken it.',
  },
  WORKER_PAPERS: {
    ja: '18歳未満の方が雇用のしごとを引き受けるには、年齢証明書（住民票記載事項証明書）と、親権者または未成年後見人の同意書を、先に事務局か登録窓口へお見せいただく必要があります（労働基準法57条・民法5条）。引き受けていません。',
    en: 'Before you take a gig of employment, please show the secretariat or a registration desk proof of your age (a certificate of items in the residence record) and the written consent of your parent or guardian (Labour Standards Act art. 57, Civil Code art. 5). You have not taken it.',
  },
  CALL_OFF_COSTS: {
    ja: 'いま取りやめると、働く方に合計{cost}円を支払うことになります（雇用は休業手当・労働基準法26条、業務委託は取引条件で約束した分）。金額をお確かめのうえ、もう一度押してください。まだ取りやめていません。お金は動いていません。',
    en: 'If it is called off now, {cost} yen in all are owed to those who have a place: an allowance for employment (Labour Standards Act art. 26), else the share that the terms promise. Please look at it and press again. It is not called off, and no money has moved.',
  },
  HOURS_WRONG: {
    ja: '始まりと終わりの時刻と休憩の分数をご確認ください。終わった時刻までで、{most}時間以内です。まだ何も保存していません。',
    en: 'Please look at the hours and the break again: up to now, and {most} hours at most. Nothing was saved yet.',
  },
  WORK_PART_OWED: {
    ja: '争いのない時間の賃金がもう確定しているため、「行われなかった」にはできません。時間を決めてください。何も変わっていません。',
    en: 'The wage of the undisputed hours is owed already, so that it cannot be found not to have been done. Please decide on the hours. Nothing was changed.',
  },
  WAGE_NOT_FOUND: {
    ja: 'この賃金が見つかりませんでした。画面を読み込み直して、一覧から選び直してください。何も変わっていません。',
    en: 'This wage was not found. Please reload the page and choose it from the list. Nothing was changed.',
  },
  WAGE_DAY_WRONG: {
    ja: '支払った日は、働いた日から今日までの日付にしてください。まだ記録していません。',
    en: 'Please choose the day of payment from the day of the work up to today. Nothing was recorded yet.',
  },
  INCIDENT_WHAT_WRONG: {
    ja: '何があったかを{most}文字以内で入力してください。まだ報告していません。急ぐときは、先に電話で知らせてください。',
    en: 'Please write what happened in at most {most} characters. Nothing was reported yet; please phone first where it is urgent.',
  },
  INCIDENT_TIME_WRONG: {
    ja: 'いつのことかを、しごとの始まりの1時間前からいままでの日時で入力してください。まだ報告していません。',
    en: 'Please write when it was, from an hour before the beginning up to now. Nothing was reported yet.',
  },
  INCIDENT_INSURANCE_LONG: {
    ja: '保険の番号は{most}文字以内で入力してください。わからないときは空欄でかまいません。まだ報告していません。',
    en: 'Please write the number of the insurance in at most {most} characters, or leave it empty. Nothing was reported yet.',
  },
  INCIDENT_NOT_FOUND: {
    ja: 'この報告が見つからないか、もう片付いています。画面を読み込み直してください。何も変わっていません。',
    en: 'This report was not found, or is settled already. Please reload the page. Nothing was changed.',
  },
  EVALUATION_FROZEN: {
    ja: 'けが・事故の報告が片付くまで、評価は書けません。事務局がお知らせするまでお待ちください。報酬や賃金の支払いは待たされません。',
    en: 'Until the accident is settled nobody evaluates the other. Payment does not wait for it.',
  },
  WAGE_NOT_DUE: {
    ja: 'この賃金の支払いの期日は{day}です。期日を過ぎても支払われないときに、もう一度お知らせください。何も変わっていません。',
    en: 'This wage is due on {day}. Please tell us again if it is not paid by then. Nothing was changed.',
  },
};
