import { unwrap } from '@enishi/kernel';
import fc from 'fast-check';

import { maskEmail, parseEmail } from './email-address.ts';

describe('parseEmail', () => {
  it.each([
    ['hanako@example.jp', 'hanako@example.jp', 'hanako@example.jp'],
    ['  Hanako.Yamada@Example.JP \n', 'Hanako.Yamada@Example.JP', 'hanako.yamada@example.jp'],
    ['ｈａｎａ＠ｅｘａｍｐｌｅ．ｊｐ', 'hana@example.jp', 'hana@example.jp'],
    ['　hana+doto@mail.example.jp　', 'hana+doto@mail.example.jp', 'hana+doto@mail.example.jp'],
    ["o'brien@example.ie", "o'brien@example.ie", "o'brien@example.ie"],
  ])('reads %j', (typed, sentTo, key) => {
    expect(unwrap(parseEmail(typed))).toEqual({ sentTo, key });
  });

  it.each([
    '',
    'hanako',
    'hanako@',
    '@example.jp',
    'hanako@example',
    'hanako@@example.jp',
    'hana ko@example.jp',
    'hanako@example.jp,taro@example.jp',
    'hanako@example.jp\nBcc: taro@example.jp',
    'Hanako <hanako@example.jp>',
    '"hanako"@example.jp',
    'hanako@-example.jp',
    'hanako@example..jp',
    `${'a'.repeat(65)}@example.jp`,
    `a@${'b'.repeat(260)}.jp`,
  ])('refuses %j', (typed) => {
    expect(parseEmail(typed)).toMatchObject({ ok: false, refusal: { code: 'EMAIL_INVALID' } });
  });

  it('gives one key to every spelling, and reads its own answer again', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const first = parseEmail(address);
        fc.pre(first.ok);
        const key = unwrap(first).key;
        expect(unwrap(parseEmail(`  ${address.toUpperCase()} `)).key).toBe(key);
        expect(unwrap(parseEmail(key))).toEqual({ sentTo: key, key });
      }),
      { verbose: true },
    );
  });
});

describe('maskEmail', () => {
  it.each([
    ['hanako@example.jp', 'ha•••@example.jp'],
    ['abc@example.jp', 'a•••@example.jp'],
    ['a@example.jp', 'a•••@example.jp'],
  ])('%s is shown as %s', (address, shown) => {
    expect(maskEmail(address)).toBe(shown);
  });
});
