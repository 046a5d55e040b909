import type { Locale } from '@enishi/kernel';

/** What changed about how an account is signed in to. Its owner is told by mail, in case it was somebody else. */
export type SecurityChange =
  | 'password_set'
  | 'email_changed'
  | 'passkey_added'
  | 'passkey_removed'
  | 'totp_on'
  | 'second_factor_forgotten';

const changes: Record<SecurityChange, Record<Locale, string>> = {
  password_set: { ja: 'パスワードが設定されました', en: 'A password was set' },
  email_changed: { ja: 'メールアドレスが変更されました', en: 'The e-mail address was changed' },
  passkey_added: { ja: 'パスキーが追加されました', en: 'A passkey was added' },
  passkey_removed: { ja: 'パスキーが削除されました', en: 'A passkey was removed' },
  second_factor_forgotten: {
    ja: '確認コードとパスキーの登録が、運営者により解除されました',
    en: 'Codes and passkeys were removed by the operator',
  },
  totp_on: {
    ja: '確認コードによる二段階認証が有効になりました',
    en: 'Sign-in codes from an authenticator app were turned on',
  },
};

const closings: Record<Locale, string> = {
  ja: 'ご自身で行った場合は、そのままで結構です。お心当たりがない場合は、メールのリンクでログインし、「ログインと安全」ですべての端末をログアウトのうえ、事務局にご連絡ください。',
  en: 'If this was you, there is nothing to do. If not, sign in with a mailed link, sign out all devices under "Sign-in and safety", and tell the secretariat.',
};

/** A notice that needs no answer; it carries no link, so that nobody learns to press one in such mails. */
export function securityLetter(
  change: SecurityChange,
  locale: Locale,
  community: string,
): { subject: string; paragraphs: string[] } {
  const happened = changes[change][locale];
  if (locale === 'ja')
    return {
      subject: `【${community}】${happened}`,
      paragraphs: [`お使いのアカウントで、${happened}。`, closings.ja],
    };
  return { subject: `${community}: ${happened}`, paragraphs: [`${happened} for your account.`, closings.en] };
}
