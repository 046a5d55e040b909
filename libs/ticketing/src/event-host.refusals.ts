import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a wish about hosts of events is turned down. */
export type EventHostRefusal =
  'HOST_NOT_FOUND' | 'HOST_COMPANY_UNKNOWN' | 'HOST_TWICE' | 'HOST_WITHDREW' | 'HOSTS_MOST';

export const eventHostRefusals: RefusalSentences<EventHostRefusal> = {
  HOST_NOT_FOUND: {
    ja: 'この主催者は見つかりませんでした。画面を開き直して、一覧から選んでください。',
    en: 'This host was not found. Please open the page again and choose it from the list.',
  },
  HOST_COMPANY_UNKNOWN: {
    ja: 'この会社は見つかりませんでした。会社の名前か読みで、もう一度探してください。',
    en: 'This company was not found. Please look for it again by name or reading.',
  },
  HOST_TWICE: {
    ja: 'すでに同じ立場で載っています。別の立場か、別の会社を選んでください。',
    en: 'It is named in the same part already. Please choose another part, or somebody else.',
  },
  HOST_WITHDREW: {
    ja: 'この会社は、このイベントからお名前を外しました。載せるには、会社のページの「イベント」で、会社の管理者に戻していただいてください。',
    en: 'This company took its name off this event. Please ask its administrator to put it back on “Events” of its own page.',
  },
  HOSTS_MOST: {
    ja: 'お名前を載せられるのは{most}件までです。載せないものを外してから、もう一度追加してください。',
    en: 'An event can name {most} hosts. Please remove one first.',
  },
};
