import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why an add-on is turned down. */
export type AddOnRefusal =
  | 'ADD_ON_ALONE'
  | 'ADD_ONS_ALONE_LATER'
  | 'ADD_ON_TICKET_GONE'
  | 'ADD_ONS_TOO_MANY'
  | 'ADD_ON_WRONG'
  | 'ADD_ON_WITHOUT_TICKET'
  | 'ADD_ON_ONLINE';

export const addOnRefusals: RefusalSentences<AddOnRefusal> = {
  ADD_ON_ALONE: {
    ja: 'オプションは、チケットと一緒にお申し込みください。お席はまだ確保していません。お金は動いていません。',
    en: 'Please choose an add-on together with a ticket. No place is kept yet, and no money has moved.',
  },
  ADD_ONS_TOO_MANY: {
    ja: 'このオプションは、チケット1枚につき{most}点までです。チケット{tickets}枚に合わせて数を選び直してください。お金は動いていません。',
    en: 'You can have {most} of this add-on for each ticket. Please choose a number that goes with your {tickets} tickets. No money has moved.',
  },
  ADD_ONS_ALONE_LATER: {
    ja: 'あとから追加できるのはオプションだけです。チケットを増やすときは、イベントのページからお申し込みください。お金は動いていません。',
    en: 'Only add-ons can be added later. For more tickets please order on the page of the event. No money has moved.',
  },
  ADD_ON_TICKET_GONE: {
    ja: 'ご一緒のチケットが取り消されたか、ほかの方に渡されたため、オプションを追加できません。お金は動いていません。',
    en: 'The ticket that this goes with was given back or handed on, so no add-on can be ordered beside it. No money has moved.',
  },
  ADD_ON_WRONG: {
    ja: 'チケット1枚につき何点までかは、1から{most}までの数で入力してください。',
    en: 'Please say how many for each ticket as 1 to {most}.',
  },
  ADD_ON_WITHOUT_TICKET: {
    ja: 'オプションだけのイベントは作れません。入場できるチケットの種類も、1つ以上入力してください。',
    en: 'An event cannot have add-ons alone. Please add at least one kind of ticket that admits somebody.',
  },
  ADD_ON_ONLINE: {
    ja: 'オプションにはオンライン参加を付けられません。どちらか一方を選んでください。',
    en: 'An add-on cannot be for taking part online. Please choose one of the two.',
  },
};
