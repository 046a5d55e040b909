import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a wish about a gig that friends take together is turned down. */
export type TeamRefusal =
  | 'TEAM_NOT_FOUND'
  | 'TEAM_SIZE_WRONG'
  | 'TEAM_NO_ROOM'
  | 'TEAM_TOO_LATE'
  | 'TEAM_TOO_OFTEN'
  | 'TEAM_OWN'
  | 'TEAM_OVER'
  | 'TEAM_FULL'
  | 'GIG_NEEDS_COMPANION'
  | 'GIG_COMPANION_WRONG';

export const teamRefusals: RefusalSentences<TeamRefusal> = {
  TEAM_NOT_FOUND: {
    ja: 'この組が見つかりませんでした。リンクを、送ってくれた方にもう一度お確かめください。何も引き受けていません。',
    en: 'This team was not found. Please ask whoever sent the link for it once more. Nothing was taken.',
  },
  TEAM_SIZE_WRONG: {
    ja: '何人で引き受けるかを、{least}〜{most}人から選んでください。まだ何も引き受けていません。',
    en: 'Please choose for how many, from {least} to {most}. Nothing was taken yet.',
  },
  TEAM_NO_ROOM: {
    ja: '空きが{left}人分しかないため、{size}人の組では引き受けられません。人数を変えるか、ほかのしごとをご覧ください。何も引き受けていません。',
    en: 'Only {left} places are free, too few for {size}. Please change the number or look at other gigs. Nothing was taken.',
  },
  TEAM_TOO_LATE: {
    ja: 'まもなく始まるため、組で席をお取りできません。お一人ずつ引き受けてください。何も引き受けていません。',
    en: 'It begins soon, so that places cannot be kept for a team any more. Please take it one by one. Nothing was taken.',
  },
  TEAM_TOO_OFTEN: {
    ja: 'このしごとで組を作れるのは、お一人{most}回までです。お一人ずつ引き受けるか、お友だちに組を作ってもらってください。何も引き受けていません。',
    en: 'For one gig somebody may begin {most} teams. Please take it one by one, or let a friend begin one. Nothing was taken.',
  },
  TEAM_OWN: {
    ja: 'このしごとでは、もう組に入っています。一人で引き受けるときは、先に組の画面で「組から抜ける」を押してください。何も変わっていません。',
    en: 'You are in a team for this gig. To take it alone, please leave the team on its page first. Nothing was changed.',
  },
  TEAM_OVER: {
    ja: 'この組の受付は終わりました（時間が過ぎたか、取りやめになりました）。あなたは引き受けていません。お金はかかりません。',
    en: 'This team gathers no more: its time is over, or it was dropped. You have taken nothing, and nothing is charged.',
  },
  GIG_NEEDS_COMPANION: {
    ja: 'このしごとは、はじめての方には慣れた人と一緒に入っていただいています。まだ慣れた方が決まっておらず、期日（前日の18時）を過ぎたため、引き受けられません。慣れた方が決まれば、引き受けられます。お金はかかりません。',
    en: 'Beginners come to this gig with somebody experienced. Nobody is there yet, and it was to be settled by 18:00 on the day before, so that it was not taken. It can be once somebody experienced has a place. Nothing is charged.',
  },
  GIG_COMPANION_WRONG: {
    ja: '「はじめての方は慣れた人と一緒に」は、業務委託で、はじめての方も引き受けられ、2人以上のしごとで選べます。まだ何も保存していません。',
    en: '"Beginners come with somebody experienced" is for service contracts that beginners may take, with two places or more. Nothing was saved yet.',
  },
  TEAM_FULL: {
    ja: 'この組は、もう全員がそろっています。あなたは引き受けていません。空きがあれば、お一人で引き受けられます。',
    en: 'This team is complete already. You have taken nothing; where a place is free you can take it alone.',
  },
};
