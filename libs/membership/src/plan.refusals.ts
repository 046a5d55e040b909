import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which writing, publishing and moving plans says no. */
export type PlanRefusal =
  | 'PLAN_INCONSISTENT'
  | 'PLAN_NEEDED'
  | 'PLAN_IN_ARCHIVE'
  | 'PLAN_ORDER_STALE'
  | 'PLAN_REASON_MISSING'
  | 'PLAN_DRAFT_CHANGED'
  | 'PLAN_DRAFT_GONE'
  | 'PLAN_DRAFT_INCOMPLETE'
  | 'PLAN_FACT_FIXED'
  | 'PLAN_UNCHANGED'
  | 'PLAN_BY_FISCAL_YEAR'
  | 'YEAR_TURNS'
  | 'MOVE_TOO_SOON'
  | 'MOVE_STAYS';

/** Their sentences: what is the matter, what to do, and whether anything was published or charged. */
export const planRefusals: RefusalSentences<PlanRefusal> = {
  PLAN_INCONSISTENT: {
    ja: 'プラン「{plan}」の設定に誤りがあります（{fault}）。設定を見直してください。',
    en: 'The plan {plan} is not set up correctly ({fault}). Please correct its definition.',
  },
  PLAN_NEEDED: {
    ja: '無料のプランの募集は止められません。有料のプランが終わった方が戻るプランだからです。ほかのプランを選んでください。何も変更していません。',
    en: 'The free plan cannot be taken off the offer, as members return to it when a paid plan ends. Please choose another plan. Nothing was changed.',
  },
  PLAN_IN_ARCHIVE: {
    ja: '保管中のプランは、すぐには募集できません。先に保管から戻してください。何も変更していません。',
    en: 'An archived plan cannot be offered straight away. Please take it out of the archive first. Nothing was changed.',
  },
  PLAN_ORDER_STALE: {
    ja: '表示後に、ほかの人がプランの並びを変えました。新しい並びを表示していますので、もう一度動かしてください。並びは変更していません。',
    en: 'Somebody else has changed the order of the plans meanwhile. The new order is shown; please move the plan again. Nothing was changed.',
  },
  PLAN_REASON_MISSING: {
    ja: '理由を入力してください。記録に残り、ほかの担当者が後から確認できます。',
    en: 'Please write the reason. It is kept, so that others can look it up later.',
  },
  PLAN_DRAFT_CHANGED: {
    ja: '{by} さんが{at}にこの下書きを保存しました。あなたの変更はまだ保存されていません。入力した内容を控えてから、下書きを開き直してください。',
    en: '{by} saved this draft at {at}. Your changes have not been saved. Please note what you typed, then open the draft again.',
  },
  PLAN_DRAFT_GONE: {
    ja: 'この下書きは、すでに公開されたか破棄されました。プランの一覧で現在の内容をご確認ください。',
    en: 'This draft has been published or thrown away. Please look at the list of plans.',
  },
  PLAN_DRAFT_INCOMPLETE: {
    ja: '下書きに足りないところがあります。「公開の前に」の項目を直してから、もう一度公開してください。何も公開していません。',
    en: 'The draft is not complete. Please mend what is listed under “Before publishing”, then publish again. Nothing was published.',
  },
  PLAN_FACT_FIXED: {
    ja: '公開したプランの区分・消費税の扱い・1年の数え方は変えられません。続いている契約の領収書と帳簿がそれによっているためです。新しいプランを作り、このプランの募集を止めてください。何も公開していません。',
    en: 'Kind, tax treatment and the beginning of the year of a published plan cannot change, as receipts and books of running memberships rest on them. Please make a new plan and stop this one. Nothing was published.',
  },
  PLAN_UNCHANGED: {
    ja: '公開中の版と同じ内容です。変更してから公開してください。何も公開していません。',
    en: 'This is the same as the version in force. Please change something first. Nothing was published.',
  },
  PLAN_BY_FISCAL_YEAR: {
    ja: 'このプランは年度ごとの会費のため、途中から切り替えられません。お金は動いていません。今のプランを解約し、{last}までの期間が終わった後にお申し込みください。',
    en: 'This plan is paid by the fiscal year, so you cannot change to it part-way. No money has moved. Please cancel your plan and order this one once your period ends on {last}.',
  },
  YEAR_TURNS: {
    ja: 'まもなく新しい年度が始まります。お申し込みは{from}の0時からお受けしますので、それまでお待ちください。お支払いは行われていません。',
    en: 'A new year is about to begin. Orders are taken again from midnight (Japan) on {from}. Nothing was charged.',
  },
  MOVE_TOO_SOON: {
    ja: '会費の変更は、お知らせから30日以上あとの更新からにしてください（最短 {earliest}）。何も公開していません。',
    en: 'Another fee may apply to renewals thirty days after the letter at the earliest ({earliest}). Nothing was published.',
  },
  MOVE_STAYS: {
    ja: 'この会費の変更は、会員のみなさまにお知らせしたもので、取り消せません。望まれない場合は、その日の前日までにマイページから解約してください。お金は動いていません。',
    en: 'This change of fee was announced to all members and cannot be taken back. If you do not agree, please cancel until the day before. Nothing was charged.',
  },
};
