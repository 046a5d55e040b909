import type { RefusalSentences } from '@enishi/kernel';
import { eventMessageRefusals } from './event-message.refusals.ts';
import type { EventMessageRefusal } from './event-message.refusals.ts';
import { eventSiteRefusals } from './event-site.refusals.ts';
import type { EventSiteRefusal } from './event-site.refusals.ts';
import { crewRefusals } from './crew.refusals.ts';
import type { CrewRefusal } from './crew.refusals.ts';
import { lodgingRefusals } from './lodging.refusals.ts';
import type { LodgingRefusal } from './lodging.refusals.ts';
import { rideRefusals } from './ride.refusals.ts';
import type { RideRefusal } from './ride.refusals.ts';
import { eventSurveyRefusals } from './event-survey.refusals.ts';
import type { EventSurveyRefusal } from './event-survey.refusals.ts';
import { reflectionRefusals } from './reflection.refusals.ts';
import type { ReflectionRefusal } from './reflection.refusals.ts';
import { onlineRefusals } from './online.refusals.ts';
import type { OnlineRefusal } from './online.refusals.ts';
import { guestRefusals } from './guest.refusals.ts';
import type { GuestRefusal } from './guest.refusals.ts';
import { companyPlaceRefusals } from './company-place.refusals.ts';
import type { CompanyPlaceRefusal } from './company-place.refusals.ts';
import { outsideMoneyRefusals } from './outside-money.refusals.ts';
import type { OutsideMoneyRefusal } from './outside-money.refusals.ts';
import { courseRefusals } from './course.refusals.ts';
import type { CourseRefusal } from './course.refusals.ts';
import { counterRefusals } from './counter.refusals.ts';
import type { CounterRefusal } from './counter.refusals.ts';
import { dateOffRefusals } from './date-off.refusals.ts';
import type { DateOffRefusal } from './date-off.refusals.ts';
import { eventBoothRefusals } from './event-booth.refusals.ts';
import type { EventBoothRefusal } from './event-booth.refusals.ts';
import { eventHostRefusals } from './event-host.refusals.ts';
import type { EventHostRefusal } from './event-host.refusals.ts';
import { travelRefusals } from './travel.refusals.ts';
import type { TravelRefusal } from './travel.refusals.ts';
import { waitingRefusals } from './waiting.refusals.ts';
import type { WaitingRefusal } from './waiting.refusals.ts';
import { doorRefusals } from './door.refusals.ts';
import type { DoorRefusal } from './door.refusals.ts';
import { questionRefusals } from './question.refusals.ts';
import type { QuestionRefusal } from './question.refusals.ts';
import { proxyRefusals } from './proxy.refusals.ts';
import type { ProxyRefusal } from './proxy.refusals.ts';
import { handingOnRefusals } from './handing-on.refusals.ts';
import type { HandingOnRefusal } from './handing-on.refusals.ts';
import { audienceRefusals } from './audience.refusals.ts';
import type { AudienceRefusal } from './audience.refusals.ts';
import { addOnRefusals } from './add-on.refusals.ts';
import type { AddOnRefusal } from './add-on.refusals.ts';
import { payWayRefusals } from './pay-way.refusals.ts';
import type { PayWayRefusal } from './pay-way.refusals.ts';
import { promoCodeRefusals } from './promo-code.refusals.ts';
import type { PromoCodeRefusal } from './promo-code.refusals.ts';

/** Reasons why ticketing turns a wish down. */
export type TicketingRefusal =
  | LodgingRefusal
  | CrewRefusal
  | RideRefusal
  | CounterRefusal
  | CourseRefusal
  | EventMessageRefusal
  | EventSurveyRefusal
  | DateOffRefusal
  | OutsideMoneyRefusal
  | TravelRefusal
  | CompanyPlaceRefusal
  | EventHostRefusal
  | EventBoothRefusal
  | PromoCodeRefusal
  | AddOnRefusal
  | AudienceRefusal
  | PayWayRefusal
  | 'EVENT_NOT_FOUND'
  | 'EVENT_TEXT_MISSING'
  | 'EVENT_TEXT_TOO_LONG'
  | 'EVENT_AREA_UNKNOWN'
  | 'EVENT_TIMES_WRONG'
  | 'EVENT_DATES_WRONG'
  | 'EVENT_DATE_TWICE'
  | 'EVENT_CAPACITY_WRONG'
  | 'EVENT_PLACES_TOO_MANY'
  | 'PLACES_WRONG'
  | 'EVENT_ON_SALE'
  | 'EVENT_NOT_DRAFT'
  | 'EVENT_NOT_ON_SITE'
  | 'EVENT_IN_THE_PAST'
  | 'TICKET_TYPES_WRONG'
  | 'TICKET_PRICE_WRONG'
  | 'TICKET_LIMIT_WRONG'
  | 'TICKETS_NONE_CHOSEN'
  | 'TICKET_QUANTITY_WRONG'
  | 'TICKET_TYPE_UNKNOWN'
  | 'TICKETS_PER_PERSON'
  | 'TICKETS_SOLD_OUT'
  | 'TICKETS_BUSY'
  | 'ORDER_BUSY'
  | 'SALE_CLOSED'
  | 'PURCHASE_NOT_FOUND'
  | 'HOLD_EXPIRED'
  | 'HOLD_RELEASED'
  | 'TICKET_NOT_FOUND'
  | 'TICKET_NOT_INSIDE'
  | 'TICKET_USED'
  | 'CANCEL_POLICY_WRONG'
  | 'CANCEL_TERMS_CHANGED'
  | 'EVENT_BEGUN'
  | 'EVENT_OVER'
  | 'OFF_REASON_MISSING'
  | 'ATTENDEES_SETTLED'
  | 'FREEZE_DAYS_WRONG'
  | WaitingRefusal
  | DoorRefusal
  | QuestionRefusal
  | GuestRefusal
  | OnlineRefusal
  | ReflectionRefusal
  | EventSiteRefusal
  | HandingOnRefusal
  | ProxyRefusal;

export const ticketingRefusals: RefusalSentences<TicketingRefusal> = {
  ...travelRefusals,
  ...eventMessageRefusals,
  ...eventSurveyRefusals,
  ...waitingRefusals,
  ...doorRefusals,
  ...companyPlaceRefusals,
  ...eventHostRefusals,
  ...eventSiteRefusals,
  ...eventBoothRefusals,
  ...handingOnRefusals,
  ...proxyRefusals,
  ...promoCodeRefusals,
  ...addOnRefusals,
  ...audienceRefusals,
  ...payWayRefusals,
  EVENT_NOT_FOUND: {
    ja: 'イベントが見つかりませんでした。一覧から選び直してください。',
    en: 'The event was not found. Please choose it from the list.',
  },
  EVENT_TEXT_MISSING: { ja: 'この項目を入力してください。', en: 'Please fill in this field.' },
  EVENT_TEXT_TOO_LONG: {
    ja: '{most}文字以内で入力してください。',
    en: 'Please use at most {most} characters.',
  },
  EVENT_AREA_UNKNOWN: {
    ja: 'この地域は、コミュニティの市町村の一覧にありません。選び直してください。',
    en: 'This area is not among the municipalities of the community. Please choose again.',
  },
  EVENT_TIMES_WRONG: {
    ja: '日時を確かめてください。終了は開始より後、受付の締切は終了までに入力してください。',
    en: 'Please check the times: the end comes after the beginning, and sales close no later than the end.',
  },
  EVENT_DATES_WRONG: {
    ja: '開催日は1回から{most}回までにしてください。続きは、新しいイベントとして作れます。',
    en: 'Please give 1 to {most} dates. Further ones can be an event of their own.',
  },
  EVENT_DATE_TWICE: {
    ja: '同じ日時の回がすでにあります。日時を入力し直してください。',
    en: 'There is a date at the same time already. Please choose another time.',
  },
  EVENT_CAPACITY_WRONG: {
    ja: '定員は1から{most}までの数で入力してください。',
    en: 'Please give the number of places as 1 to {most}.',
  },
  EVENT_PLACES_TOO_MANY: {
    ja: 'すべての日程の定員に、オンラインの定員とオプションの数を合わせると、{most}を超えます。数を減らして入力してください。',
    en: 'All dates together have more than {most} places, with those online and the add-ons. Please give smaller numbers.',
  },
  PLACES_WRONG: {
    ja: '定員は0から{most}までの数で入力してください（0にすると、その席の受付が止まります）。',
    en: 'Please give the number of places as 0 to {most}; at 0 nothing more is given out.',
  },
  EVENT_ON_SALE: {
    ja: '公開したイベントの日時・チケット・価格は変えられません（申し込んだ方が頼りにしています）。紹介文と場所、定員は変更できます。変更する項目を選び直してください。',
    en: 'Date, tickets and prices of an event that was published cannot be changed, as people rely on them. Its words, place and number of places can; please change only those.',
  },
  EVENT_NOT_DRAFT: {
    ja: '一度公開したイベントは削除できません。「公開をやめる」でサイトから外してください。',
    en: 'An event that has been on the site cannot be deleted. Please take it off the site instead.',
  },
  EVENT_NOT_ON_SITE: {
    ja: '日程を追加できるのは、公開中のイベントです。下書きの日程は「編集する」で変えてください。',
    en: 'Dates can be added to an event that is on the site. Please change those of a draft by editing it.',
  },
  EVENT_IN_THE_PAST: {
    ja: '受付の締切が過ぎているため、公開できません。日時を入力し直してください。',
    en: 'It cannot be on the site, as sales would be closed already. Please change the date.',
  },
  TICKET_TYPES_WRONG: {
    ja: 'チケットは1種類から{most}種類までで入力してください。',
    en: 'Please give one to {most} kinds of ticket.',
  },
  TICKET_PRICE_WRONG: {
    ja: '価格は、無料なら0、有料なら50円から1,000,000円までの数で入力してください。',
    en: 'Please give the price as 0 for a free ticket, or 50 to 1,000,000 yen.',
  },
  TICKET_LIMIT_WRONG: {
    ja: 'お一人あたりの上限は1から{most}までの数で入力してください。',
    en: 'Please give the most per person as 1 to {most}.',
  },
  TICKETS_NONE_CHOSEN: {
    ja: 'チケットの枚数を選んでください。席は確保されておらず、お金も動いていません。',
    en: 'Please choose how many tickets you want. No place is kept and no money has moved.',
  },
  TICKET_QUANTITY_WRONG: {
    ja: '枚数を確かめて選び直してください。席は確保されておらず、お金も動いていません。',
    en: 'Please check the number of tickets. No place is kept and no money has moved.',
  },
  TICKET_TYPE_UNKNOWN: {
    ja: 'このチケットは見つかりませんでした。ページを開き直して選んでください。お金は動いていません。',
    en: 'This kind of ticket was not found. Please reload the page and choose again. No money has moved.',
  },
  TICKETS_PER_PERSON: {
    ja: 'このチケットはお一人{most}枚までです（お申し込み済み: {taken}枚。ほかの方に譲った枚数を含みます）。枚数を選び直してください。お金は動いていません。',
    en: 'There are at most {most} of these tickets per person, and you have ordered {taken}, those that you handed on to others included. Please choose fewer. No money has moved.',
  },
  TICKETS_SOLD_OUT: {
    ja: '選ばれた枚数の席が残っていません。枚数を減らすか、別のチケットを選んでください。手続き中の方の席が空くことがあります。お金は動いていません。',
    en: 'There are not so many places left. Please choose fewer, or another kind of ticket. Places of people who have not finished may come back. No money has moved.',
  },
  TICKETS_BUSY: {
    ja: 'ただいま申し込みが集中しています。少し待ってから、もう一度お試しください。新しい席は確保されておらず（前に選んだ席はそのままです）、お金も動いていません。',
    en: 'Many people are ordering right now. Please wait a moment and try again. No new place is kept (what you chose before still is), and no money has moved.',
  },
  ORDER_BUSY: {
    ja: 'ただいま申し込みが集中していて、お申し込みを受け付けられませんでした。選んだ席は確保したままです。少し待ってから、もう一度お試しください。お金は動いていません。',
    en: 'Many people are ordering right now, and your order could not be taken. The places you chose are still kept: please wait a moment and press again. No money has moved.',
  },
  SALE_CLOSED: {
    ja: 'このイベントの受付は終わりました。ほかのイベントを一覧からお選びください。お金は動いていません。',
    en: 'Sales for this event are closed. Please see the list for other events. No money has moved.',
  },
  PURCHASE_NOT_FOUND: {
    ja: 'このお申し込みは見つかりませんでした。マイページの「チケット」から開いてください。',
    en: 'This order was not found. Please open it from “Tickets” on your page.',
  },
  HOLD_EXPIRED: {
    ja: '席を確保していた時間が過ぎました。お手数ですが、もう一度チケットを選んでください。お金は動いていません。',
    en: 'The time for which your places were kept is over. Please choose your tickets again. No money has moved.',
  },
  HOLD_RELEASED: {
    ja: 'この席の確保は取りやめられています。別の画面で選び直したときは、そちらの画面でお続けください。そうでないときは、もう一度チケットを選んでください。お金は動いていません。',
    en: 'These places were given back. If you chose again in another window, please go on there; otherwise choose your tickets again. No money has moved.',
  },
  TICKET_NOT_FOUND: {
    ja: 'このチケットは見つかりませんでした。一覧から選び直してください。',
    en: 'This ticket was not found. Please choose it from the list.',
  },
  TICKET_NOT_INSIDE: {
    ja: 'このチケットは受付されていません。一覧を開き直して確かめてください。',
    en: 'Nobody was let in with this ticket. Please reload the list.',
  },
  TICKET_USED: {
    ja: '受付の済んだチケットは取り消せません。お困りのときは、会場の受付にご相談ください。お金は動いていません。',
    en: 'A ticket with which somebody was let in cannot be given back. Please ask at the entrance. No money has moved.',
  },
  CANCEL_POLICY_WRONG: {
    ja: '取消手数料は、開催日の0〜{most}日前と0〜100%の数で、開催日に近いほど高くなるように入力してください。',
    en: 'Please give the cancellation fee as 0 to {most} days before and 0 to 100 %, never lower nearer to the event.',
  },
  CANCEL_TERMS_CHANGED: {
    ja: '日付が変わり、取消手数料が変わりました。画面を開き直して金額を確かめてください。取り消しておらず、お金も動いていません。',
    en: 'The day has changed, and with it the cancellation fee. Please reload the page and check the sums. Nothing was given back and no money has moved.',
  },
  EVENT_OVER: {
    ja: '終わったイベントは中止にできません。返金が必要な方は、会員の画面の「お支払い」から選んでください。お金は動いていません。',
    en: 'An event that is over cannot be called off. Please refund whoever needs it under “Payments” of the member. No money has moved.',
  },
  OFF_REASON_MISSING: {
    ja: '中止の理由を{most}文字以内で入力してください。チケットをお持ちの方に届きます。',
    en: 'Please give the reason in at most {most} characters. Everybody who has tickets will read it.',
  },
  EVENT_BEGUN: {
    ja: 'イベントが始まったため、取り消しできるのは開始前までです。ご用の方は運営者へご連絡ください。お金は動いていません。',
    en: 'Tickets can be given back until the event begins. Please contact the organiser. No money has moved.',
  },
  ATTENDEES_SETTLED: {
    ja: '来場者のお名前を変更できるのは期限までです。期限を過ぎたときは、運営者へご連絡ください。何も変わっておらず、お金も動いていません。',
    en: 'Names of attendees can be changed until the deadline only. After it, please contact the organiser. Nothing was changed and no money has moved.',
  },
  FREEZE_DAYS_WRONG: {
    ja: '変更の期限は、開催日の0〜{most}日前の数で入力してください。',
    en: 'Please give the deadline for changes as 0 to {most} days before the date.',
  },
  ...questionRefusals,
  ...dateOffRefusals,
  ...guestRefusals,
  ...counterRefusals,
  ...courseRefusals,
  ...onlineRefusals,
  ...reflectionRefusals,
  ...lodgingRefusals,
  ...crewRefusals,
  ...rideRefusals,
  ...outsideMoneyRefusals,
};
