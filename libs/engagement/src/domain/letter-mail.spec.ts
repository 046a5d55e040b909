import { letterWriter } from './letter-mail.ts';
import type { LetterFrame } from './letter-mail.ts';

const frame: LetterFrame = {
  locale: 'ja',
  subject: '冬のお便り',
  body: '## 流氷の会\n2月8日に集まります。<script>x</script>\n\n- 釧路\n- [網走](https://example.jp/a?b=1&c=2)',
  community: { ja: 'みちのひがし', en: 'Michi no Higashi' },
  sender: {
    senderName: '一般社団法人見本',
    postalAddress: '〒085-0000 釧路市見本町1-2',
    contact: 'office@example.jp',
  },
  webUrl: 'https://enishi.example/doto/letters/1',
};
const stop = 'https://enishi.example/doto/unsubscribe/abc';

describe('a copy of a letter', () => {
  const mail = letterWriter(frame)(stop);

  it.each(['text', 'html'] as const)('carries all that 特定電子メール法4条 asks for (%s)', (part) => {
    for (const line of ['一般社団法人見本', '〒085-0000 釧路市見本町1-2', 'office@example.jp', stop])
      expect(mail[part]).toContain(line);
  });

  it('lets a mail program unsubscribe with one press (RFC 8058)', () => {
    expect(mail.headers).toMatchObject({
      'List-Unsubscribe': `<${stop}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });

  it('shows what was written and lets no letter act as markup', () => {
    expect(mail.html).toContain('&lt;script&gt;x&lt;/script&gt;');
    expect(mail.html).toContain('href="https://example.jp/a?b=1&amp;c=2"');
    expect(mail.text).toContain(
      '■ 流氷の会\n\n2月8日に集まります。<script>x</script>\n\n・釧路\n・網走 ( https://example.jp/a?b=1&c=2 )',
    );
  });

  it('gives each reader a link of their own', () => {
    const other = letterWriter(frame)(`${stop}d`);
    expect(
      [other.html, other.text, other.headers['List-Unsubscribe']].every((each) => each?.includes(`${stop}d`)),
    ).toBe(true);
    expect(other.subject).toBe(mail.subject);
  });

  it('speaks English to English readers', () => {
    const { text } = letterWriter({ ...frame, locale: 'en', webUrl: null })(stop);
    expect(text).toContain('You receive this mail because you agreed to letters from Michi no Higashi.');
    expect(text).not.toContain('Read in your browser');
  });
});
