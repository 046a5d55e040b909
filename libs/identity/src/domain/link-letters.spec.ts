import { guardianLetter } from './guardian-letter.ts';
import { linkLetter } from './link-letters.ts';
import type { LetterKind } from './link-letters.ts';
import { securityLetter } from './security-letters.ts';

const japanese = /[ぁ-んァ-ヶ一-龠]/;

describe('mails of identity', () => {
  it.each(['join', 'already_member', 'sign_in', 'no_account', 'change_email'] as LetterKind[])(
    '%s is whole in both languages',
    (kind) => {
      const ja = linkLetter(kind, 'ja', { community: '道東ひがしの会', minutes: 15 });
      const en = linkLetter(kind, 'en', { community: 'Doto Higashi', minutes: 15 });
      expect(ja.subject).toContain('道東ひがしの会');
      expect(ja.paragraphs.join()).toContain('15分間、一度だけ');
      expect(en.paragraphs.join()).toContain('once, for 15 minutes');
      expect([en.subject, ...en.paragraphs, en.buttonLabel].join()).not.toMatch(japanese);
    },
  );

  it('tell a stranger and a member apart only in the mail', () => {
    const subjects = (['join', 'already_member', 'sign_in', 'no_account'] as LetterKind[]).map(
      (kind) => linkLetter(kind, 'ja', { community: '道東ひがしの会', minutes: 15 }).subject,
    );
    expect(new Set(subjects).size).toBe(4);
  });

  it('ask a guardian without a charge and with a way out', () => {
    const words = { community: '道東ひがしの会', childName: '佐藤　はる', age: 16, days: 7 };
    const letter = guardianLetter('ja', words);
    expect(letter.subject).toBe(
      '【道東ひがしの会】佐藤　はるさんの入会について、保護者の方の同意をお願いします',
    );
    expect(letter.paragraphs.join()).toContain('16歳未満');
    expect(letter.paragraphs.join()).toContain('7日間');
    expect(
      guardianLetter('en', { ...words, community: 'Doto', childName: 'Haru' }).paragraphs.join(),
    ).not.toMatch(japanese);
  });

  it('tell the owner of an account what changed', () => {
    expect(securityLetter('totp_on', 'en', 'Doto').subject).toBe(
      'Doto: Sign-in codes from an authenticator app were turned on',
    );
    expect(securityLetter('password_set', 'ja', '道東ひがしの会').paragraphs[0]).toBe(
      'お使いのアカウントで、パスワードが設定されました。',
    );
  });
});
