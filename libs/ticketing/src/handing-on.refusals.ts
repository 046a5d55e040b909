import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a ticket does not change hands, and one's own calendar shows nothing. */
export type HandingOnRefusal =
  | 'TICKET_NOT_GOOD'
  | 'HAND_ON_INSIDE'
  | 'HAND_ON_NOT_ALLOWED'
  | 'HAND_ON_CLOSED'
  | 'HAND_ON_HOURS_WRONG'
  | 'HAND_ON_TOO_MANY'
  | 'HAND_ON_TO_SELF'
  | 'HAND_ON_PRICE'
  | 'HAND_ON_ACCEPTED'
  | 'HANDOVER_NOT_FOUND'
  | 'HANDOVER_GONE'
  | 'HANDOVER_EXPIRED'
  | 'CALENDAR_NOT_FOUND'
  | 'NO_RESALE_WITHOUT_NAMES'
  | 'NO_RESALE_FIXED';

export const handingOnRefusals: RefusalSentences<HandingOnRefusal> = {
  TICKET_NOT_GOOD: {
    ja: 'このチケットは取り消されたか、イベントが中止になったため、譲渡できません。送った方にご確認ください。お金は動いていません。',
    en: 'This ticket was given back, or the event was called off, so it cannot change hands. Please ask whoever sent it. No money has moved.',
  },
  HAND_ON_INSIDE: {
    ja: '受付の済んだチケットは譲渡できません。お困りのときは、会場の受付にご相談ください。',
    en: 'A ticket with which somebody was let in cannot be handed on. Please ask at the entrance.',
  },
  HAND_ON_NOT_ALLOWED: {
    ja: 'このイベントのチケットは譲渡できません。参加できなくなったときは、チケットの画面から取り消してください。',
    en: 'Tickets of this event cannot be handed on. If you cannot come, please give the ticket back on its page.',
  },
  HAND_ON_CLOSED: {
    ja: '譲渡できるのは、開始の{hours}時間前までです。ご用の方は運営者へご連絡ください。お金は動いていません。',
    en: 'Tickets can be handed on until {hours} hours before the event begins. Please contact the organiser. No money has moved.',
  },
  HAND_ON_HOURS_WRONG: {
    ja: '譲渡の締切は、開始の0〜{most}時間前の数で入力してください。',
    en: 'Please give until when tickets may be handed on as 0 to {most} hours before the beginning.',
  },
  HAND_ON_TOO_MANY: {
    ja: 'チケットを送れるのは1日に{most}回までです。明日もう一度お試しください。',
    en: 'Tickets can be sent {most} times a day at most. Please try again tomorrow.',
  },
  HAND_ON_TO_SELF: {
    ja: 'ご自分のチケットです。受け取る方のメールに届いたリンクを、その方に開いてもらってください。',
    en: 'This is your own ticket. Please have the other person open the link in the mail.',
  },
  HAND_ON_PRICE: {
    ja: '会員価格（{price}円）のチケットのため、同じ特典のない方は受け取れません（通常のお支払いは{theirs}円）。特典のあるプランに入会してから受け取るか、送った方に取り消してもらい、イベントの画面からお申し込みください。お金は動いていません。',
    en: 'This ticket was given at a member’s price ({price} yen) and would cost you {theirs} yen. Please join a plan with that benefit first, or have it given back and order your own on the page of the event. No money has moved.',
  },
  HAND_ON_ACCEPTED: {
    ja: 'このチケットは譲渡されています。取り消しや再送ができるのは、いまチケットをお持ちの方だけです。',
    en: 'This ticket was handed on. Only whoever has it now can send it or give it back.',
  },
  HANDOVER_NOT_FOUND: {
    ja: 'このリンクのチケットは見つかりませんでした。メールのリンクを、途中で切れないように開いてください。',
    en: 'No ticket was found behind this link. Please open the whole link of the mail.',
  },
  HANDOVER_GONE: {
    ja: 'このリンクはもう使えません。送った方が取りやめたか、ほかの方が受け取りました。送った方にご確認ください。お金は動いていません。',
    en: 'This link is no longer good: the ticket was taken back, or somebody else has accepted it. Please ask whoever sent it. No money has moved.',
  },
  CALENDAR_NOT_FOUND: {
    ja: 'このカレンダーのアドレスは使えません。マイページの「チケット」から、新しいアドレスを登録してください。',
    en: 'This address of a calendar is no longer good. Please subscribe to the new one, under “Tickets” on your page.',
  },
  HANDOVER_EXPIRED: {
    ja: '受け取れる期限が過ぎました。送った方に、もう一度送ってもらってください。お金は動いていません。',
    en: 'The time to accept this ticket is over. Please have it sent once more. No money has moved.',
  },
  NO_RESALE_WITHOUT_NAMES: {
    ja: '転売を禁止するチケットは、ご来場の方のお名前を聞く設定が必要です。「チケット1枚ごとに、ご来場の方のお名前を聞く」にも印を付けてください。',
    en: 'Tickets that may not be resold need the name of who comes. Please tick that names are asked for each ticket as well.',
  },
  NO_RESALE_FIXED: {
    ja: '転売の禁止は、申し込みの前にお知らせする約束なので、公開した後は変えられません。ほかの設定だけを変えるときは、この印を元に戻してから保存してください。',
    en: 'Whether tickets may be resold is promised before anybody orders, so it cannot change once the event was published. To change the rest alone, please put this tick back as it was.',
  },
};
