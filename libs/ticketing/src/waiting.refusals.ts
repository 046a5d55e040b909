import type { RefusalSentences } from '@enishi/kernel';

export type WaitingRefusal =
  | 'WAITING_NOT_FOUND'
  | 'OFFER_LINK_UNKNOWN'
  | 'WAITING_DATES_WRONG'
  | 'WAITING_CLOSED'
  | 'WAITING_NOT_NEEDED'
  | 'WAITING_TOO_MANY'
  | 'WAITING_ALREADY'
  | 'WAITING_NOT_IN_LINE'
  | 'WAITING_PLACE_WRONG'
  | 'WAITING_REASON_MISSING'
  | 'OFFER_HOURS_WRONG'
  | 'LOTTERY_ONLY'
  | 'LOTTERY_NOT_OPEN'
  | 'LOTTERY_CLOSED'
  | 'LOTTERY_WINDOW_WRONG'
  | 'LOTTERY_FIXED'
  | 'LOTTERY_DATE_TOO_EARLY'
  | 'SALE_NOT_OPEN'
  | 'OPENINGS_WRONG'
  | 'OPENINGS_FIXED';

/** What cannot be done with waiting lists, lotteries and openings, and what to do instead. */
export const waitingRefusals: RefusalSentences<WaitingRefusal> = {
  WAITING_NOT_FOUND: {
    ja: 'このキャンセル待ちは見つかりませんでした。マイページの「チケット」から開いてください。',
    en: 'This entry of the waiting list was not found. Please open it from “Tickets” on your page.',
  },
  OFFER_LINK_UNKNOWN: {
    ja: 'このリンクは使えません。メールのリンクがすべて開けているかお確かめください。席のご案内は、マイページの「チケット」からもご覧いただけます。お金は動いていません。',
    en: 'This link opens nothing. Please check that all of the link in the letter was opened. What is offered to you also stands under “Tickets” on your page. No money has moved.',
  },
  WAITING_DATES_WRONG: {
    ja: 'お待ちになる日を選んでください。まだ並んでおらず、お金も動いていません。',
    en: 'Please choose the dates that you wait for. You are not on the list yet, and no money has moved.',
  },
  WAITING_CLOSED: {
    ja: 'この日のキャンセル待ちは締め切られています。別の日を選んでください。お金は動いていません。',
    en: 'The waiting list of this date is closed. Please choose another date. No money has moved.',
  },
  WAITING_NOT_NEEDED: {
    ja: '選ばれた日に、この枚数の席が残っています。キャンセル待ちではなく、イベントのページからチケットを選んでください。お金は動いていません。',
    en: 'So many places are left on a date that you chose. Please choose your tickets on the page of the event instead. No money has moved.',
  },
  WAITING_TOO_MANY: {
    ja: '選ばれた日の定員を超えています。枚数を減らして選んでください。お金は動いていません。',
    en: 'A date that you chose never has so many places. Please choose fewer. No money has moved.',
  },
  WAITING_ALREADY: {
    ja: 'このイベントのキャンセル待ちには、すでに並んでいます。内容を変えるには、いまのキャンセル待ちを取りやめてから選び直してください（順番は最後になります）。お金は動いていません。',
    en: 'You are on the waiting list of this event already. To change your wish please leave it first and choose again; you would stand at its end. No money has moved.',
  },
  WAITING_NOT_IN_LINE: {
    ja: 'この方はもう並んでいません。一覧を開き直して選んでください。',
    en: 'This person waits no more. Please reload the list.',
  },
  WAITING_PLACE_WRONG: {
    ja: '順番は1以上の数で入力してください。',
    en: 'Please give the place in line as 1 or more.',
  },
  WAITING_REASON_MISSING: {
    ja: '順番を変える理由を{most}文字以内で入力してください。記録に残ります。',
    en: 'Please give the reason in at most {most} characters. It is kept.',
  },
  OFFER_HOURS_WRONG: {
    ja: '席を確保する時間は1から{most}までの数で入力してください。',
    en: 'Please give the hours for which places are kept as 1 to {most}.',
  },
  SALE_NOT_OPEN: {
    ja: 'このイベントのお申し込みは、まだ始まっていません。イベントのページに表示された日時までお待ちください。席は確保されておらず、お金も動いていません。',
    en: 'Tickets of this event are not given out to you yet. Please come back at the time that its page shows. No place is kept and no money has moved.',
  },
  OPENINGS_WRONG: {
    ja: '受付の開始を確かめてください。一般の開始を入れ、プランごとの開始はそれより前、どれも受付の終了より前の日時を入力してください。',
    en: 'Please check the opening times: give one for everybody, those of plans no later than that, and all before sales close.',
  },
  OPENINGS_FIXED: {
    ja: '公開したイベントの受付開始は変えられません（申し込む方が頼りにしています）。別の日時で売るには、新しいイベントを下書きから作ってください。',
    en: 'The opening times of an event that was published cannot be changed, as people rely on them. Please begin a new event instead.',
  },
  LOTTERY_ONLY: {
    ja: 'このイベントの席は抽選です。イベントのページから抽選にお申し込みください。席は確保されておらず、お金も動いていません。',
    en: 'Places of this event are drawn by lot. Please apply on the page of the event. No place is kept and no money has moved.',
  },
  LOTTERY_NOT_OPEN: {
    ja: '抽選の申し込みは、まだ始まっていません。開始の日時までお待ちください。お金は動いていません。',
    en: 'Applications for this lottery have not opened yet. Please come back when they do. No money has moved.',
  },
  LOTTERY_CLOSED: {
    ja: '抽選の申し込みは締め切られました。抽選の後に席が残ったときは、イベントのページからお申し込みください。お金は動いていません。',
    en: 'Applications for this lottery are closed. Should places be left after the draw, please order on the page of the event. No money has moved.',
  },
  LOTTERY_WINDOW_WRONG: {
    ja: '申込期間を確かめてください。締切は開始より後、これからの日時で、最初の回の受付終了の1時間前までに入力してください。',
    en: 'Please check the times: applications close after they open, in the future, and at least an hour before the sale of the first date ends.',
  },
  LOTTERY_DATE_TOO_EARLY: {
    ja: 'この回は、抽選に間に合いません。受付終了が抽選の締切の1時間後か、それより後になる日時を入力してください。',
    en: 'This date comes too early for the lottery. Please choose one whose sale ends an hour after applications close, or later.',
  },
  LOTTERY_FIXED: {
    ja: '公開したイベントの抽選は変えられません（申し込む方が頼りにしています）。別の方法で売るには、新しいイベントを下書きから作ってください。',
    en: 'The lottery of an event that was published cannot be changed, as people rely on it. Please begin a new event instead.',
  },
};
