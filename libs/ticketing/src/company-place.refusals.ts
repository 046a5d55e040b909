import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a wish about places of companies is turned down. */
export type CompanyPlaceRefusal =
  | 'COMPANY_TERMS_WRONG'
  | 'COMPANY_PLACES_NONE'
  | 'COMPANY_PLACES_MOST'
  | 'COMPANY_PLACE_TWICE'
  | 'COMPANY_PLACE_NOT_FOUND'
  | 'COMPANY_HOLDER_UNKNOWN';

export const companyPlaceRefusals: RefusalSentences<CompanyPlaceRefusal> = {
  COMPANY_TERMS_WRONG: {
    ja: '{least}から{most}までの数で入力してください。',
    en: 'Please give a number from {least} to {most}.',
  },
  COMPANY_PLACES_NONE: {
    ja: 'このイベントには、法人会員の参加枠がありません。一覧から選び直してください。利用枠もお金も動いていません。',
    en: 'This event has no places for companies. Please choose another one. Nothing was used and no money has moved.',
  },
  COMPANY_PLACES_MOST: {
    ja: 'このイベントの参加枠は、1社{most}名までです。参加する方を変えるときは「参加者を変更」を選んでください。',
    en: 'A company may have {most} places at this event. To send somebody else, please choose “Change who comes”.',
  },
  COMPANY_PLACE_TWICE: {
    ja: 'この方には、同じ回の参加枠がすでにあります。別の方を入力してください。',
    en: 'This person has a place at the same date already. Please enter somebody else.',
  },
  COMPANY_PLACE_NOT_FOUND: {
    ja: 'この参加枠は見つかりませんでした。会社のページの「イベントの参加枠」から開いてください。',
    en: 'This place was not found. Please open it from “Places at events” on the page of your company.',
  },
  COMPANY_HOLDER_UNKNOWN: {
    ja: 'この方は、いま会社の利用枠にいません。一覧から選び直すか、お名前とメールアドレスを入力してください。',
    en: 'This person has no seat of your company now. Please choose again, or enter a name and a mail address.',
  },
};
