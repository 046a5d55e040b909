import type { Bilingual, Facts } from '@enishi/kernel';
import { filledTitle } from '../timeline-titles.ts';
import { amountWords, benefitKind, isBenefitKind } from './benefit-kinds.ts';

const titles = {
  founded: { ja: '法人会員の登録（{title}）', en: 'Registered ({title})' },
  declared: { ja: '反社会的勢力でないことを表明（第{version}版）', en: 'Declared (version {version})' },
  contact_changed: { ja: '連絡先を変更', en: 'Contact changed' },
  profile_changed: { ja: '登録内容を変更（{title}）', en: 'Profile changed ({title})' },
  profile_changed_at_desk: {
    ja: '登録内容を事務局で変更（{fields}）：{reason}',
    en: 'Profile changed at the desk ({fields}): {reason}',
  },
  area_confirmed: { ja: '所在の市町村を確認（{area}）', en: 'Confirmed to be in {area}' },
  area_open: {
    ja: '所在の市町村の確認を取り消し（{area}）',
    en: 'No longer confirmed to be in {area}',
  },
  area_moved: {
    ja: '所在が変更されました（市町村は、事務局の確認待ち）',
    en: 'Moved, as it says; its municipality is no longer confirmed',
  },
  fee_agreed: {
    ja: '従業員数{employees}名に変更（次の更新 {on} から会費が変わります）',
    en: 'Now {employees} employees; the fee changes with the renewal on {on}',
  },
  fee_kept: {
    ja: '従業員数{employees}名に変更（次の更新も会費は変わりません）',
    en: 'Now {employees} employees; the fee stays with the next renewal',
  },
  billing_changed: { ja: '請求担当を変更', en: 'Billing contact changed' },
  admin_invited: { ja: '管理者への招待を送付', en: 'Somebody invited to act for it' },
  invite_revoked: { ja: '管理者への招待を取り消し', en: 'Invitation taken back' },
  admin_joined: { ja: '管理者が加わりました', en: 'An administrator joined' },
  admin_removed: { ja: '管理者を外しました', en: 'An administrator removed' },
  admin_left: { ja: '管理者が自ら外れました', en: 'An administrator stepped back' },
  admin_erased: { ja: '管理者の個人情報を消去', en: 'An administrator erased' },
  last_admin_erased: {
    ja: '最後の管理者の個人情報を消去（管理者がいません）',
    en: 'The last administrator erased; nobody acts for it',
  },
  plan_asked: { ja: '「{plan}」の承認を申請', en: 'Asked for {plan}' },
  plan_approved: { ja: '「{plan}」の申込みを承認', en: '{plan} approved' },
  plan_declined: { ja: '「{plan}」の申込みをお断り：{reason}', en: '{plan} declined: {reason}' },
  checkout_started: { ja: '「{plan}」を申込み', en: 'Ordered {plan}' },
  ordered_on_invoice: { ja: '「{plan}」を請求書払いで申込み', en: 'Ordered {plan} on invoice' },
  price_proposed: {
    ja: '「{plan}」の個別の会費を提案（{until}まで。理由：{reason}）',
    en: 'A price of its own proposed for {plan} (until {until}; {reason})',
  },
  price_approved: {
    ja: '「{plan}」の個別の会費を承認（{until}まで）',
    en: 'A price of its own approved for {plan} (until {until})',
  },
  price_declined: { ja: '「{plan}」の個別の会費の提案を却下', en: 'A price of its own declined for {plan}' },
  price_withdrawn: { ja: '「{plan}」の個別の会費を取り消し', en: 'A price of its own taken back for {plan}' },
  fee_from_renewal: {
    ja: '次の更新 {on} から会費が変わります（個別の会費による）',
    en: 'The fee changes with the renewal on {on} (a price of its own)',
  },
  renewal_noticed: {
    ja: '{on}の更新をご案内（{days}日前の案内）',
    en: 'Told of the renewal on {on} (the notice of {days} days before)',
  },
  quote_issued: {
    ja: '「{plan}」の見積書 {number} を発行（{until}まで有効）',
    en: 'Quoted {plan} ({number}, valid until {until})',
  },
  document_issued: { ja: '事務局が{kind} {number} を発行', en: '{kind} {number} issued by the secretariat' },
  quote_accepted: { ja: '見積書 {number} でお申し込み', en: 'Quote {number} accepted' },
  invoice_reminded: {
    ja: '請求書 {number} の未入金を再度ご連絡',
    en: 'Reminded of the unpaid invoice {number}',
  },
  order_withdrawn: { ja: '「{plan}」の申込みを取り消し', en: 'Order of {plan} withdrawn' },
  invoiced: { ja: '「{plan}」の次の年の請求書を発行', en: 'Invoiced the next year of {plan}' },
  voucher_issued: {
    ja: '「{plan}」のコンビニ払いの番号を発行（{until}まで）',
    en: 'Voucher for {plan} issued (until {until})',
  },
  voucher_expired: {
    ja: '「{plan}」のコンビニ払いの期限が過ぎ、申込みを取り消し',
    en: 'Voucher for {plan} ran out; the order lapsed',
  },
  term_noticed: {
    ja: '期間の終わり（{on}）を{days}日前にお知らせ',
    en: 'Told of the end of the term ({on}), {days} days before',
  },
  version_told: {
    ja: '「{plan}」の第{version}版が次の更新（{on}）から始まることをお知らせ',
    en: 'Told that version {version} of {plan} begins with the renewal on {on}',
  },
  version_began: { ja: '「{plan}」の新しい版を開始', en: 'A new version of {plan} began' },
  plan_began: { ja: '「{plan}」を開始', en: '{plan} began' },
  plan_renewed: { ja: '「{plan}」を更新（{until}まで）', en: '{plan} renewed (until {until})' },
  plan_changed: { ja: '「{plan}」に変更', en: 'Changed to {plan}' },
  plan_change_started: { ja: '「{plan}」への変更を申込み', en: 'Ordered the change to {plan}' },
  plan_change_planned: { ja: '{on}から「{plan}」への変更を予約', en: 'Changes to {plan} on {on}' },
  plan_change_withdrawn: { ja: 'プラン変更の予約を取り消し', en: 'Planned change of plan taken back' },
  plan_unpaid: {
    ja: '「{plan}」の会費が未払い（{until}まで猶予）',
    en: 'Fee of {plan} unpaid (grace until {until})',
  },
  plan_ended: { ja: '「{plan}」が終了', en: '{plan} ended' },
  seats_offered: { ja: '利用枠に{count}名を招待', en: 'Invited {count} to seats' },
  seat_offer_revoked: { ja: '利用枠への招待を取り消し', en: 'Took an invitation to a seat back' },
  seat_claimed: { ja: '利用枠の利用を開始', en: 'A seat was taken' },
  seat_taken_away: { ja: '利用枠を外しました', en: 'Took a seat away' },
  seat_given_up: { ja: '利用枠が本人から返却されました', en: 'A seat was given back' },
  seats_short: {
    ja: '利用枠が{seats}名分に減り、{count}名が保留',
    en: 'Only {seats} seats: {count} people wait',
  },
  seats_chosen: { ja: '利用枠に残る方を選択（{count}名が終了）', en: 'Chose who stays ({count} ended)' },
  seat_domain_asked: { ja: '会社のドメインを確認中（{domain}）', en: 'Proving the domain {domain}' },
  seat_domain_proved: { ja: '会社のドメインを確認（{domain}）', en: 'Domain {domain} proved' },
  seat_domain_removed: { ja: '会社のドメインを解除（{domain}）', en: 'Domain {domain} removed' },
  page_published: { ja: '会社の公開ページを公開', en: 'Public page published' },
  page_taken_back: { ja: '会社の公開ページを非公開に変更', en: 'Public page taken back' },
  page_hidden: { ja: '会社の公開ページを非表示：{reason}', en: 'Public page hidden: {reason}' },
  page_shown: { ja: '会社の公開ページの表示を再開', en: 'Public page shown again' },
  cancelled: { ja: '「{plan}」を解約（{until}まで利用）', en: '{plan} cancelled (in use until {until})' },
  kept: { ja: '「{plan}」の解約を取り消し', en: '{plan} goes on after all' },
  benefit_used: {
    ja: '特典を利用：{benefit} {amount}（{on}、{for}）',
    en: 'Benefit used: {benefit}, {amount} ({on}, {for})',
  },
  benefit_given_back: {
    ja: '特典の利用を取り消し：{benefit} {amount}（{for}。理由：{reason}）',
    en: 'Use of {benefit} taken back: {amount} ({for}; {reason})',
  },
  benefit_granted: {
    ja: '追加枠を付与：{benefit} {amount}（{until}まで。理由：{reason}）',
    en: 'Granted {amount} of {benefit} besides the plan (until {until}; {reason})',
  },
  letter_sent: { ja: '{to}へメール：「{subject}」', en: 'Mail to {to}: “{subject}”' },
  letter_bounced: {
    ja: '{to}へのメールが届きませんでした。宛先を会社に確かめてください',
    en: 'A mail to {to} could not be delivered. Please check the address with the company',
  },
  noted: { ja: '事務局のメモ', en: 'Note of the secretariat' },
  note_taken_back: { ja: '事務局のメモを取り消し', en: 'Note of the secretariat taken back' },
  paid: { ja: '会費の支払い', en: 'Paid' },
  refunded: { ja: '返金', en: 'Refunded' },
  payment_failed: { ja: '支払いができませんでした（{decline}）', en: 'Payment failed ({decline})' },
} satisfies Record<string, Bilingual>;

/** Kinds of turn in a company's story. */
export type CompanyTurnKind = keyof typeof titles;

/** The title of a turn. A plan's name is kept in both languages as the facts `plan_ja` and `plan_en`. */
export function companyTurnTitle(kind: string, facts: Facts): Bilingual {
  const title = Object.hasOwn(titles, kind) ? titles[kind as CompanyTurnKind] : { ja: kind, en: kind };
  return filledTitle(title, { ...facts, ...benefitFacts(facts) });
}

/** A benefit is kept by its key and in its parts, and told by its name and unit of today. */
function benefitFacts({ benefit, parts }: Facts): Facts {
  if (typeof benefit !== 'string' || !isBenefitKind(benefit) || typeof parts !== 'number') return {};
  const { label } = benefitKind(benefit);
  const amount = amountWords(benefit, parts);
  return { benefit_ja: label.ja, benefit_en: label.en, amount_ja: amount.ja, amount_en: amount.en };
}

/** Whom of a company a mail went to, as facts of a turn. */
export const letterTo: Record<'membership' | 'money', Facts> = {
  membership: { to_ja: '担当者', to_en: 'the contact' },
  money: { to_ja: '請求担当', to_en: 'the billing contact' },
};
