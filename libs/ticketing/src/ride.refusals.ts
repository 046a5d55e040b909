import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why buses and seats are not arranged as wished. */
export type RideRefusal =
  | 'BUS_NOT_FOUND'
  | 'BUS_LAYOUT_WRONG'
  | 'BUSES_TOO_MANY'
  | 'BUS_NAME_TAKEN'
  | 'BUS_SEAT_UNKNOWN'
  | 'BUS_SEAT_IN_USE'
  | 'SEAT_CHANGED_MEANWHILE';

export const rideRefusals: RefusalSentences<RideRefusal> = {
  BUS_NOT_FOUND: {
    ja: 'このバスは見つかりませんでした。画面を開き直してください。',
    en: 'This bus was not found. Please reload the page.',
  },
  BUS_LAYOUT_WRONG: {
    ja: '座席の数は、{least}〜{most}の数で入力してください。',
    en: 'Please give this number of seats or rows as {least} to {most}.',
  },
  BUSES_TOO_MANY: {
    ja: 'バスは、1つの開催日に{most}台までにしてください。',
    en: 'Please use at most {most} buses for one date.',
  },
  BUS_NAME_TAKEN: {
    ja: '同じ開催日に「{name}」というバスがすでにあります。参加者が乗りまちがえないように、別の名前にしてください。',
    en: 'Another bus of this date is called {name}. Please give this one another name, so that nobody boards the wrong bus.',
  },
  BUS_SEAT_UNKNOWN: {
    ja: 'この席には座れません。別の席を選んでください。',
    en: 'Nobody can sit there. Please choose another seat.',
  },
  BUS_SEAT_IN_USE: {
    ja: '{seat}の席に座る方が決まっています。先にその方を別の席へ移してください。',
    en: 'Somebody has seat {seat}. Please move them to another seat first.',
  },
  SEAT_CHANGED_MEANWHILE: {
    ja: 'ほかの担当者が、この席を先に変えました。新しい座席表を見て、もう一度選んでください。',
    en: 'Somebody else at the desk has changed this seat meanwhile. Please look at the new plan and choose again.',
  },
};
