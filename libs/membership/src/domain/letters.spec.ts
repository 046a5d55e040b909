import { tokyoDate, yen } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { confirmationLetter, notConfirmedLetter } from './confirmation-letters.ts';
import { giftBouncedLetter } from './gift-letters.ts';
import { paidGuardianLetter, welcomeLetter } from './letters.ts';
import type { LetterWords } from './letters.ts';
import { standardPlan, supportingPlan } from './plan-examples.ts';
import { cancellationLetter, planEndedLetter, planStartedLetter, renewalLetter } from './plan-letters.ts';
import { priceMoveLetter } from './price-move-letters.ts';
import { unpaidLetter } from './unpaid-letters.ts';

const community = { ja: '見本の会', en: 'Example circle' };
const plan = standardPlan.name;
const day = tokyoDate('2026-12-22');
const to = (locale: Locale) => ({
  addressed: locale === 'ja' ? '佐藤　みお 様' : 'Mio SATO',
  number: 'D-2026-000001',
  community,
});
const charge = { amount: yen(1_100), interval: 'month', taxed: true, on: tokyoDate('2026-12-23') } as const;
const yearly = { amount: yen(10_000), interval: 'year', taxed: false, on: tokyoDate('2027-11-23') } as const;

const asked = { charge: yen(2_200), confirmBy: new Date('2026-12-23T05:30:00Z') };

const letters: Record<string, (locale: Locale) => LetterWords> = {
  welcome: (locale) => welcomeLetter(to(locale), locale),
  'guardian of somebody who wants to pay': (locale) =>
    paidGuardianLetter({ community, child: 'Mio', plan: standardPlan, days: 7 }, locale),
  'order accepted': (locale) => planStartedLetter({ ...to(locale), plan, charge }, locale),
  'plan given': (locale) => planStartedLetter({ ...to(locale), plan, charge: null }, locale),
  renewal: (locale) => renewalLetter({ ...to(locale), plan: supportingPlan.name, charge: yearly }, locale),
  cancellation: (locale) => cancellationLetter({ ...to(locale), plan, lastUsableDay: day }, locale),
  ...Object.fromEntries(
    (['funds', 'expired', 'authentication', 'other_card', 'blocked', 'passing'] as const).flatMap((cause) =>
      [null, 1, 7].map((asked) => [
        `unpaid ${cause} ${asked}`,
        (locale: Locale) =>
          unpaidLetter(
            { ...to(locale), plan, amount: yen(1100), cause, lastUsableDay: day, day: asked },
            locale,
          ),
      ]),
    ),
  ),
  ...Object.fromEntries(
    [true, false].flatMap((resuming) => [
      [
        `to confirm, resuming ${resuming}`,
        (locale: Locale) => confirmationLetter({ ...to(locale), ...asked, plan, resuming }, locale),
      ],
      [
        `not confirmed, resuming ${resuming}`,
        (locale: Locale) => notConfirmedLetter({ ...to(locale), ...asked, plan, resuming }, locale),
      ],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries({
      'no coupon': null,
      'a coupon for good': { off: yen(330), counts: true, overFrom: null },
      'a coupon that ends later': { off: yen(330), counts: true, overFrom: tokyoDate('2027-03-23') },
      'a coupon that ends before': { off: yen(330), counts: false, overFrom: null },
    }).map(([coupon, discount]) => [
      `another fee, ${coupon}`,
      (locale: Locale) =>
        priceMoveLetter(
          { ...to(locale), plan, before: charge, after: { ...charge, amount: yen(1_320) }, discount },
          locale,
        ),
    ]),
  ),
  'gift bounced': (locale) =>
    giftBouncedLetter(
      {
        ...to(locale),
        plan,
        recipientName: locale === 'ja' ? '小林 さくら' : 'Sakura',
        receivableUntil: day,
      },
      locale,
    ),
  'plan ended': (locale) => planEndedLetter({ ...to(locale), plan }, locale),
};
const textOf = ({ subject, paragraphs, button }: LetterWords): string =>
  [subject, ...paragraphs, button].join('\n');

describe('letters', () => {
  it.each(Object.entries(letters))('%s: complete in both languages, not mixed', (_name, write) => {
    const [ja, en] = [write('ja'), write('en')];
    for (const words of [ja, en]) {
      for (const part of [words.subject, words.button, ...words.paragraphs]) expect(part.trim()).not.toBe('');
      expect(textOf(words)).not.toMatch(/undefined|null|NaN|\{|\}/);
      expect(words.subject).not.toContain('\n');
    }
    expect(textOf(ja)).toMatch(/[\u3040-\u30ff]/);
    expect(textOf(en)).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  it('names the fee, whether tax is inside, and the day of the next charge', () => {
    expect(textOf(letters['order accepted']!('ja'))).toContain(
      '月額1,100円（税込）です。次回のお支払い日は2026年12月23日',
    );
    expect(textOf(letters['renewal']!('ja'))).toContain(
      '2027年11月23日に自動更新され、会費年額10,000円をご登録のカード',
    );
    expect(textOf(letters['renewal']!('en'))).toContain('¥10,000 per year will be charged');
  });

  it('says what is charged once it is confirmed, until when, and that nothing has happened before', () => {
    const text = textOf(letters['to confirm, resuming false']!('ja'));
    for (const part of ['2,200円', '14:30', 'お金は動いていません']) expect(text).toContain(part);
  });

  it.each([
    ['no coupon', ['1,100円', '1,320円']],
    ['a coupon for good', ['1,100円', '1,320円', '月額770円', '月額990円']],
    ['a coupon that ends later', ['月額770円', '月額990円', '2027年3月23日の更新からは月額1,320円']],
    ['a coupon that ends before', ['月額770円', '2026年12月23日からは月額1,320円']],
  ])('another fee, %s: names what this person will pay, and from which renewal', (coupon, parts) => {
    const text = textOf(letters[`another fee, ${coupon}`]!('ja'));
    for (const part of parts) expect(text).toContain(part);
  });

  it('tells a guardian every price that they agree to', () => {
    expect(textOf(letters['guardian of somebody who wants to pay']!('ja'))).toContain(
      '月額1,100円または年額11,000円（税込）',
    );
  });
});
