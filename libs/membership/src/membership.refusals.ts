import type { RefusalSentences } from '@enishi/kernel';
import { giftRefusals } from './gift.refusals.ts';
import type { GiftRefusal } from './gift.refusals.ts';
import { benefitRefusals } from './benefit.refusals.ts';
import type { BenefitRefusal } from './benefit.refusals.ts';
import { companyRefusals } from './company.refusals.ts';
import type { CompanyRefusal } from './company.refusals.ts';
import { companyPageRefusals } from './company-page.refusals.ts';
import type { CompanyPageRefusal } from './company-page.refusals.ts';
import { seatRefusals } from './seat.refusals.ts';
import type { SeatRefusal } from './seat.refusals.ts';
import { couponRefusals } from './coupon.refusals.ts';
import type { CouponRefusal } from './coupon.refusals.ts';
import { memberImportRefusals } from './member-import.refusals.ts';
import type { MemberImportRefusal } from './member-import.refusals.ts';
import { rightsRequestRefusals } from './rights-request.refusals.ts';
import type { RightsRequestRefusal } from './rights-request.refusals.ts';
import { studentRefusals } from './student.refusals.ts';
import type { StudentRefusal } from './student.refusals.ts';
import { mergeRefusals } from './merge.refusals.ts';
import type { MergeRefusal } from './merge.refusals.ts';
import { planRefusals } from './plan.refusals.ts';
import type { PlanRefusal } from './plan.refusals.ts';

/** Reasons why membership turns a wish down. */
export type MembershipRefusal =
  | GiftRefusal
  | BenefitRefusal
  | CompanyRefusal
  | CompanyPageRefusal
  | SeatRefusal
  | CouponRefusal
  | MemberImportRefusal
  | MergeRefusal
  | StudentRefusal
  | RightsRequestRefusal
  | PlanRefusal
  | 'TEXT_MISSING'
  | 'TEXT_TOO_LONG'
  | 'TEXT_HAS_CONTROL_CHARACTERS'
  | 'KANA_NOT_KATAKANA'
  | 'BIRTH_DATE_UNREADABLE'
  | 'BIRTH_DATE_IMPLAUSIBLE'
  | 'PREFECTURE_UNKNOWN'
  | 'MUNICIPALITY_UNKNOWN'
  | 'EMAIL_UNREADABLE'
  | 'GUARDIAN_EMAIL_MISSING'
  | 'GUARDIAN_EMAIL_OWN'
  | 'ENTRY_ALIKE'
  | 'TERMS_CHANGED'
  | 'JOIN_NOT_STARTED'
  | 'GUARDIAN_NEEDED'
  | 'AWAITING_GUARDIAN'
  | 'PLAN_NOT_FOUND'
  | 'PLAN_FREE'
  | 'INTERVAL_NOT_OFFERED'
  | 'DISCLOSURE_CHANGED'
  | 'NOTHING_TO_CANCEL'
  | 'NOTHING_TO_PAUSE'
  | 'NOTHING_TO_KEEP'
  | 'MEMBER_LEFT'
  | 'LEAVING_UNDERWAY'
  | 'REASON_UNKNOWN'
  | 'CANCEL_REASON_UNKNOWN'
  | 'NOTHING_TO_CHANGE'
  | 'PLAN_PAID_AHEAD'
  | 'FEE_MEMBER_AWAY'
  | 'SAME_PLAN'
  | 'EXPORT_UNKNOWN'
  | 'LEAVE_FIRST'
  | 'STILL_CHARGED'
  | 'MONEY_COMES_BACK'
  | 'ERASED_ALREADY'
  | 'NUMBER_DIFFERS'
  | 'MEMBER_NOT_FOUND'
  | 'DIRECTORY_NOT_GIVEN'
  | 'DIRECTORY_ADULTS_ONLY'
  | 'DIRECTORY_LINK_INVALID'
  | 'COMPLIMENTARY_PLAN_UNFIT'
  | 'COMPLIMENTARY_BEGINS_PAST'
  | 'COMPLIMENTARY_END_MISSING'
  | 'COMPLIMENTARY_ENDS_FIRST'
  | 'COMPLIMENTARY_TOO_LONG'
  | 'COMPLIMENTARY_REASON_MISSING'
  | 'COMPLIMENTARY_MEMBER_AWAY'
  | 'COMPLIMENTARY_UNKNOWN'
  | 'COMPLIMENTARY_OVER';

/** What the screen says; each sentence says what to do. */
export const membershipRefusals: RefusalSentences<MembershipRefusal> = {
  ...couponRefusals,
  ...planRefusals,
  ...giftRefusals,
  TEXT_MISSING: { ja: 'この項目を入力してください。', en: 'Please fill in this field.' },
  TEXT_TOO_LONG: { ja: '{most}文字以内で入力してください。', en: 'Please use at most {most} characters.' },
  TEXT_HAS_CONTROL_CHARACTERS: {
    ja: '改行や目に見えない文字が含まれています。消してから、もう一度お試しください。',
    en: 'The text contains line breaks or invisible characters. Please remove them and try again.',
  },
  KANA_NOT_KATAKANA: {
    ja: 'フリガナはカタカナで入力してください（例: ヤマダ）。',
    en: 'Please write the reading in katakana, for example ヤマダ.',
  },
  BIRTH_DATE_UNREADABLE: {
    ja: '生年月日を「2002-05-14」のように入力してください。',
    en: 'Please write your date of birth like 2002-05-14.',
  },
  BIRTH_DATE_IMPLAUSIBLE: {
    ja: '生年月日をお確かめください。今日より後の日や、120年以上前の日は登録できません。',
    en: 'Please check your date of birth: it cannot be in the future or more than 120 years ago.',
  },
  PREFECTURE_UNKNOWN: {
    ja: '都道府県を一覧から選んでください。',
    en: 'Please choose a prefecture from the list.',
  },
  MUNICIPALITY_UNKNOWN: {
    ja: '市町村を一覧から選んでください。登録は変わっていません。',
    en: 'Please choose a municipality from the list. Nothing was changed.',
  },
  EMAIL_UNREADABLE: {
    ja: 'メールアドレスの形が正しくありません。「@」の前後をお確かめください。',
    en: 'This is not an e-mail address. Please check the parts before and after the @.',
  },
  GUARDIAN_EMAIL_MISSING: {
    ja: '保護者の方の同意が必要です。保護者の方のメールアドレスを入力してください。',
    en: 'A parent or guardian has to agree. Please enter their e-mail address.',
  },
  GUARDIAN_EMAIL_OWN: {
    ja: 'ご自身とは別の、保護者の方のメールアドレスを入力してください。',
    en: 'Please enter the address of your parent or guardian, not your own.',
  },
  ENTRY_ALIKE: {
    ja: '同じフリガナと生年月日の方が、すでに登録されています。同じ方かどうかを事務局に電話でお確かめください。別の方のときは「同じフリガナ・生年月日の、別の方です」にチェックを入れて、もう一度登録してください。まだ登録していません。',
    en: 'Somebody with the same reading and day of birth is registered already. Please ask the secretariat by telephone whether it is the same person. If it is somebody else, tick the box that says so and register again. Nothing was registered yet.',
  },
  TERMS_CHANGED: {
    ja: '入力中に会員規約またはプライバシーポリシーが改定されました。新しい内容をご確認のうえ、もう一度送信してください。入力した内容は残っています。',
    en: 'The terms or the privacy policy changed while you were typing. Please read the new text and send the form again; nothing you typed is lost.',
  },
  JOIN_NOT_STARTED: {
    ja: '先にメールアドレスの確認が必要です。入会ページからメールアドレスを入力してください。',
    en: 'Your e-mail address has to be confirmed first. Please enter it on the joining page.',
  },
  GUARDIAN_NEEDED: {
    ja: '18歳未満の方の有料の申込みには、保護者の方の同意が必要です。保護者の方から事務局へご連絡ください。',
    en: 'Under 18, a parent or guardian has to agree to a paid plan. Please ask them to contact the secretariat.',
  },
  AWAITING_GUARDIAN: {
    ja: '保護者の方の同意をお待ちしています。保護者の方に届いたメールからお手続きください。',
    en: 'We are waiting for your guardian to agree. Please ask them to open the mail we sent them.',
  },
  PLAN_NOT_FOUND: {
    ja: 'そのプランは現在お申し込みいただけません。プランの一覧から選び直してください。',
    en: 'This plan is not on offer. Please choose another one from the list of plans.',
  },
  PLAN_FREE: {
    ja: '無料のプランにお支払いは必要ありません。プランの一覧から選び直してください。',
    en: 'There is nothing to pay for a free plan. Please choose another one from the list of plans.',
  },
  INTERVAL_NOT_OFFERED: {
    ja: 'このプランではそのお支払い方（月払い・年払い）を選べません。もう一方を選んでください。',
    en: 'This plan cannot be paid at that interval. Please choose the other one.',
  },
  DISCLOSURE_CHANGED: {
    ja: '表示後に、価格・日付・特典のいずれかが変わりました。新しい内容をご確認のうえ、もう一度お申し込みください。お支払いは行われていません。',
    en: 'The price, the dates or the benefits changed after this page was shown. Please check the new page and order again. Nothing was charged.',
  },
  NOTHING_TO_PAUSE: {
    ja: '休会できる有料プランはありません。請求は発生していません。マイページで現在のプランをご確認ください。',
    en: 'There is no paid plan to pause. You have not been charged. Please see your page for your current plan.',
  },
  NOTHING_TO_CANCEL: {
    ja: '解約できる有料のプランがありません。マイページで現在の状態をご確認ください。',
    en: 'There is no paid plan to cancel. Please look at your page for your current plan.',
  },
  NOTHING_TO_CHANGE: {
    ja: '変更できる有料のプランがありません。プランの一覧からお申し込みください。請求は発生していません。',
    en: 'There is no paid plan to change. Please order one from the list of plans. Nothing was charged.',
  },
  FEE_MEMBER_AWAY: {
    ja: 'この方は退会済みか、保護者の同意を待っています。会費は記録していません。再入会または同意の後に記録してください。',
    en: 'This person has left or is waiting for a guardian. Nothing was recorded. Please record the fee after they have joined again or the guardian has agreed.',
  },
  PLAN_PAID_AHEAD: {
    ja: '会費は{last}まで前払い済みのため、途中でプランを変更できません。お金は動いていません。期間が終わった後に、新しいプランをお申し込みください。',
    en: 'Your fee is paid ahead until {last}, so the plan cannot change before. No money has moved. Please order the new plan once the term is over.',
  },
  SAME_PLAN: {
    ja: 'すでにこのプランをご利用中です。請求は発生していません。別のプランまたはお支払い方法を選んでください。',
    en: 'You already have this plan. Nothing was charged. Please choose another plan or way of paying.',
  },
  NOTHING_TO_KEEP: {
    ja: '取り消せる手続きがありません。マイページで現在の状態をご確認ください。',
    en: 'There is nothing to take back. Please look at your page for your current plan.',
  },
  MEMBER_LEFT: {
    ja: '退会されています。お申し込みの前に、マイページからもう一度入会してください（会員番号は同じです）。お支払いは行われていません。',
    en: 'You have left. Please join again on your page first (your number stays the same). Nothing was charged.',
  },
  LEAVING_UNDERWAY: {
    ja: '退会の手続き中のため、お申し込みいただけません。続けられる場合は、先にマイページで退会を取りやめてください。お支払いは行われていません。',
    en: 'You are about to leave, so this cannot be ordered. If you want to stay, take the leaving back on your page first. Nothing was charged.',
  },
  CANCEL_REASON_UNKNOWN: {
    ja: '解約の理由を一覧から選び直すか、空欄のままお進みください。解約の手続きはまだ済んでいません。',
    en: 'Please choose a reason from the list or leave it empty. Your plan is not cancelled yet.',
  },
  REASON_UNKNOWN: {
    ja: '退会の理由を一覧から選び直すか、空欄のままお進みください。退会の手続きはまだ済んでいません。',
    en: 'Please choose a reason from the list or leave it empty. You have not left yet.',
  },
  EXPORT_UNKNOWN: {
    ja: 'この写しは見つからないか、受け取り期限が過ぎています。マイページからもう一度お申し込みください。',
    en: 'There is no such copy, or its time has run out. Please ask for it again on your page.',
  },
  LEAVE_FIRST: {
    ja: '先に退会の手続きをお済ませください。個人情報の消去は、退会のあとにお申し込みいただけます。まだ何も消去されていません。',
    en: 'Please leave first; your data can be erased after that. Nothing has been erased yet.',
  },
  STILL_CHARGED: {
    ja: '決済会社での停止がまだ確認できていません。退会が完了してから、もう一度お試しください。まだ何も消去されていません。',
    en: 'The payment company has not confirmed yet that nothing is charged. Try again when the leaving is complete. Nothing has been erased yet.',
  },
  MONEY_COMES_BACK: {
    ja: 'お返しするお金の手続きが終わっていません。返金が済んでから、もう一度お試しください。まだ何も消去されていません。',
    en: 'Money is still to be repaid. Please try again once it has gone back. Nothing has been erased yet.',
  },
  ERASED_ALREADY: {
    ja: 'この会員の個人情報は、すでに消去されています。ほかの会員のことでしたら、会員番号をお確かめください。',
    en: 'The personal data of this member have been erased already. If you meant another member, please check the number.',
  },
  NUMBER_DIFFERS: {
    ja: '確認のために入力した会員番号が違います。画面の番号を確かめて、もう一度入力してください。まだ何も消去されていません。',
    en: 'The member number typed to confirm is not this one. Check it and type it again. Nothing has been erased yet.',
  },
  DIRECTORY_NOT_GIVEN: {
    ja: 'いまの会員プランでは会員名簿をご利用いただけません。お金は動いていません。プランのページで、会員名簿が含まれるプランをご確認ください。',
    en: 'Your plan does not include the directory. No money has moved. Please see the plans for one that does.',
  },
  DIRECTORY_ADULTS_ONLY: {
    ja: '会員名簿は18歳以上の方にご利用いただけます。何も掲載されていません。18歳のお誕生日からご利用ください。',
    en: 'The directory is for members of 18 years and over. Nothing is listed. You are welcome from your 18th birthday on.',
  },
  DIRECTORY_LINK_INVALID: {
    ja: 'リンクは https:// で始まるアドレスを{most}件まで入力してください。掲載内容は変わっていません。',
    en: 'Please enter up to {most} addresses that begin with https://. What is listed has not changed.',
  },
  MEMBER_NOT_FOUND: {
    ja: '会員が見つかりませんでした。会員番号または氏名で検索し直してください。',
    en: 'The member was not found. Please search by number or name.',
  },
  COMPLIMENTARY_PLAN_UNFIT: {
    ja: '無償で提供できるのは有料のプランだけです。プランを選び直してください。',
    en: 'Only paid plans can be given free of charge. Please choose another plan.',
  },
  COMPLIMENTARY_BEGINS_PAST: {
    ja: '開始日は今日か、今日より後の日を選んでください。',
    en: 'Please choose today or a later day as the first day.',
  },
  COMPLIMENTARY_END_MISSING: {
    ja: '最終利用日を入力してください。終わりのない無償提供はできません。',
    en: 'Please enter the last day. Nothing is given free of charge without an end.',
  },
  COMPLIMENTARY_ENDS_FIRST: {
    ja: '最終利用日は、開始日か、それより後の日を選んでください。',
    en: 'Please choose a last day that is not before the first day.',
  },
  COMPLIMENTARY_TOO_LONG: {
    ja: '一度に提供できるのは5年までです。最終利用日を早めてください。',
    en: 'At most five years can be given at a time. Please choose an earlier last day.',
  },
  COMPLIMENTARY_REASON_MISSING: {
    ja: '理由を500文字以内で入力してください。',
    en: 'Please give a reason of at most 500 characters.',
  },
  COMPLIMENTARY_MEMBER_AWAY: {
    ja: '退会した方、または保護者の同意を待っている方には提供できません。入会の手続きが済んでから、もう一度お試しください。',
    en: 'This person has left or still waits for a guardian. Please try again once they are a member.',
  },
  COMPLIMENTARY_UNKNOWN: {
    ja: '無償提供が見つかりませんでした。会員のページを開き直してください。',
    en: 'It was not found. Please open the page of the member again.',
  },
  COMPLIMENTARY_OVER: {
    ja: 'この無償提供はすでに終わっています。会員のページで現在の状態をご確認ください。',
    en: 'It has ended already. Please look at the page of the member.',
  },
  ...memberImportRefusals,
  ...mergeRefusals,
  ...studentRefusals,
  ...rightsRequestRefusals,
  ...companyRefusals,
  ...companyPageRefusals,
  ...seatRefusals,
  ...benefitRefusals,
};
