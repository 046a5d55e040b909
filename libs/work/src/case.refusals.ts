import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why something about cases of coordinators is turned down. */
export type CaseRefusal =
  | 'CASE_NOT_FOUND'
  | 'CASE_NOT_YOURS'
  | 'CASE_OVERTAKEN'
  | 'CASE_MOVED'
  | 'CASE_SUBJECT_MISSING'
  | 'CASE_TEXT_WRONG'
  | 'CASE_TEXT_PRIVATE'
  | 'CASE_DAY_WRONG'
  | 'CASE_WEIGHT_WRONG'
  | 'CASE_LIMIT_WRONG'
  | 'CASE_LOAD_FULL'
  | 'CASE_OWN_COMPANY'
  | 'CASE_ONESELF'
  | 'CASE_SECOND_SAME'
  | 'CASE_HAND_OVER_SAME'
  | 'CASE_HAND_OVER_UNTICKED'
  | 'CASE_CONSENT_NEEDED'
  | 'CASE_CONSENT_ASK'
  | 'CASE_ASKED_ALREADY'
  | 'CASE_PERSON_GONE'
  | 'CASE_RISK_OPEN'
  | 'COORDINATOR_UNKNOWN'
  | 'CARE_NOT_FOUND'
  | 'CARE_ANSWERED'
  | 'CARE_SETTLED';

export const caseRefusals: RefusalSentences<CaseRefusal> = {
  CASE_NOT_FOUND: {
    ja: 'この案件が見つかりませんでした。一覧から選び直してください。',
    en: 'This case was not found. Please choose it from the list.',
  },
  CASE_NOT_YOURS: {
    ja: 'これは、この案件の主担当か、代表・事務局の役割の方ができます。何も変わっていません。',
    en: 'This is for the main coordinator of the case, or for whoever leads the desk. Nothing was changed.',
  },
  CASE_OVERTAKEN: {
    ja: '開いている間に、ほかの人がこの案件を進めました。画面を読み込み直して、今の状態をご覧ください。何も変わっていません。',
    en: 'Somebody else went on with this case while your page was open. Please reload it. Nothing was changed.',
  },
  CASE_MOVED: {
    ja: 'この案件の今の状態では、できません。画面を読み込み直してください。何も変わっていません。',
    en: 'This cannot be done in the state that the case is in. Please reload the page. Nothing was changed.',
  },
  CASE_SUBJECT_MISSING: {
    ja: '会社を選ぶか、人材バンクの登録から開いてください。まだ何も保存していません。',
    en: 'Please choose a company, or begin from a record of the talent bank. Nothing was saved yet.',
  },
  CASE_TEXT_WRONG: {
    ja: '{most}文字以内で入力してください。まだ何も保存していません。',
    en: 'Please write something, in at most {most} characters. Nothing was saved yet.',
  },
  CASE_TEXT_PRIVATE: {
    ja: '「{word}」のような健康や家庭のことは、一覧やメールに出るこの欄には書けません。必要なときは、案件の記録に書いてください。まだ何も保存していません。',
    en: 'Health and family ("{word}") must not stand here, since this is shown in lists and mails. Where it is needed, write it into the notes of the case. Nothing was saved yet.',
  },
  CASE_DAY_WRONG: {
    ja: '期限は、今日から{most}日以内の日付にしてください。まだ何も保存していません。',
    en: 'Please choose a day within the next {most} days. Nothing was saved yet.',
  },
  CASE_WEIGHT_WRONG: {
    ja: '重さを選んでください。まだ何も保存していません。',
    en: 'Please choose how heavy the case is. Nothing was saved yet.',
  },
  CASE_LIMIT_WRONG: {
    ja: '上限は、1から{most}までの数で入力してください。まだ何も保存していません。',
    en: 'Please write a limit from 1 to {most}. Nothing was saved yet.',
  },
  CASE_LOAD_FULL: {
    ja: 'この担当を加えると、受け持ちが{load}になり、上限の{limit}を超えます。ほかの方を選ぶか、代表・事務局の方が「上限を超えて割り当てる」を選んでください。何も変わっていません。',
    en: 'With this case the meter would be at {load}, over the limit of {limit}. Please choose somebody else, or have whoever leads the desk assign it over the limit. Nothing was changed.',
  },
  CASE_OWN_COMPANY: {
    ja: 'この方は、その会社の担当者か社員だったことがあるため、担当にできません（利益相反）。ほかの方を選んでください。何も変わっていません。',
    en: 'They belong or belonged to this company, and so cannot accompany it. Please choose somebody else. Nothing was changed.',
  },
  CASE_ONESELF: {
    ja: 'ご本人を、ご本人の担当にはできません。ほかの方を選んでください。何も変わっていません。',
    en: 'Nobody accompanies themselves. Please choose somebody else. Nothing was changed.',
  },
  CASE_SECOND_SAME: {
    ja: '主担当と副担当には、別の方を選んでください。まだ何も保存していません。',
    en: 'Please choose two different coordinators. Nothing was saved yet.',
  },
  CASE_HAND_OVER_SAME: {
    ja: 'いまの主担当とは別の方を選んでください。何も変わっていません。',
    en: 'Please choose somebody other than the present coordinator. Nothing was changed.',
  },
  CASE_HAND_OVER_UNTICKED: {
    ja: '引き継ぎの確認が{count}件残っています。すべて確かめてチェックを入れてください。まだ引き継いでいません。',
    en: '{count} points of the hand-over are left. Please go through all of them. Nothing was handed over yet.',
  },
  CASE_CONSENT_NEEDED: {
    ja: '担当コーディネーターがご一緒することへの同意の欄に、チェックを入れてください。まだ何も送っていません。',
    en: 'Please tick that a coordinator may accompany you. Nothing was sent yet.',
  },
  CASE_CONSENT_ASK: {
    ja: 'ご本人が、伴走することにまだ同意していません（人材バンクの同意とは別です）。マイページの「担当コーディネーター・伴走支援」で同意していただいてから、もう一度お試しください。まだ案件は作っていません。',
    en: 'The person has not agreed to be accompanied yet, which is another consent than that of the talent bank. Please ask them to, on their page “Your coordinator”, and try again. No case was made.',
  },
  CASE_ASKED_ALREADY: {
    ja: '前のご希望をお預かりしています。担当が決まるまで、少しお待ちください。新しくは送っていません。',
    en: 'An earlier request of yours is with the secretariat. Please wait until somebody is assigned. Nothing more was sent.',
  },
  CASE_PERSON_GONE: {
    ja: 'ご本人が退会したため、この案件は再開できません。何も変わっていません。',
    en: 'The person has left, and so this case cannot be opened again. Nothing was changed.',
  },
  CASE_RISK_OPEN: {
    ja: '気がかりが残っています。どうしたかを記録してから、終わりにしてください。まだ終わっていません。',
    en: 'A sign of trouble waits. Please note what was done about it first. The case was not closed.',
  },
  COORDINATOR_UNKNOWN: {
    ja: 'コーディネーターが見つかりませんでした。一覧から選び直してください。何も変わっていません。',
    en: 'This coordinator was not found. Please choose from the list. Nothing was changed.',
  },
  CARE_NOT_FOUND: {
    ja: 'この声かけは、もう終わっているか、アドレスが途中で切れています。困ったことがあれば、事務局へご連絡ください。',
    en: 'This form is closed, or its address was cut short. If something troubles you, please write to the secretariat.',
  },
  CARE_ANSWERED: {
    ja: 'すでにお答えをいただいています。何も変わっていません。',
    en: 'This was answered already. Nothing was changed.',
  },
  CARE_SETTLED: {
    ja: 'この気がかりは、もう記録されています。画面を読み込み直してください。何も変わっていません。',
    en: 'This was looked after already. Please reload the page. Nothing was changed.',
  },
};
