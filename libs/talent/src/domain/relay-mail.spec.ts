import { isAutomatic, ownWords } from './relay-mail.ts';
import { readRelayAddress, relayAddressOf, relayCodeOf } from './relay-address.ts';

describe('what somebody wrote in a mail', () => {
  it.each([
    ['alone', '土曜なら伺えます。', '土曜なら伺えます。'],
    ['above a quote', 'はい。\n\n> お話しできますか。\n> 高橋', 'はい。'],
    [
      'above a quote of Gmail',
      'はい。\n\n2026年4月1日(水) 12:00 ためし商店 <talk@x.jp>:\n\nお話し',
      'はい。',
    ],
    [
      'above a folded line',
      'Yes.\n\nOn Wed, Apr 1, 2026 at 12:00 Shop\n<talk@x.jp> wrote:\n\n> Hello',
      'Yes.',
    ],
    ['above a quote of Outlook', 'はい。\n-----Original Message-----\nFrom: x', 'はい。'],
    ['above the head of a mail', 'はい。\n差出人: ためし商店 <talk-doto-x@x.jp>\n件名: 話', 'はい。'],
    ['above a signature', 'はい。\n-- \n山田 花子\n090-0000-0000', 'はい。'],
    ['between the lines', '> 土曜は?\nはい。\n> 日曜は?\nいいえ。', 'はい。\nいいえ。'],
    [
      'with a date at the beginning',
      '2026年4月1日に伺います。\nよろしく',
      '2026年4月1日に伺います。\nよろしく',
    ],
    ['and nothing besides a quote', '> お話しできますか。', '> お話しできますか。'],
  ])('is found %s', (_, text, own) => {
    expect(ownWords(text)).toBe(own);
    expect(ownWords(text.replaceAll('\n', '\r\n'))).toBe(own);
  });
});

describe('a mail of a machine', () => {
  it.each([
    ['an automatic answer', { 'auto-submitted': 'auto-replied' }, 'a@example.jp', true],
    ['somebody’s own, said so', { 'auto-submitted': 'no' }, 'a@example.jp', false],
    ['bulk', { precedence: 'Bulk' }, 'a@example.jp', true],
    ['an older answering machine', { precedence: 'auto_reply' }, 'a@example.jp', true],
    ['a list', { 'list-id': '<x.example.jp>' }, 'a@example.jp', true],
    ['a bounce', { 'return-path': '<>' }, 'a@example.jp', true],
    ['a mail server', {}, 'MAILER-DAEMON@example.jp', true],
    ['somebody', { precedence: 'normal' }, 'a@example.jp', false],
    ['somebody called like one', {}, 'postmasterson@example.jp', false],
  ])('is known: %s', (_, headers, from, automatic) => {
    expect(isAutomatic(new Map(Object.entries(headers)), from)).toBe(automatic);
  });
});

describe('a relay address', () => {
  const code = relayCodeOf(Uint8Array.from({ length: 16 }, (_, at) => at * 17));
  const slug = `a${'-'.repeat(30)}`;

  it('has 26 letters of chance, and stays within a local part of 64', () => {
    expect(code).toMatch(/^[a-z2-7]{26}$/);
    expect(relayCodeOf(new Uint8Array(16).fill(255))).toBe(`${'7'.repeat(25)}4`);
    expect(relayAddressOf({ slug, code }, 'x.jp').indexOf('@')).toBeLessThanOrEqual(64);
  });

  it('is read back, in capitals as well', () => {
    for (const one of ['doto', slug]) {
      const address = relayAddressOf({ slug: one, code }, 'x.jp');
      expect(readRelayAddress(address, 'x.jp')).toEqual({ slug: one, code });
      expect(readRelayAddress(address.toUpperCase(), 'x.jp')).toEqual({ slug: one, code });
    }
  });

  it.each(['talk-doto@x.jp', `talk-doto-${code}@y.jp`, `talk-${code}@x.jp`, `talk-doto-${code}`, ''])(
    'is none: %s',
    (address) => expect(readRelayAddress(address, 'x.jp')).toBeNull(),
  );
});
