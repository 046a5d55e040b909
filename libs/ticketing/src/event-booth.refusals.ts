import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a wish about booths of events is turned down. */
export type EventBoothRefusal =
  | 'BOOTH_NOT_FOUND'
  | 'BOOTH_ROOM_WRONG'
  | 'BOOTHS_FULL'
  | 'BOOTH_ONLY_FOR_EXHIBITORS'
  | 'BOOTH_LABEL_TAKEN'
  | 'HOST_HAS_BOOTH';

export const eventBoothRefusals: RefusalSentences<EventBoothRefusal> = {
  BOOTH_NOT_FOUND: {
    ja: 'このブースは見つかりませんでした。画面を開き直して、一覧から選んでください。',
    en: 'This booth was not found. Please open the page again and choose it from the list.',
  },
  BOOTH_ROOM_WRONG: {
    ja: 'ブースの数は{least}から{most}までの数で入力してください。割り当て済みより少なくはできません。',
    en: 'Please give the number of booths as {least} to {most}; no fewer than were given.',
  },
  BOOTHS_FULL: {
    ja: 'ブースの空きがありません。ブースの数を増やすか、ほかのブースを取り消してから、もう一度入力してください。特典の利用枠は減っていません。',
    en: 'No booth is left. Please raise the number of booths or take one back first. No benefit was used.',
  },
  BOOTH_ONLY_FOR_EXHIBITORS: {
    ja: 'ブースを割り当てられるのは「出展」として載せた会社や団体です。先に立場を選び直してください。',
    en: 'A booth is for whoever is named as an exhibitor. Please change the part first.',
  },
  BOOTH_LABEL_TAKEN: {
    ja: 'この番号のブースは割り当て済みです。別の番号を入力してください。特典の利用枠は減っていません。',
    en: 'A booth of this number is given already. Please enter another one. No benefit was used.',
  },
  HOST_HAS_BOOTH: {
    ja: 'この会社にはブースを割り当てています。先にブースを取り消してください。',
    en: 'It has a booth. Please take the booth back first.',
  },
};
