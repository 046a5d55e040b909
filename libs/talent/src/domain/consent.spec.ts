import { addDays, ok, tokyoDate } from '@enishi/kernel';
import { expiryOf, isOldEnough, itemsOf, lastDayBefore, lastDayFrom, readCard } from './card-wish.ts';
import { cardWording } from './card-wording.ts';
import { consentMachine, isReadable, stateAt } from './consent.ts';
import type { ConsentState } from './consent.ts';

const expiresAt = new Date('2026-06-30T15:00:00Z');
const [last, over] = [new Date('2026-06-30T14:59:59.999Z'), expiresAt];

describe('the states of a consent', () => {
  const ends: ConsentState[] = ['withdrawn', 'expired', 'departed', 'merged'];

  it('end once and for all: from each end there is no way on', () => {
    for (const end of ends) {
      expect(consentMachine.may('in_force', end)).toBe(true);
      expect(consentMachine.isFinal(end)).toBe(true);
    }
  });

  it('run out by the clock alone, and keep how they ended', () => {
    expect(stateAt({ state: 'in_force', expiresAt }, last)).toBe('in_force');
    expect(stateAt({ state: 'in_force', expiresAt }, over)).toBe('expired');
    for (const state of ends)
      expect([last, over].map((at) => stateAt({ state, expiresAt }, at))).toEqual([state, state]);
  });
});

describe('what a company may read', () => {
  /** consent, company shown, person in force, now: all sixteen and more, and only one of them reads. */
  const states: (ConsentState | null)[] = [null, ...consentMachine.states];
  const cases = states.flatMap((state) =>
    [true, false].flatMap((recipientShown) =>
      [true, false].flatMap((personInForce) =>
        [last, over].map((now) => ({ state, recipientShown, personInForce, now })),
      ),
    ),
  );

  it.each(cases)(
    '$state, company $recipientShown, person $personInForce, $now',
    ({ state, now, ...sides }) => {
      const kept = state && { state, expiresAt };
      const expected = state === 'in_force' && sides.recipientShown && sides.personInForce && now < expiresAt;
      expect(isReadable(kept, sides, now)).toBe(expected);
    },
  );
});

describe('a card', () => {
  it('holds to the end of its last day in Japan, whatever the hour at which it was given', () => {
    const seed = 20260401;
    let random = seed;
    for (let n = 0; n < 500; n += 1) {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
      const given = new Date(Date.parse('2026-01-01T00:00:00Z') + (random % 400) * 86_399_000);
      const lastDay = lastDayFrom(given, 90);
      const end = expiryOf(lastDay);
      const hours = (end.getTime() - given.getTime()) / 3_600_000;
      if (lastDayBefore(end) !== lastDay || hours < 90 * 24 || hours > 91 * 24)
        throw new Error(`seed ${seed}, try ${n}: ${given.toISOString()} to ${end.toISOString()}`);
    }
    expect(lastDayFrom(new Date('2026-04-01T14:59:59Z'), 90)).toBe(addDays(tokyoDate('2026-04-01'), 90));
    expect(lastDayFrom(new Date('2026-04-01T15:00:00Z'), 90)).toBe(addDays(tokyoDate('2026-04-02'), 90));
  });

  it('is given by who is old enough, as far as the register knows', () => {
    const usual = { leastAge: 18, unknownAge: 'allowed' } as const;
    expect([17, 18, 80, null].map((age) => isOldEnough(age, usual))).toEqual([false, true, true, true]);
    expect(isOldEnough(null, { ...usual, unknownAge: 'refused' })).toBe(false);
  });

  const wording = 'わたしは同意します。';
  const emailWording = 'アドレスも見せます。';
  const sentences = { wording, emailWording };
  const form = { telephone: '', message: '', agreedTo: wording, emailAgreedTo: null };

  it('shows what was typed and nothing more', () => {
    const full = readCard(
      { ...form, telephone: '０１５４（００）００００', message: ' こんにちは\r\n ' },
      sentences,
    );
    expect(full).toEqual(ok({ telephone: '0154-00-0000', message: 'こんにちは', email: false }));
    expect(itemsOf({ telephone: '0154-00-0000', message: 'こんにちは', email: true })).toEqual([
      'name',
      'email',
      'telephone',
      'message',
    ]);
    expect(itemsOf({ telephone: null, message: null, email: false })).toEqual(['name']);
    expect(readCard({ ...form, emailAgreedTo: emailWording }, sentences)).toMatchObject({
      value: { email: true },
    });
    expect(readCard({ ...form, message: '字'.repeat(300) }, sentences).ok).toBe(true);
  });

  it.each([
    ['CARD_CONSENT_MISSING', { agreedTo: null }],
    ['CARD_WORDING_CHANGED', { agreedTo: '前の文です。' }],
    ['CARD_WORDING_CHANGED', { emailAgreedTo: '前の文です。' }],
    ['CARD_TELEPHONE_UNREADABLE', { telephone: '12' }],
    ['CARD_MESSAGE_TOO_LONG', { message: '字'.repeat(301) }],
  ])('is refused: %s', (code, changes) => {
    expect(readCard({ ...form, ...changes }, sentences)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('says who gets what, for what, until when, and that it can be stopped', () => {
    const { ja, en } = cardWording({
      ...{ recipient: '株式会社のばら製菓', purpose: 'contact_about_work', lastDay: tokyoDate('2026-06-30') },
    });
    for (const part of [
      '株式会社のばら製菓',
      'メールアドレス',
      '連絡を受けるため',
      '2026年6月30日',
      'いつでも',
    ])
      expect(ja).toContain(part);
    expect(en).toContain('stop it at any time');
  });
});
