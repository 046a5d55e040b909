import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why rooms are not arranged as wished. */
export type LodgingRefusal =
  | 'LODGING_ROOM_NOT_FOUND'
  | 'LODGING_ROOMS_TOO_MANY'
  | 'LODGING_NAME_TAKEN'
  | 'LODGING_BEDS_WRONG'
  | 'LODGING_BEDS_IN_USE'
  | 'LODGING_ROOM_FULL';

export const lodgingRefusals: RefusalSentences<LodgingRefusal> = {
  LODGING_ROOM_NOT_FOUND: {
    ja: 'この部屋は見つかりませんでした。画面を開き直してください。',
    en: 'This room was not found. Please reload the page.',
  },
  LODGING_ROOMS_TOO_MANY: {
    ja: '部屋は、1つの開催日に{most}室までにしてください。',
    en: 'Please use at most {most} rooms for one date.',
  },
  LODGING_NAME_TAKEN: {
    ja: '「{name}」という部屋がすでにあります。参加者が部屋をまちがえないように、別の名前にしてください。',
    en: 'Another room is called {name}. Please give this one another name, so that nobody goes to the wrong room.',
  },
  LODGING_BEDS_WRONG: {
    ja: '部屋の定員は、{least}〜{most}の数で入力してください。',
    en: 'Please say how many sleep in a room: {least} to {most}.',
  },
  LODGING_BEDS_IN_USE: {
    ja: 'この部屋には{people}名が決まっています。先に別の部屋へ移してから、定員を減らしてください。',
    en: '{people} people have this room. Please move somebody to another room first.',
  },
  LODGING_ROOM_FULL: {
    ja: '「{name}」は定員{beds}名で、いっぱいです。別の部屋を選ぶか、先に誰かを移してください。',
    en: '{name} is for {beds} and is full. Please choose another room, or move somebody out of it first.',
  },
};
