import type { RefusalSentences } from '@enishi/kernel';
import { caseRefusals } from './case.refusals.ts';
import type { CaseRefusal } from './case.refusals.ts';
import { doingRefusals } from './doing.refusals.ts';
import type { DoingRefusal } from './doing.refusals.ts';
import { matchingRefusals } from './matching.refusals.ts';
import type { MatchingRefusal } from './matching.refusals.ts';
import { employmentRefusals } from './employment.refusals.ts';
import type { EmploymentRefusal } from './employment.refusals.ts';
import { signsRefusals } from './signs.refusals.ts';
import type { SignsRefusal } from './signs.refusals.ts';
import { wageFigureRefusals } from './wage-figure.refusals.ts';
import type { WageFigureRefusal } from './wage-figure.refusals.ts';
import { minorsRefusals } from './minors.refusals.ts';
import type { MinorsRefusal } from './minors.refusals.ts';
import { payRefusals } from './pay.refusals.ts';
import type { PayRefusal } from './pay.refusals.ts';
import { postingRefusals } from './posting.refusals.ts';
import type { PostingRefusal } from './posting.refusals.ts';
import { registrationRefusals } from './registration.refusals.ts';
import type { RegistrationRefusal } from './registration.refusals.ts';
import { remakeRefusals } from './remake.refusals.ts';
import type { RemakeRefusal } from './remake.refusals.ts';
import { suggestionRefusals } from './suggestion.refusals.ts';
import type { SuggestionRefusal } from './suggestion.refusals.ts';
import { articleRefusals } from './article.refusals.ts';
import type { ArticleRefusal } from './article.refusals.ts';
import { teamRefusals } from './team.refusals.ts';
import type { TeamRefusal } from './team.refusals.ts';

/** Reasons why work turns a wish down. */
export type WorkRefusal =
  | ArticleRefusal
  | CaseRefusal
  | DoingRefusal
  | MatchingRefusal
  | PayRefusal
  | EmploymentRefusal
  | PostingRefusal
  | RegistrationRefusal
  | RemakeRefusal
  | SuggestionRefusal
  | TeamRefusal
  | MinorsRefusal
  | WageFigureRefusal
  | SignsRefusal
  | 'HELP_TITLE_WRONG'
  | 'HELP_WHAT_WRONG'
  | 'HELP_PLACE_WRONG'
  | 'HELP_CONTACT_WRONG'
  | 'HELP_HOURS_WRONG'
  | 'HELP_DAYS_WRONG'
  | 'HELP_NOT_FOUND'
  | 'HELP_OVER'
  | 'WORK_REASON_WRONG'
  | 'GIG_TITLE_WRONG'
  | 'GIG_STEPS_WRONG'
  | 'GIG_PLACE_WRONG'
  | 'GIG_SKILL_UNKNOWN'
  | 'GIG_AREA_UNKNOWN'
  | 'GIG_DAYS_WRONG'
  | 'GIG_HOURS_WRONG'
  | 'GIG_PLACES_WRONG'
  | 'GIG_REWARD_WRONG'
  | 'GIG_MINUTES_WRONG'
  | 'GIG_BELOW_WAGE'
  | 'GIG_WAGE_UNKNOWN'
  | 'GIG_JUSTIFICATION_LONG'
  | 'GIG_NO_DRAFTS'
  | 'GIG_INSURANCE_MISSING'
  | 'GIG_INSURANCE_NOTE_WRONG'
  | 'GIG_NOT_FOUND'
  | 'GIG_CALENDAR_NOT_FOUND'
  | 'GIG_OVER'
  | 'GIG_TERMS_UNREAD'
  | 'GIG_TOO_YOUNG'
  | 'GIG_MEMBER_ONLY'
  | 'GIG_FULL'
  | 'GIG_NOT_OPEN'
  | 'GIG_OVERLAPS'
  | 'ASSIGNMENT_NOT_FOUND'
  | 'ASSIGNMENT_OVER';

const filledIn = (ja: string, en: string) => ({
  ja: `${ja}を{most}文字以内で入力してください。まだ何も保存していません。`,
  en: `Please write ${en} in at most {most} characters. Nothing was saved yet.`,
});

export const workRefusals: RefusalSentences<WorkRefusal> = {
  ...caseRefusals,
  ...doingRefusals,
  ...matchingRefusals,
  ...postingRefusals,
  ...payRefusals,
  ...employmentRefusals,
  ...registrationRefusals,
  ...remakeRefusals,
  ...suggestionRefusals,
  ...teamRefusals,
  ...articleRefusals,
  ...minorsRefusals,
  ...wageFigureRefusals,
  ...signsRefusals,
  HELP_TITLE_WRONG: filledIn('頼みたいことの見出し', 'what you need in a few words'),
  HELP_WHAT_WRONG: filledIn('してほしいこと', 'what is to be done'),
  HELP_PLACE_WRONG: filledIn('場所', 'the place'),
  HELP_CONTACT_WRONG: filledIn('当日の窓口', 'whom to ask for'),
  HELP_HOURS_WRONG: {
    ja: '全部でかかる時間を、1〜{most}の数字で入力してください。まだ何も保存していません。',
    en: 'Please write the hours in all as a number from 1 to {most}. Nothing was saved yet.',
  },
  HELP_DAYS_WRONG: {
    ja: '期間は、始まりの日から終わりの日までの順に、これから{most}日以内の日付で入力してください。',
    en: 'Please choose a first and a last day, in that order, within the next {most} days.',
  },
  GIG_CALENDAR_NOT_FOUND: {
    ja: 'このカレンダーのアドレスは使えません。作り直された可能性があります。マイページの「しごと」から、新しいアドレスを登録してください。',
    en: 'This address of a calendar is not in use. It may have been renewed. Please take the new one from “Gigs” on your page.',
  },
  HELP_NOT_FOUND: {
    ja: 'この依頼が見つかりませんでした。一覧から選び直してください。',
    en: 'This request was not found. Please choose it from the list.',
  },
  HELP_OVER: {
    ja: 'この依頼には、もうお返事しています。画面を読み込み直して、今の状態をご確認ください。何も変わっていません。',
    en: 'This request was answered already. Please reload the page and look at it. Nothing was changed.',
  },
  WORK_REASON_WRONG: {
    ja: '理由を{most}文字以内で入力してください。相手の方に伝わります。まだ何も変わっていません。',
    en: 'Please write why, in at most {most} characters; the other side reads it. Nothing was changed yet.',
  },
  GIG_TITLE_WRONG: filledIn('しごとの名前', 'a name for the gig'),
  GIG_STEPS_WRONG: {
    ja: '手順は、1行に1つ、{most}行まで、1行{longest}文字以内で入力してください。',
    en: 'Please write the steps one on each line: up to {most} lines of at most {longest} characters.',
  },
  GIG_PLACE_WRONG: filledIn('集まる場所', 'where to meet'),
  GIG_SKILL_UNKNOWN: {
    ja: '身につくことを、「手伝えること」の一覧から選んでください。一覧は人材バンクの画面で編集できます。',
    en: 'Please choose a skill from the list. The list is kept on the page of the talent bank.',
  },
  GIG_AREA_UNKNOWN: {
    ja: '市町村を一覧から選んでください。',
    en: 'Please choose a municipality from the list.',
  },
  GIG_DAYS_WRONG: {
    ja: '日にちは、依頼の期間（{from}〜{to}）の中の、これからの日時にしてください。まだ何も保存していません。',
    en: 'Please choose days to come within those of the request ({from} to {to}). Nothing was saved yet.',
  },
  GIG_HOURS_WRONG: {
    ja: '1つのしごとは{least}〜{most}時間です。始まりと終わりの時刻を見直すか、いくつかに切り分けてください。',
    en: 'One gig takes {least} to {most} hours. Please look at its times again, or cut it into several.',
  },
  GIG_PLACES_WRONG: {
    ja: '人数を1〜{most}の数字で入力してください。',
    en: 'Please write the number of people, from 1 to {most}.',
  },
  GIG_REWARD_WRONG: {
    ja: '報酬を1〜{most}円の数字で入力してください。',
    en: 'Please write the reward in yen, from 1 to {most}.',
  },
  GIG_MINUTES_WRONG: {
    ja: '作業にかかる見込みの分数を、15〜{most}の数字で入力してください（しごとの長さまで）。',
    en: 'Please write the minutes that the work will probably take, from 15 to {most} (the length of the gig).',
  },
  GIG_BELOW_WAGE: {
    ja: '報酬が、その日・その場所の最低賃金で計算した{least}円を下回ります。報酬を見直して切り出し直すか、このまま公開する理由を書いてください。まだ公開していません。',
    en: 'The reward is below the {least} yen that the minimum wage of that day and place would give. Please cut it anew, or write why it is published as it is. Nothing is published yet.',
  },
  GIG_WAGE_UNKNOWN: {
    ja: 'その日・その場所の最低賃金が、このシステムにないか、1年以上前の額です。労働局の発表をお確かめのうえ、「設定 › 最低賃金」に登録するか、確かめた金額を理由の欄に書いてください。まだ公開していません。',
    en: 'The minimum wage of that day and place is not known here, or is the figure of a year ago. Please look it up at the labour bureau and enter it under Settings › Minimum wage, or write the figure into the reason. Nothing is published yet.',
  },
  GIG_JUSTIFICATION_LONG: {
    ja: '理由は{most}文字以内で入力してください。まだ公開していません。',
    en: 'Please use at most {most} characters for the reason. Nothing is published yet.',
  },
  GIG_NO_DRAFTS: {
    ja: '公開できる下書きがありません。これからの日時のしごとを切り出してください。',
    en: 'There is no draft to publish. Please cut gigs for days to come.',
  },
  GIG_INSURANCE_MISSING: {
    ja: 'けがへの備え（保険）を選んでから公開してください。まだ公開されていません。',
    en: 'Please choose how an accident is covered before you publish. Nothing was published yet.',
  },
  GIG_INSURANCE_NOTE_WRONG: {
    ja: 'どの保険で何が対象か、または保険がいらない理由を、{most}文字以内で書いてください。まだ公開されていません。',
    en: 'Please write which insurance it is and what it covers, or why none is needed, in at most {most} characters. Nothing was published yet.',
  },
  GIG_NOT_FOUND: {
    ja: 'このしごとが見つかりませんでした。一覧から選び直してください。',
    en: 'This gig was not found. Please choose it from the list.',
  },
  GIG_OVER: {
    ja: 'このしごとは、すでに始まったか、来た方がいるか、取りやめになっています。画面を読み込み直してください。何も変わっていません。',
    en: 'This gig has begun, somebody has come for it, or it was called off. Please reload the page. Nothing was changed.',
  },
  GIG_TERMS_UNREAD: {
    ja: '取引条件をお読みのうえ、チェックを入れてください。まだ引き受けていません。',
    en: 'Please read the terms and tick the box. You have not taken it yet.',
  },
  GIG_TOO_YOUNG: {
    ja: 'このしごとを引き受けられるのは、{age}歳以上の方です。{age}歳未満の方は、保護者の方と一緒に事務局へご相談ください。',
    en: 'This gig is taken from the age of {age}. If you are younger, please ask the secretariat together with a parent or guardian.',
  },
  GIG_MEMBER_ONLY: {
    ja: 'しごとを引き受けられるのは、会員の方です。入会の手続きを終えてから、もう一度お試しください。',
    en: 'Gigs are for members. Please finish joining first, then try again.',
  },
  GIG_FULL: {
    ja: 'このしごとは、いま定員になりました。引き受けていません。ほかのしごとをご覧ください。',
    en: 'The last place was just taken. You have not taken this gig. Please look at others.',
  },
  GIG_NOT_OPEN: {
    ja: 'このしごとの募集は終わりました。引き受けていません。ほかのしごとをご覧ください。',
    en: 'This gig is not open any more. You have not taken it. Please look at others.',
  },
  GIG_OVERLAPS: {
    ja: 'この時間は、あなたの別のしごと「{title}」が入っています。引き受けていません。「引き受けたしごと」の画面で予定をご確認ください。',
    en: 'At that time you have another gig, "{title}". You have not taken this one. Please look at your gigs.',
  },
  ASSIGNMENT_NOT_FOUND: {
    ja: 'このしごとが見つかりませんでした。「引き受けたしごと」の一覧から選び直してください。',
    en: 'This gig was not found. Please choose it from the list of your gigs.',
  },
  ASSIGNMENT_OVER: {
    ja: 'このしごとは、すでに始まったか、終わっています。来られなくなったときは、事務局へお電話ください。何も変わっていません。',
    en: 'This gig has begun or is over. If you cannot come, please call the secretariat. Nothing was changed.',
  },
};
