import { formatJapaneseDate, formatJapaneseMonth } from '@enishi/japan';
import { isTokyoDate, isTokyoMonth } from '@enishi/kernel';
import type { Bilingual, Facts, Locale } from '@enishi/kernel';

/** Turns in a member's story that the secretariat sees, in the words of the desk. `{fact}` is filled from the entry. */
const titles = {
  joined: { ja: '入会（{number}）', en: 'Joined ({number})' },
  directory_joined: { ja: '会員名簿に掲載', en: 'Joined the directory' },
  directory_left: { ja: '会員名簿から掲載を取り下げ', en: 'Left the directory' },
  guardian_asked: { ja: '保護者に同意をお願いしました', en: 'Guardian asked for consent' },
  guardian_approved: { ja: '保護者が同意しました', en: 'Guardian gave consent' },
  newsletter_on: { ja: 'ニュースレターの受信に同意', en: 'Agreed to the newsletter' },
  newsletter_off: { ja: 'ニュースレターの受信を停止', en: 'Stopped the newsletter' },
  checkout_started: { ja: '「{plan}」の申込手続きを開始', en: 'Started checkout for {plan}' },
  plan_change_started: { ja: '「{plan}」への変更を手続き中', en: 'Changing to {plan}' },
  plan_change_planned: { ja: '{on}から「{plan}」に変更する手続き', en: 'Changes to {plan} on {on}' },
  plan_change_withdrawn: { ja: 'プランの変更を取り消しました', en: 'Took the change of plan back' },
  price_move_announced: {
    ja: '「{plan}」の会費が{on}から変わることをお知らせしました',
    en: 'Told that the fee of {plan} changes on {on}',
  },
  regular_price_announced: {
    ja: '「{plan}」の割引料金が終わり、{on}から通常の会費になることをお知らせしました',
    en: 'Told that the reduced fee of {plan} ends and the regular one is charged from {on}',
  },
  student_declared: {
    ja: '学生であることの届け出（{graduatesIn}卒業・修了予定）',
    en: 'Declared to be a student (until {graduatesIn})',
  },
  student_confirmed: {
    ja: '学生であることを確認（{lastDay}まで）',
    en: 'Confirmed as a student (until {lastDay})',
  },
  student_on_word: {
    ja: '自己申告により、学生の料金の対象になりました（{lastDay}まで）',
    en: 'Has the price for students on their word (until {lastDay})',
  },
  student_declined: {
    ja: '学生であることを確認できず：{reason}',
    en: 'Not confirmed as a student: {reason}',
  },
  mail_undeliverable: {
    ja: 'メールが届かないアドレスとして記録',
    en: 'Noted that mail does not reach the address',
  },
  mail_deliverable: {
    ja: 'メールが届くようになったと記録',
    en: 'Noted that mail reaches the address again',
  },
  plan_started: { ja: '「{plan}」になりました', en: 'Became {plan}' },
  comeback_letter_sent: {
    ja: '「{plan}」に戻る方法を、一度だけのメールで案内',
    en: 'Sent the one letter about coming back to {plan}',
  },
  plan_ended: { ja: '「{plan}」が終了しました', en: '{plan} ended' },
  grace_started: {
    ja: '会費の引き落としができず、{until}まで猶予中',
    en: 'Charge failed; grace until {until}',
  },
  grace_ended: { ja: '会費の支払いが確認され、猶予が終わりました', en: 'Paid again; grace ended' },
  unpaid_reminded: {
    ja: '未払いの会費をメールで案内（{day}日目）',
    en: 'Reminded of the unpaid fee (day {day})',
  },
  cancellation_scheduled: {
    ja: '解約の手続き（最終利用日 {lastDay}）',
    en: 'Cancelled (last day {lastDay})',
  },
  cancellation_reason: { ja: '解約の理由：{reason}', en: 'Reason for cancelling: {reason}' },
  cancellation_withdrawn: { ja: '解約を取り消しました', en: 'Took the cancellation back' },
  pause_planned: {
    ja: '「{plan}」の休会（{on}から、再開と次のお支払いは{until}）',
    en: '{plan} is paused from {on}; resumes with a charge on {until}',
  },
  pause_withdrawn: { ja: '休会を取り消しました', en: 'Took the pause back' },
  pause_overtaken: {
    ja: '休会できませんでした（更新が先に済んでいたため）',
    en: 'Not paused: the renewal had come first',
  },
  pause_began: { ja: '「{plan}」の休会が始まりました', en: 'The pause of {plan} began' },
  pause_over: { ja: '休会が終わり、「{plan}」を再開しました', en: 'The pause is over; {plan} goes on' },
  pause_cancelled: { ja: '休会中に「{plan}」を解約しました', en: 'Cancelled {plan} during the pause' },
  resume_started: { ja: '「{plan}」を早めに再開する手続き', en: 'Resuming {plan} early' },
  resume_noticed: { ja: '再開（{on}）をお知らせしました', en: 'Told of the end of the pause on {on}' },
  leaving_asked: { ja: '退会の手続き（最終利用日 {lastDay}）', en: 'Asked to leave (last day {lastDay})' },
  leaving_withdrawn: { ja: '退会を取りやめました', en: 'Stays after all' },
  left: { ja: '退会（{number}）', en: 'Left ({number})' },
  rejoined: { ja: '再入会（{number}）', en: 'Joined again ({number})' },
  copy_asked: { ja: '登録内容の写しを請求', en: 'Asked for a copy of their data' },
  copy_ready: { ja: '登録内容の写しを用意', en: 'Copy of the data ready' },
  copy_handed_out: {
    ja: '登録内容の写しを受け取り（{format}）',
    en: 'Took the copy of their data ({format})',
  },
  rights_request_received: { ja: '「{kind}」の請求を受け付け', en: 'Request received: {kind}' },
  rights_request_checked: { ja: '「{kind}」の請求の本人確認', en: 'Made sure who asks: {kind}' },
  rights_request_decided: { ja: '「{kind}」の請求への対応を決定', en: 'Request decided: {kind}' },
  rights_request_answered: { ja: '「{kind}」の請求に回答', en: 'Request answered: {kind}' },
  entry_corrected: { ja: '登録内容を訂正（{fields}）', en: 'Entry put right ({fields})' },
  rights_request_withdrawn: { ja: '「{kind}」の請求の取り下げ', en: 'Request withdrawn: {kind}' },
  erased: { ja: '個人情報を消去（{basis}）', en: 'Personal data erased ({basis})' },
  renewal_noticed: {
    ja: '年会費の自動更新（{on}）をお知らせしました',
    en: 'Told of the yearly renewal on {on}',
  },
  fee_taken_in_cash: {
    ja: '「{plan}」の会費を現金で受け取り（{on}）',
    en: 'Fee for {plan} taken in cash on {on}',
  },
  fee_taken_by_transfer: {
    ja: '「{plan}」の会費を銀行振込で受け取り（{on}）',
    en: 'Fee for {plan} received by bank transfer on {on}',
  },
  fee_reversed: {
    ja: '「{plan}」の会費の入金を取り消し：{reason}',
    en: 'Fee for {plan} taken back: {reason}',
  },
  term_noticed: {
    ja: '前払いの期間の終わり（{on}）を{days}日前にお知らせしました',
    en: 'Told {days} days ahead that the paid term ends on {on}',
  },
  voucher_issued: {
    ja: '「{plan}」のコンビニ払込票を発行（{until}まで）',
    en: 'Voucher for {plan} issued (until {until})',
  },
  voucher_expired: {
    ja: '「{plan}」のコンビニ払込票の期限切れ（お金は動いていません）',
    en: 'Voucher for {plan} ran out (no money moved)',
  },
  complimentary_given: {
    ja: '「{plan}」を無償で提供（{from}〜{lastDay}）：{reason}',
    en: 'Given {plan} free of charge ({from} to {lastDay}): {reason}',
  },
  complimentary_ended: { ja: '「{plan}」の無償提供を終了', en: 'Ended {plan}, which was free of charge' },
  seat_taken: { ja: '「{company}」の利用枠を使い始めました', en: 'Has a seat of {company}' },
  seat_ended: { ja: '「{company}」の利用枠が終わりました', en: 'The seat of {company} ended' },
  gift_ordered: {
    ja: '「{plan}」（{length}）のギフトを申し込み',
    en: 'Ordered a gift of {plan} ({length})',
  },
  gift_paid: { ja: '「{plan}」（{length}）のギフトを購入', en: 'Bought a gift of {plan} ({length})' },
  gift_sent: { ja: 'ギフト「{plan}」のメールを送信', en: 'Mail of the gift of {plan} sent' },
  gift_bounced: {
    ja: 'ギフト「{plan}」のメールが届かなかった（宛先不明）',
    en: 'Mail of the gift of {plan} could not be delivered',
  },
  gift_given: {
    ja: '贈ったギフト「{plan}」（{length}）が受け取られました',
    en: 'The gift of {plan} ({length}) was received',
  },
  gift_received: {
    ja: 'ギフト「{plan}」（{length}）を受け取り（{from}〜{lastDay}）',
    en: 'Received a gift of {plan}, {length} ({from} to {lastDay})',
  },
  gift_returning: { ja: 'ギフト「{plan}」を取り消し：{reason}', en: 'Gift of {plan} cancelled: {reason}' },
  gift_refunded: { ja: 'ギフト「{plan}」の代金を返金', en: 'Gift of {plan} refunded' },
  gift_noticed: {
    ja: 'ギフトの期間の終わり（{on}）を{days}日前にお知らせしました',
    en: 'Told {days} days ahead that the gift ends on {on}',
  },
  imported: {
    ja: '「{source}」から引き継ぎ（以前の会員番号 {oldNumber}、{by}）',
    en: 'Brought over from {source} (old number {oldNumber}, {by})',
  },
  import_invited: { ja: '引き継ぎの案内をメールで送信', en: 'Told by mail of being brought over' },
  import_agreed: { ja: '会員規約に同意し、引き継ぎが完了', en: 'Agreed to the terms; brought over for good' },
  import_undone: { ja: '引き継ぎを取り消しました', en: 'Bringing over was taken back' },
  merged_in: { ja: '重複していた登録（{number}）をまとめました', en: 'Merged the double entry {number}' },
  merged_away: { ja: '会員番号{number}の登録にまとめられました', en: 'Merged into {number}' },
  merge_undone: {
    ja: 'まとめた登録を元の2件（{number}と{former}）に戻しました',
    en: 'Parted again into {number} and {former}',
  },
  paid: { ja: '会費の支払い', en: 'Paid' },
  tickets_paid: { ja: 'イベントのチケット代の支払い', en: 'Paid for tickets' },
  refunded: { ja: '返金', en: 'Refunded' },
  payment_failed: { ja: '支払いができませんでした（{decline}）', en: 'Payment failed ({decline})' },
  receipt_readdressed: {
    ja: '領収書{number}の宛名を改めて差し替え（{newNumbers}）',
    en: 'Receipt {number} made out anew ({newNumbers})',
  },
  receipt_split: {
    ja: '領収書{number}を{count}件に分割（{newNumbers}）',
    en: 'Receipt {number} split into {count} ({newNumbers})',
  },
  sync_requested: { ja: 'Stripeとの同期を依頼', en: 'Asked for a sync with Stripe' },
  synced: { ja: 'Stripeと同期しました（変更 {changes} 件）', en: 'Synced with Stripe ({changes} changes)' },
} satisfies Record<string, Bilingual>;

/** Kinds of entry on a member's timeline. */
export type TimelineKind = keyof typeof titles;

/** The title of an entry. A plan's name is kept in both languages as the facts `plan_ja` and `plan_en`. */
export function timelineTitle(kind: string, facts: Facts): Bilingual {
  const title = Object.hasOwn(titles, kind) ? titles[kind as TimelineKind] : { ja: kind, en: kind };
  return filledTitle(title, facts);
}

/** A title with its facts filled in, each language with its own where a fact is kept in both (`plan_ja`, `plan_en`). */
export function filledTitle(title: Bilingual, facts: Facts): Bilingual {
  return { ja: fill(title.ja, facts, 'ja'), en: fill(title.en, facts, 'en') };
}

function fill(text: string, facts: Facts, locale: Locale): string {
  return text.replace(/\{(\w+)\}/g, (_mark, fact: string) =>
    words(facts[`${fact}_${locale}`] ?? facts[fact] ?? '–', locale),
  );
}

/** Days and months are kept as such and told as people write them. */
function words(fact: string | number | boolean, locale: Locale): string {
  if (typeof fact !== 'string') return String(fact);
  if (isTokyoMonth(fact)) return formatJapaneseMonth(fact, locale);
  return isTokyoDate(fact) ? formatJapaneseDate(fact, locale) : fact;
}
