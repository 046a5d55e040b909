import type { RefusalSentences } from '@enishi/kernel';

export type IdentityRefusal =
  | 'EMAIL_INVALID'
  | 'LINK_UNKNOWN'
  | 'LINK_USED'
  | 'LINK_EXPIRED'
  | 'EMAIL_TAKEN'
  | 'ACCOUNT_UNKNOWN'
  | 'GUARDIAN_EMAIL_IS_OWN'
  | 'SIGN_IN_FAILED'
  | 'PASSKEY_FAILED'
  | 'PASSKEY_UNKNOWN'
  | 'PASSKEY_NAME_INVALID'
  | 'LAST_SECOND_FACTOR'
  | 'CODE_WRONG'
  | 'TOTP_NOT_STARTED'
  | 'SECOND_FACTOR_NEEDED'
  | 'PROOF_NEEDED'
  | 'STAFF_STAYS'
  | 'SESSION_UNKNOWN'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_EASY'
  | 'CURRENT_PASSWORD_WRONG'
  | 'LEGAL_NOTICE_INCOMPLETE'
  | 'LEGAL_NOTICE_FIELD_UNKNOWN'
  | 'LEGAL_NOTICE_TEXT_TOO_LONG'
  | 'NOT_ADDRESS_EXEMPT'
  | 'LEGAL_DOCUMENT_INCOMPLETE'
  | 'LEGAL_DOCUMENT_MISSING'
  | 'LEGAL_DOCUMENT_CHANGED'
  | 'COMMUNITY_UNKNOWN'
  | 'COMMUNITY_PROFILE_INVALID'
  | 'COMMUNITY_SLUG_TAKEN';

/** What people are told when identity says no: what happened, and what to do now. */
export const identityRefusals: RefusalSentences<IdentityRefusal> = {
  EMAIL_INVALID: {
    ja: 'メールアドレスの形が正しくないようです。「@」の前後を確かめて、もう一度ご入力ください。',
    en: 'This does not look like an e-mail address. Please check the parts around the @ and try again.',
  },
  LINK_UNKNOWN: {
    ja: 'このリンクは使えません。メールのボタンから開き直すか、新しいリンクをお申し込みください。',
    en: 'This link does not work. Open it again from the mail, or ask for a new one.',
  },
  LINK_USED: {
    ja: 'このリンクはすでに使われています。続けるには、新しいリンクをお申し込みください。',
    en: 'This link has been used already. Please ask for a new one to go on.',
  },
  LINK_EXPIRED: {
    ja: 'このリンクの有効期限が過ぎました。新しいリンクをお申し込みください。',
    en: 'This link has run out. Please ask for a new one.',
  },
  EMAIL_TAKEN: {
    ja: 'このメールアドレスには変更できません。別のアドレスでお試しください。',
    en: 'The address cannot be changed to this one. Please try another.',
  },
  PROOF_NEEDED: {
    ja: 'もう一度、ご本人の確認が必要です。確認用のメールのリンクを開いてから、15分以内にお手続きください。まだ何も消去されていません。',
    en: 'We have to make sure once more that it is you. Open the link in the mail and continue within 15 minutes. Nothing has been erased yet.',
  },
  STAFF_STAYS: {
    ja: '事務局の役割をお持ちの方の情報は消去できません。先に代表者に依頼して役割を外してください。何も消去されていません。',
    en: 'Somebody who works at the secretariat cannot be erased. Ask an owner to end your role first. Nothing has been erased.',
  },
  ACCOUNT_UNKNOWN: {
    ja: 'このメールアドレスのアカウントは見つかりませんでした。つづりをご確認ください。',
    en: 'There is no account with this address. Please check the spelling.',
  },
  GUARDIAN_EMAIL_IS_OWN: {
    ja: '保護者の方のメールアドレスをご入力ください（ご本人のアドレスとは別のもの）。',
    en: 'Please enter the address of a parent or guardian, not your own.',
  },
  SIGN_IN_FAILED: {
    ja: 'メールアドレスまたはパスワードが違います。パスワードがわからないときは、メールのリンクでログインできます。',
    en: 'The address or the password is not right. If you are unsure of the password, sign in with a mailed link.',
  },
  PASSKEY_FAILED: {
    ja: 'パスキーを確認できませんでした。もう一度お試しいただくか、メールのリンクでログインしてください。',
    en: 'The passkey could not be verified. Please try again, or sign in with a mailed link.',
  },
  PASSKEY_UNKNOWN: {
    ja: 'そのパスキーは見つかりませんでした。画面を読み込み直してご確認ください。',
    en: 'That passkey was not found. Please reload the page and check.',
  },
  PASSKEY_NAME_INVALID: {
    ja: 'パスキーの名前は1〜50文字でご入力ください。',
    en: 'Please give the passkey a name of 1 to 50 characters.',
  },
  LAST_SECOND_FACTOR: {
    ja: '事務局の方は、本人確認の手段が少なくとも一つ必要です。先に別のパスキーか確認コードを登録してください。',
    en: 'Members of the secretariat need at least one second factor. Please register another passkey or codes first.',
  },
  CODE_WRONG: {
    ja: '確認コードが違うか、すでに使われています。アプリに表示される新しい6桁のコードをご入力ください。',
    en: 'The code is wrong or has been used. Please enter the new six digits that your app shows.',
  },
  TOTP_NOT_STARTED: {
    ja: '確認コードの登録が始まっていません。登録画面を開き直して、QRコードを読み取ってください。',
    en: 'Registration of codes has not begun. Please open its page again and scan the QR code.',
  },
  SECOND_FACTOR_NEEDED: {
    ja: 'ログイン方法を変えるには、まず確認コードまたはパスキーで本人確認をしてください。',
    en: 'Before changing how you sign in, please confirm it is you with your code or passkey.',
  },
  SESSION_UNKNOWN: {
    ja: 'その端末はすでにログアウトしています。画面を読み込み直してご確認ください。',
    en: 'That device is signed out already. Please reload the page and check.',
  },
  PASSWORD_TOO_SHORT: {
    ja: 'パスワードは{shortest}文字以上にしてください。短い文をそのまま使うと覚えやすくなります。',
    en: 'Please use at least {shortest} characters. A short sentence is easy to remember.',
  },
  PASSWORD_TOO_LONG: {
    ja: 'パスワードは{longest}文字以内にしてください。',
    en: 'Please use at most {longest} characters.',
  },
  PASSWORD_TOO_EASY: {
    ja: 'このパスワードは推測されやすいため使えません。同じ文字の繰り返しやメールアドレスを避けてください。',
    en: 'This password is too easy to guess. Avoid repeated characters and your address.',
  },
  CURRENT_PASSWORD_WRONG: {
    ja: '現在のパスワードが違います。わからないときは、メールのリンクでログインし直すと、すぐに設定し直せます。',
    en: 'The current password is not right. If you forgot it, sign in with a mailed link and set a new one right away.',
  },
  LEGAL_NOTICE_INCOMPLETE: {
    ja: '空欄の必須項目が{count}件あるため公開できません。日本語と英語の両方を入力してください。',
    en: '{count} required fields are still blank, so the notice cannot be published. Fill them in, in Japanese and English.',
  },
  LEGAL_NOTICE_FIELD_UNKNOWN: {
    ja: '項目「{field}」は表記にありません。画面を読み込み直してください。',
    en: 'The notice has no field "{field}". Please reload the page.',
  },
  LEGAL_NOTICE_TEXT_TOO_LONG: {
    ja: '文章が長すぎます。1項目{longest}文字以内にしてください。',
    en: 'The text is too long. Please keep each field within {longest} characters.',
  },
  NOT_ADDRESS_EXEMPT: {
    ja: '「請求があれば開示」とできるのは個人の事業者だけです。法人は所在地と電話番号をそのまま記載してください。',
    en: 'Only an individual may disclose these on request. A corporation must state its address and telephone number.',
  },
  LEGAL_DOCUMENT_INCOMPLETE: {
    ja: '題名と本文を、日本語と英語の両方で入力してください。',
    en: 'Please write the title and the text in both Japanese and English.',
  },
  LEGAL_DOCUMENT_MISSING: {
    ja: 'この文書はまだ公開されていません。お急ぎの場合は事務局へお問い合わせください。',
    en: 'This document has not been published yet. Please ask the secretariat if it is urgent.',
  },
  LEGAL_DOCUMENT_CHANGED: {
    ja: '規約またはプライバシーポリシーが更新されました。お手数ですが、新しい内容をご確認のうえ、もう一度お進みください。',
    en: 'The terms or the privacy policy have just been updated. Please read the new version and continue once more.',
  },
  COMMUNITY_UNKNOWN: {
    ja: 'お探しのコミュニティは見つかりませんでした。アドレスをご確認ください。',
    en: 'That community was not found. Please check the address.',
  },
  COMMUNITY_PROFILE_INVALID: {
    ja: 'コミュニティの設定のうち「{field}」が正しくありません。値を見直してください。',
    en: 'The community setting "{field}" is not valid. Please check its value.',
  },
  COMMUNITY_SLUG_TAKEN: {
    ja: 'そのアドレス（{slug}）は、ほかのコミュニティが使っています。別のものをお選びください。',
    en: 'Another community uses the address {slug}. Please choose another.',
  },
};
