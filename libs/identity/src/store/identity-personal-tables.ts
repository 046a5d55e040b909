import type { PersonalTables } from '@enishi/platform';

/**
 * What identity holds of a person. Accounts serve all communities: whoever is erased in one is given another account
 * there that names nobody (`EraseAccount`), and the real one goes with its means of signing in where no other community
 * has them; therefore those tables are emptied by that action and not by a statement here.
 */
export const identityPersonalTables: PersonalTables = {
  tables: [
    {
      table: 'identity.account',
      title: { ja: 'アカウント', en: 'Account' },
      rows: 'id = {account}',
      fate: { kind: 'by_action', action: 'EraseAccount' },
    },
    {
      table: 'identity.belonging',
      title: { ja: '利用している会', en: 'Communities you belong to' },
      rows: 'account_id = {account} and community_id = {community}',
      fate: { kind: 'by_action', action: 'EraseAccount' },
    },
    {
      table: 'identity.staff',
      title: { ja: '事務局の役割', en: 'Role at the secretariat' },
      rows: 'account_id = {account}',
      fate: { kind: 'by_action', action: 'EraseAccount' },
    },
    {
      table: 'identity.email_link',
      title: { ja: 'メールで送ったリンク', en: 'Links sent by mail' },
      rows: `community_id = {community} and (email = {email} or context->>'accountId' = {account}::text or context->>'memberId' = {subject}::text)`,
      secret: ['token_hash', 'browser_hash'],
      fate: { kind: 'removed' },
    },
    {
      table: 'identity.session',
      title: { ja: 'ログインの記録', en: 'Sign-ins' },
      rows: 'account_id = {account}',
      secret: ['token_hash'],
      fate: { kind: 'by_action', action: 'EraseAccount' },
    },
    {
      table: 'identity.password',
      title: { ja: 'パスワードの設定日', en: 'When a password was set' },
      rows: 'account_id = {account}',
      secret: ['hash'],
      fate: { kind: 'by_action', action: 'EraseAccount' },
    },
    {
      table: 'identity.totp',
      title: { ja: '認証アプリ', en: 'Authenticator app' },
      rows: 'account_id = {account}',
      secret: ['secret_sealed', 'waiting_sealed'],
      fate: { kind: 'by_action', action: 'EraseAccount' },
    },
    {
      table: 'identity.passkey',
      title: { ja: 'パスキー', en: 'Passkeys' },
      rows: 'account_id = {account}',
      secret: ['public_key', 'credential_id'],
      fate: { kind: 'by_action', action: 'EraseAccount' },
    },
    {
      table: 'identity.consent',
      title: { ja: '同意の記録', en: 'What you agreed to' },
      rows: 'account_id = {account} and community_id = {community}',
      fate: {
        kind: 'kept',
        because: {
          ja: '規約・メール配信への同意を示す記録（特定電子メール法3条2項ほか）。お名前は含みません',
          en: 'Proof of what was agreed to (Act on Specified Electronic Mail, art. 3). It holds no name',
        },
        years: 3,
        set: { ip: 'null' },
      },
    },
  ],
  impersonal: [
    {
      table: 'identity.passkey_challenge',
      because: 'a random question that nobody is asked any more after minutes',
    },
  ],
};
