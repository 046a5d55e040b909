import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which seats of companies say no. */
export type SeatRefusal =
  | 'SEAT_NOT_FOUND'
  | 'SEAT_TURNED'
  | 'SEAT_NOBODY_NAMED'
  | 'SEAT_EMAIL_UNREADABLE'
  | 'SEAT_TOO_MANY_AT_ONCE'
  | 'SEAT_INVITES_TOO_MANY'
  | 'SEAT_COMPANY_LAPSED'
  | 'SEAT_NONE_LEFT'
  | 'SEAT_HELD_ALREADY'
  | 'SEAT_INVITE_NOT_FOUND'
  | 'SEAT_INVITE_USED'
  | 'SEAT_INVITE_REVOKED'
  | 'SEAT_INVITE_EXPIRED'
  | 'SEAT_INVITE_OTHER_PERSON'
  | 'SEAT_NOT_OF_DOMAIN'
  | 'SEAT_REFUND_GONE'
  | 'SEAT_CHOICE_UNKNOWN'
  | 'SEAT_CHOICE_TOO_MANY'
  | 'SEAT_DOMAIN_UNREADABLE'
  | 'SEAT_DOMAIN_FREE_MAIL'
  | 'SEAT_DOMAIN_TAKEN'
  | 'SEAT_DOMAINS_TOO_MANY'
  | 'SEAT_DOMAIN_NOT_FOUND'
  | 'SEAT_DOMAIN_CODE_WRONG'
  | 'SEAT_DOMAIN_CODE_OVER'
  | 'SEAT_DOMAIN_ASKED_OFTEN';

/** Their sentences: what is the matter, what to do, and whether anything was taken. */
export const seatRefusals: RefusalSentences<SeatRefusal> = {
  SEAT_NOT_FOUND: {
    ja: 'この利用枠は見つかりませんでした。ページを開き直してください。何も変わっていません。',
    en: 'This seat was not found. Please open the page again. Nothing has changed.',
  },
  SEAT_TURNED: {
    ja: 'この利用枠は、その間に状態が変わりました。ページを開き直して、いまの状態をご確認ください。何も変更していません。',
    en: 'This seat has changed in the meantime. Please open the page again and look. Nothing was changed now.',
  },
  SEAT_NOBODY_NAMED: {
    ja: '招待する方のメールアドレスを、1行に1つずつ入力してください。',
    en: 'Please enter the mail addresses of those to invite, one a line.',
  },
  SEAT_EMAIL_UNREADABLE: {
    ja: '{row}番目の「{typed}」はメールアドレスとして読み取れません。直してからもう一度お送りください。まだ誰にも招待を送っていません。',
    en: 'Number {row}, “{typed}”, is no mail address. Please correct it and send again. Nobody has been invited yet.',
  },
  SEAT_TOO_MANY_AT_ONCE: {
    ja: '一度に招待できるのは{most}名までです。分けてお送りください。まだ誰にも招待を送っていません。',
    en: 'At most {most} people can be invited at once. Please send in parts. Nobody has been invited yet.',
  },
  SEAT_INVITES_TOO_MANY: {
    ja: '返事待ちの招待は{most}件までです。不要な招待を取り消してから、もう一度お送りください。まだ誰にも招待を送っていません。',
    en: 'At most {most} invitations can wait for an answer. Please take some back first. Nobody has been invited yet.',
  },
  SEAT_COMPANY_LAPSED: {
    ja: 'この会社の法人会員の契約は、いま有効ではありません。契約の再開をお待ちいただくか、会社の管理者にご確認ください。何も変わっていません。',
    en: 'The membership of this company is not running now. Please wait until it begins again, or ask your company’s administrator. Nothing has changed.',
  },
  SEAT_NONE_LEFT: {
    ja: '利用枠はすべて埋まっています。会社の管理者に、枠を空けるかプランを変更するよう相談してください。あなたの会員資格は変わっていません。',
    en: 'All seats are taken. Please ask your company’s administrator to free one or to change the plan. Your membership has not changed.',
  },
  SEAT_HELD_ALREADY: {
    ja: 'この会社の利用枠は、すでにお持ちです。マイページでご確認ください。何も変わっていません。',
    en: 'You have a seat of this company already; please see your page. Nothing has changed.',
  },
  SEAT_INVITE_NOT_FOUND: {
    ja: 'この招待は見つかりませんでした。最新の招待メールのリンクを開いているかご確認ください。何も変わっていません。',
    en: 'This invitation was not found. Please open the link of the newest mail. Nothing has changed.',
  },
  SEAT_INVITE_USED: {
    ja: 'この招待は、すでに使われています。ご自身で使われた場合は、ログインしてマイページをご確認ください。何も変わっていません。',
    en: 'This invitation has been used. If it was you, please sign in and see your page. Nothing has changed.',
  },
  SEAT_INVITE_REVOKED: {
    ja: 'この招待は、会社が取り消しました。必要な場合は、会社の管理者に新しい招待を依頼してください。何も変わっていません。',
    en: 'The company has taken this invitation back. Please ask its administrator for another one. Nothing has changed.',
  },
  SEAT_INVITE_EXPIRED: {
    ja: 'この招待は期限が過ぎています。会社の管理者に、招待メールの再送を依頼してください。何も変わっていません。',
    en: 'This invitation is over. Please ask your company’s administrator to send it again. Nothing has changed.',
  },
  SEAT_INVITE_OTHER_PERSON: {
    ja: 'この招待は {invited} 宛てです。いまは {email} でログインしています。宛先のアドレスでログインし直すか、会社の管理者に {email} への招待を依頼してください。利用枠は使われていません。',
    en: 'This invitation is for {invited}, and you are signed in as {email}. Please sign in with that address, or ask your company to invite {email}. No seat was taken.',
  },
  SEAT_NOT_OF_DOMAIN: {
    ja: 'ログイン中のメールアドレスは、この会社のドメインではありません。会社のアドレスでログインするか、会社の管理者に招待を依頼してください。利用枠は使われていません。',
    en: 'Your address is not one of this company’s domain. Please sign in with your work address, or ask to be invited. No seat was taken.',
  },
  SEAT_REFUND_GONE: {
    ja: 'いま返金できる未利用の期間がありません。ページを開き直して、ご自身のプランの扱いを選び直してください。利用枠は使われておらず、お金も動いていません。',
    en: 'There is no unused time that could be refunded now. Please open the page again and choose anew. No seat was taken and no money has moved.',
  },
  SEAT_CHOICE_UNKNOWN: {
    ja: '選ばれた方の中に、すでに利用枠を離れた方がいます。ページを開き直して選び直してください。何も変わっていません。',
    en: 'Somebody you chose has no seat any more. Please open the page again and choose anew. Nothing has changed.',
  },
  SEAT_CHOICE_TOO_MANY: {
    ja: '残せるのは{most}名までです。人数を減らして選び直してください。何も変わっていません。',
    en: 'At most {most} people can stay. Please choose fewer. Nothing has changed.',
  },
  SEAT_DOMAIN_UNREADABLE: {
    ja: '会社のドメインとして読み取れません。「taro@example.co.jp」や「example.co.jp」のように入力してください。',
    en: 'This is no domain of a company. Please type it like taro@example.co.jp or example.co.jp.',
  },
  SEAT_DOMAIN_FREE_MAIL: {
    ja: '「{domain}」は誰でも取得できるメールのため、会社のドメインとして登録できません。会社独自のドメインがない場合は、お一人ずつメールで招待してください。',
    en: 'Anybody can have an address of {domain}, so it cannot be a company’s domain. Without a domain of your own, please invite people by mail.',
  },
  SEAT_DOMAIN_TAKEN: {
    ja: '「{domain}」は、ほかの会社のドメインとして登録されています。グループ会社などの場合は、事務局にご相談ください。',
    en: '{domain} is entered as another company’s domain. If both belong together, please write to the secretariat.',
  },
  SEAT_DOMAINS_TOO_MANY: {
    ja: '登録できるドメインは{most}件までです。不要なものを解除してからお試しください。',
    en: 'At most {most} domains can be entered. Please remove one first.',
  },
  SEAT_DOMAIN_NOT_FOUND: {
    ja: 'このドメインは見つかりませんでした。ページを開き直してください。',
    en: 'This domain was not found. Please open the page again.',
  },
  SEAT_DOMAIN_CODE_WRONG: {
    ja: '確認コードが違います（あと{left}回）。メールに書かれた6桁の数字を入力してください。',
    en: 'This is not the code ({left} tries left). Please enter the six figures of the mail.',
  },
  SEAT_DOMAIN_CODE_OVER: {
    ja: 'この確認コードはもう使えません。メールアドレスを入力して、新しいコードを受け取ってください。',
    en: 'This code is no longer good. Please enter the address again to be sent a new one.',
  },
  SEAT_DOMAIN_ASKED_OFTEN: {
    ja: '確認コードの送信が続いています。{minutes}分ほど待ってからお試しください。',
    en: 'Codes were asked for too often. Please wait about {minutes} minutes.',
  },
};
