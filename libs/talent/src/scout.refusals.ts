import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a wish about shared cards, or about a company that would like to talk to somebody, is turned down. */
export type ScoutRefusal =
  | 'SCOUTING_OFF'
  | 'SCOUTING_NOT_IN_PLAN'
  | 'SCOUTING_NOT_SHOWN'
  | 'TALENT_SEARCH_SLOW'
  | 'SCOUTING_NO_MONTH'
  | 'SCOUTING_MONTHS_USED'
  | 'SEARCH_MONTH_AHEAD'
  | 'SEARCH_MONTH_NEEDLESS'
  | 'SHARED_RECORD_MISSING'
  | 'SHARED_RECIPIENT_UNKNOWN'
  | 'SHARED_ABOUT_EMAIL'
  | 'SHARED_ABOUT_URL'
  | 'SHARED_ABOUT_TELEPHONE'
  | 'SHARED_ABOUT_LINE_ID'
  | 'SHARED_CARD_NOT_FOUND'
  | 'BLOCK_UNKNOWN'
  | 'SCOUT_WHY_MISSING'
  | 'SCOUT_WHY_TOO_LONG'
  | 'SCOUT_ASKED_ALREADY'
  | 'SCOUT_NOT_FOUND'
  | 'SCOUT_OVER';

const aboutHas = (ja: string, en: string) => ({
  ja: `自己紹介に${ja}が入っています。会社に見せるには、登録の画面でそれを消してから選び直してください。まだ何も見せていません。`,
  en: `The line about yourself holds ${en}. To show it to companies, please take that out of your record first. Nothing is shown yet.`,
});

export const scoutRefusals: RefusalSentences<ScoutRefusal> = {
  SCOUTING_OFF: {
    ja: 'この会では、会社による人材バンクの検索を行っていません。くわしくは事務局へお問い合わせください。',
    en: 'Companies do not search the talent bank of this community. Please ask the secretariat.',
  },
  SCOUTING_NOT_IN_PLAN: {
    ja: 'いまの法人プランには、人材バンクの検索が含まれていません。プランの変更は会社のページから選んでください。何も使っていません。',
    en: 'Your plan does not include searching the talent bank. Please choose another plan on the page of your company. Nothing was used.',
  },
  SCOUTING_NOT_SHOWN: {
    ja: '人を探せるのは、会社の公開ページが表示されている間です。先に公開ページを公開してください。',
    en: 'You can look for people while the public page of your company is shown. Please publish it first.',
  },
  TALENT_SEARCH_SLOW: {
    ja: '{seconds}秒以内に探し終わらなかったため、検索を止めました。言葉を増やすか、できることや地域を選んで、もう一度探してください。何も記録されておらず、お金も動いていません。',
    en: 'The search did not end within {seconds} seconds and was stopped. Please add a word, or choose a skill or an area, and search again. Nothing was recorded and no money has moved.',
  },
  SCOUTING_NO_MONTH: {
    ja: '人を探せる期間ではありません。検索の画面で、1か月分を使って検索を始めてください。まだ枠は使っていません。',
    en: 'No month of searching runs. Please begin one on the page of the search. None was used yet.',
  },
  SCOUTING_MONTHS_USED: {
    ja: '人材バンクの検索に使える月は、すべて使いました。次の契約年度まで待つか、事務局に追加をご相談ください。',
    en: 'All months of searching are used. Please wait for the next year of your contract, or ask the secretariat for more.',
  },
  SEARCH_MONTH_AHEAD: {
    ja: '次の1か月は、もう用意されています。続きは、その月が始まってから用意できます。枠は増えて使われていません。',
    en: 'The next month was begun already. You can add another one once it runs. No further month was used.',
  },
  SEARCH_MONTH_NEEDLESS: {
    ja: 'このプランでは、いつでも人を探せます。月を始める必要はありません。枠は使っていません。',
    en: 'With this plan you can search at any time. No month has to be begun, and none was used.',
  },
  SHARED_RECORD_MISSING: {
    ja: '先に人材バンクの登録を保存してください。まだ何も見せていません。',
    en: 'Please save your record in the talent bank first. Nothing is shown yet.',
  },
  SHARED_RECIPIENT_UNKNOWN: {
    ja: '選んだ相手は、いまは一覧にありません。画面を読み込み直して、選び直してください。まだ何も見せていません。',
    en: 'Whom you chose is not on the list any more. Please reload the page and choose again. Nothing is shown yet.',
  },
  SHARED_ABOUT_EMAIL: aboutHas('メールアドレス', 'an e-mail address'),
  SHARED_ABOUT_URL: aboutHas('ホームページなどのアドレス', 'a web address'),
  SHARED_ABOUT_TELEPHONE: aboutHas('電話番号', 'a telephone number'),
  SHARED_ABOUT_LINE_ID: aboutHas('LINEなどのID', 'a LINE id or the like'),
  SHARED_CARD_NOT_FOUND: {
    ja: 'このカードは見られません。ご本人が見せるのをやめたか、期限が過ぎた可能性があります。探し直して選んでください。',
    en: 'This card cannot be seen. The person may have stopped showing it, or its time may be over. Please search again.',
  },
  BLOCK_UNKNOWN: {
    ja: '会社の一覧が新しくなりました。画面を読み込み直して、選び直してください。何も変わっていません。',
    en: 'The list of companies has changed. Please reload the page and choose again. Nothing was changed.',
  },
  SCOUT_WHY_MISSING: {
    ja: 'なぜ話を聞きたいのかを入力してください。まだ何も送っていません。',
    en: 'Please write why you would like to talk. Nothing was sent yet.',
  },
  SCOUT_WHY_TOO_LONG: {
    ja: '理由は{most}文字以内で入力してください。まだ何も送っていません。',
    en: 'Please use at most {most} characters. Nothing was sent yet.',
  },
  SCOUT_ASKED_ALREADY: {
    ja: 'この方には、すでにお伝えしています。お返事をお待ちください。見送りのあとにもう一度送れるのは、{days}日後からです。スカウトは使っていません。',
    en: 'You have asked this person already. Please wait for the answer; after a no, one may ask again after {days} days. No scout was used.',
  },
  SCOUT_NOT_FOUND: {
    ja: 'このお知らせが見つかりませんでした。一覧から選び直してください。',
    en: 'This request was not found. Please choose it from the list.',
  },
  SCOUT_OVER: {
    ja: 'このお知らせは、すでに終わっています。一覧で今の状態をご覧になり、選び直してください。何も見せていません。',
    en: 'This request is over already. Please look at the list. Nothing was shown.',
  },
};
