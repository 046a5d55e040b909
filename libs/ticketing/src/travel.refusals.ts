import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why an event that is a journey cannot be kept, or put on the site, as it is. */
export type TravelRefusal =
  | 'TRAVEL_REGISTRATION_WRONG'
  | 'TRAVEL_TERMS_WRONG'
  | 'ITINERARY_WRONG'
  | 'TRAVEL_NOT_STATED'
  | 'TRAVEL_AGENCY_MISSING'
  | 'TRAVEL_FEES_TOO_HIGH';

export const travelRefusals: RefusalSentences<TravelRefusal> = {
  TRAVEL_REGISTRATION_WRONG: {
    ja: '登録番号を、登録票のとおりに入力してください（例: 北海道知事登録旅行業 地域-123号）。',
    en: 'Please give the registration as it stands on the agency’s sign, with its number.',
  },
  TRAVEL_TERMS_WRONG: {
    ja: '取引条件説明書面を読めるページのアドレスを、https:// から入力してください。',
    en: 'Please give the address (https://…) at which the written terms can be read.',
  },
  ITINERARY_WRONG: {
    ja: '旅程は{most}行まで、何日目か（1〜14）と時刻（例 9:00 は 09:00）を入力してください。',
    en: 'Please give at most {most} lines, each with its day (1 to 14) and its time (9:00 as 09:00).',
  },
  TRAVEL_NOT_STATED: {
    ja: 'ツアーを公開する前に、「旅程と旅行業」で、参加費に移動や宿泊を含むかどうかを入力してください。',
    en: 'Before a tour is published, please say on “Itinerary and travel agency” whether its price includes transport or lodging.',
  },
  TRAVEL_AGENCY_MISSING: {
    ja: '移動または宿泊を含む有料のイベントは、旅行業の登録がないと募集できません（旅行業法2条・3条）。公開するには、「旅程と旅行業」に旅行を企画・実施する旅行業者を入力してください。',
    en: 'An event that sells transport or lodging needs a registered travel agency (Travel Agency Act, articles 2 and 3). To publish it, please enter the agency that plans and carries out the tour on “Itinerary and travel agency”.',
  },
  TRAVEL_FEES_TOO_HIGH: {
    ja: '取消手数料が標準旅行業約款の上限を超えています（{from}日前からは代金の{most}%まで）。取消しの決まりを入力し直してください。',
    en: 'The cancellation fee is above what the standard terms of travel allow ({most}% from {from} days before). Please change the cancelling policy.',
  },
};
