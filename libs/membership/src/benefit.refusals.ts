import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which using benefits of a company is refused. */
export type BenefitRefusal =
  | 'BENEFITS_CLOSED'
  | 'BENEFIT_NOT_GIVEN'
  | 'BENEFIT_USED_UP'
  | 'BENEFIT_DAY_OUTSIDE'
  | 'BENEFIT_DAY_UNREADABLE'
  | 'BENEFIT_END_OUTSIDE'
  | 'BENEFIT_KIND_UNKNOWN'
  | 'BENEFIT_AMOUNT_UNREADABLE'
  | 'BENEFIT_HOURS_UNREADABLE'
  | 'BENEFIT_KEY_SPENT'
  | 'BENEFIT_USE_NOT_FOUND'
  | 'BENEFIT_USE_ELSEWHERE'
  | 'BENEFIT_USE_RETURNED'
  | 'DOSSIER_UNKNOWN';

/** Their sentences: what is the matter, what to do, and whether anything was used. */
export const benefitRefusals: RefusalSentences<BenefitRefusal> = {
  BENEFITS_CLOSED: {
    ja: 'この会社には、いま有効な法人プランがありません。プランが始まってからご利用ください。利用枠は減っていません。',
    en: 'This company has no plan in force now. Please use benefits once one begins. Nothing has been used.',
  },
  BENEFIT_NOT_GIVEN: {
    ja: 'この特典は、ご契約のプランに含まれていません。必要なときは、追加枠を事務局へご相談ください。利用枠は減っていません。',
    en: 'The company’s plan does not include this benefit. Please ask the secretariat to grant it besides. Nothing has been used.',
  },
  BENEFIT_USED_UP: {
    ja: 'この特典の利用枠の残りが足りません。残りをご確認ください。必要なときは、追加枠を事務局へご相談ください。利用枠は減っていません。',
    en: 'Not enough of this benefit is left. Please look at what is left, or ask the secretariat for more. Nothing has been used.',
  },
  BENEFIT_DAY_OUTSIDE: {
    ja: '利用日は、いまの契約年度の初日から今日までの日付にしてください。利用枠は減っていません。',
    en: 'Please choose a day from the first of the contract’s current year up to today. Nothing has been used.',
  },
  BENEFIT_DAY_UNREADABLE: {
    ja: '日付を「2027-03-31」のような形で入力してください。',
    en: 'Please enter the day like 2027-03-31.',
  },
  BENEFIT_END_OUTSIDE: {
    ja: '追加枠の期限は、今日から2年以内の日付にしてください。',
    en: 'Please let the grant end on a day from today on, within two years.',
  },
  BENEFIT_KIND_UNKNOWN: {
    ja: '特典を一覧から選んでください。',
    en: 'Please choose a benefit from the list.',
  },
  BENEFIT_AMOUNT_UNREADABLE: {
    ja: '数量は1以上の整数で入力してください（例: 1）。',
    en: 'Please enter the amount as a whole number from 1 (for example 1).',
  },
  BENEFIT_HOURS_UNREADABLE: {
    ja: '時間は15分単位で入力してください（例: 1.25 は1時間15分）。',
    en: 'Please enter hours by the quarter (for example 1.25 for an hour and 15 minutes).',
  },
  BENEFIT_KEY_SPENT: {
    ja: 'この記録は、別の内容ですでに使われたか、取り消されています。画面を開き直して、もう一度お試しください。利用枠は減っていません。',
    en: 'This record stands for another use, or was taken back. Please open the page again and try once more. Nothing has been used.',
  },
  BENEFIT_USE_NOT_FOUND: {
    ja: 'この利用の記録は見つかりませんでした。会社のページを開き直してください。',
    en: 'This use was not found. Please open the page of the company again.',
  },
  BENEFIT_USE_ELSEWHERE: {
    ja: 'この利用は、ほかの画面の手続き（申込みや掲載）によるものです。その手続きを取り消してください。利用枠が戻ります。',
    en: 'This use comes from elsewhere (a ticket, a posting). Please cancel it there, and it is given back.',
  },
  BENEFIT_USE_RETURNED: {
    ja: 'この利用は、すでに取り消されています。会社のページを開き直してください。',
    en: 'This use was taken back already. Please open the page of the company again.',
  },
  DOSSIER_UNKNOWN: {
    ja: 'この報告書は見つかりませんでした。特典のご利用状況の画面からお開きください。',
    en: 'This report was not found. Please open it from the page of your benefits.',
  },
};
