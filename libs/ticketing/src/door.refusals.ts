import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a phone at the door is turned down. */
export type DoorRefusal =
  'DOOR_LABEL_MISSING' | 'DOOR_DATE_OVER' | 'DOOR_LINK_UNKNOWN' | 'DOOR_LINK_USED' | 'DOOR_PHONE_ENDED';

export const doorRefusals: RefusalSentences<DoorRefusal> = {
  DOOR_LABEL_MISSING: {
    ja: '受付をする方のお名前を{most}文字以内で入力してください。',
    en: 'Please give the name of who stands at the door, in at most {most} characters.',
  },
  DOOR_DATE_OVER: {
    ja: 'この日程は終わりました。これからの日程を選んでください。',
    en: 'This date is over. Please choose a date to come.',
  },
  DOOR_LINK_UNKNOWN: {
    ja: 'この受付用リンクは使えません（期限が過ぎたか、事務局が終了しました）。事務局に新しいリンクを頼んでください。',
    en: 'This link for the door does not work: its time is over, or the organisers have ended it. Please ask them for a new one.',
  },
  DOOR_LINK_USED: {
    ja: 'この受付用リンクは、別のスマートフォンで使われています。この端末の分を、事務局に頼んでください。',
    en: 'This link is in use on another phone. Please ask the organisers for one for this phone.',
  },
  DOOR_PHONE_ENDED: {
    ja: 'この端末での受付は終わりました。続けるには、事務局に新しい受付用リンクを頼んでください。',
    en: 'This phone is no longer at the door. To go on, please ask the organisers for a new link.',
  },
};
