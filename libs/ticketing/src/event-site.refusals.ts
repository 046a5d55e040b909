import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a wish about the sites of an event, or about slots at them, is turned down. */
export type EventSiteRefusal =
  | 'SITE_NOT_FOUND'
  | 'SITES_MOST'
  | 'SITE_TWICE'
  | 'SITE_PLACE_WRONG'
  | 'SITE_HAS_SLOTS'
  | 'SITE_HOST_UNKNOWN'
  | 'SLOTS_NO_SITE'
  | 'SLOTS_NO_DAY'
  | 'SLOTS_CLOCK_WRONG'
  | 'SLOT_MINUTES_WRONG'
  | 'SLOT_PAUSE_WRONG'
  | 'SLOT_CLOSES_WRONG'
  | 'SLOTS_TOO_MANY'
  | 'SLOTS_MEET_NEXT_DAY'
  | 'SLOTS_ALL_THERE'
  | 'SLOTS_FIXED';

export const eventSiteRefusals: RefusalSentences<EventSiteRefusal> = {
  SITE_NOT_FOUND: {
    ja: '見学先が見つかりませんでした。ページを開き直して、選び直してください。',
    en: 'The site was not found. Please open the page again and choose once more.',
  },
  SITES_MOST: {
    ja: '見学先は{most}か所までにしてください。続きは、新しいイベントとして作れます。',
    en: 'Please have {most} sites at most. Further ones can be an event of their own.',
  },
  SITE_TWICE: {
    ja: '同じ名前の見学先がすでにあります。別の名前を入力してください。',
    en: 'There is a site of this name already. Please enter another name.',
  },
  SITE_PLACE_WRONG: {
    ja: '並び順は、1以上の数字で入力してください。',
    en: 'Please enter the place in the list as a number, 1 or more.',
  },
  SITE_HAS_SLOTS: {
    ja: 'この見学先には枠があるため、外せません。公開した枠を取りやめるときは、その日程を中止にしてください。下書きのときは、先にほかの見学先で枠を作り直してください。',
    en: 'This site has slots and cannot be removed. Please call off dates that were published; in a draft, please lay out the slots anew at other sites first.',
  },
  SITE_HOST_UNKNOWN: {
    ja: 'この団体は、このイベントの主催・協力・出展の一覧にありません。一覧に加えてから選び直してください。',
    en: 'This organisation is not among the hosts of the event. Please add it there and choose again.',
  },
  SLOTS_NO_SITE: {
    ja: '枠を作る見学先を、1か所以上選んでください。',
    en: 'Please choose at least one site for the slots.',
  },
  SLOTS_NO_DAY: {
    ja: '日を入力してください（1日から{most}日まで）。',
    en: 'Please enter the days: 1 to {most}.',
  },
  SLOTS_CLOCK_WRONG: {
    ja: '時刻を確かめてください。最後の枠の開始は、最初の枠の開始と同じか、それより後に入力してください。',
    en: 'Please check the times: the last slot begins no earlier than the first.',
  },
  SLOT_MINUTES_WRONG: {
    ja: '1枠の長さは{least}分から{most}分までで入力してください。',
    en: 'Please enter how long a slot is: {least} to {most} minutes.',
  },
  SLOT_PAUSE_WRONG: {
    ja: '枠と枠の間は0分から{most}分までで入力してください。',
    en: 'Please enter the pause between slots: 0 to {most} minutes.',
  },
  SLOT_CLOSES_WRONG: {
    ja: '受付の締切は、枠の開始の0分前から{most}分前までで入力してください。',
    en: 'Please say how long before a slot tickets are no longer given out: 0 to {most} minutes.',
  },
  SLOTS_TOO_MANY: {
    ja: '枠は、全部で{most}までにしてください。日か見学先を減らすか、枠を長くしてください。',
    en: 'Please have {most} slots in all at most. Choose fewer days or sites, or longer slots.',
  },
  SLOTS_MEET_NEXT_DAY: {
    ja: '最後の枠が終わる前に、翌日の最初の枠が始まります。最後の枠の開始を早くするか、枠を短くしてください。',
    en: 'The first slot of the next day begins before the last one has ended. Please let the last slot begin earlier, or choose shorter slots.',
  },
  SLOTS_ALL_THERE: {
    ja: '選んだ見学先には、この時間の枠がすべてあります。日か時刻を選び直してください。',
    en: 'The sites have slots at all of these times already. Please choose other days or times.',
  },
  SLOTS_FIXED: {
    ja: '公開したイベントの枠は作り直せません（申し込んだ方が頼りにしています）。枠を足すことはできます。「作り直す」の選択を外してください。',
    en: 'Slots of an event that was published cannot be laid out anew, as people rely on them. Further ones can be added; please leave “anew” out.',
  },
};
