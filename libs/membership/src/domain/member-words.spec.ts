import { tokyoDate, yen } from '@enishi/kernel';
import { cancellationTerms } from './cancellation-terms.ts';
import { needsGuardianToPay } from './guardian-rule.ts';
import { cardPayload, readCardPayload } from './member-card.ts';
import { addressed, displayKana, displayName, searchBeginnings, searchKeys } from './member-name.ts';
import { memberNumber, readMemberNumber, typedMemberNumber } from './member-number.ts';
import { memberPageKey } from './page-key.ts';
import { freePlan, standardPlan } from './plan-examples.ts';
import { timelineTitle } from './timeline-titles.ts';

const hanako = { familyName: '髙橋', givenName: '花子', familyKana: 'タカハシ', givenKana: 'ハナコ' };
const found = (text: string): boolean => {
  const keys = searchKeys({ ...hanako, number: 'D-2026-000123', email: 'Hanako@example.jp' });
  return searchBeginnings(text).some((beginning) => keys.some((key) => key.startsWith(beginning)));
};

describe('names and search', () => {
  it('shows the family name first and never folds it', () => {
    expect(displayName(hanako)).toBe('髙橋　花子');
    expect(displayKana(hanako)).toBe('タカハシ　ハナコ');
    expect(addressed(hanako, 'ja')).toBe('髙橋　花子 様');
    expect(addressed(hanako, 'en')).toBe('Hanako TAKAHASHI');
  });

  it.each([
    '高橋',
    '髙橋',
    '高橋 花',
    '花子',
    'たかはし',
    'ﾀｶﾊｼ',
    'タカハシ　ハナ',
    'はなこ',
    'd-2026-000123',
    'Ｄ２０２６',
    'hanako@',
  ])('finds her by %s', (text) => {
    expect(found(text)).toBe(true);
  });

  it.each(['橋', '高梨', 'example', '\u0000'])('does not find her by %s', (text) => {
    expect(found(text)).toBe(false);
  });
});

describe('member number', () => {
  it('is written and read', () => {
    expect(memberNumber({ prefix: 'D', year: 2026, sequence: 1 })).toBe('D-2026-000001');
    expect(readMemberNumber('d2026000012')).toEqual({ prefix: 'D', year: 2026, sequence: 12 });
    expect(readMemberNumber('高橋')).toBeNull();
    for (const typed of ['Ｄ－２０２６－０００００１', 'd-2026-1', ' D2026000001 ', 'Dー2026ー000001'])
      expect(typedMemberNumber(typed)).toBe('D-2026-000001');
    for (const typed of ['', '高橋', 'D-2026-0']) expect(typedMemberNumber(typed)).toBeNull();
  });
});

describe('member card', () => {
  const payload = cardPayload({ communitySlug: 'doto', number: 'D-2026-000001', serial: 1 }, 'secret');

  it('is read back by the community that signed it and by no other', () => {
    expect(readCardPayload(payload, 'secret')).toEqual({
      ...{ communitySlug: 'doto', number: 'D-2026-000001', serial: 1 },
    });
    expect(readCardPayload(payload, 'other')).toBeNull();
    expect(readCardPayload(payload.replace('000001', '000002'), 'secret')).toBeNull();
    expect(readCardPayload('EN1.doto', 'secret')).toBeNull();
  });

  it('says which card of the member it is once it was renewed', () => {
    const renewed = { communitySlug: 'doto', number: 'D-2026-000001', serial: 12 };
    const text = cardPayload(renewed, 'secret');
    expect(text).toMatch(/^EN1\.doto\.D-2026-000001\.12\.[\w-]{16}$/);
    expect(readCardPayload(text, 'secret')).toEqual(renewed);
    expect(readCardPayload(text.replace('.12.', '.13.'), 'secret')).toBeNull();
    expect(readCardPayload(text.replace('.12.', '.'), 'secret')).toBeNull();
  });

  it('stays small enough for a simple QR picture and holds no name', () => {
    expect(payload.length).toBeLessThan(50);
  });
});

describe('guardian for a paid plan (民法5条)', () => {
  const seventeen = {
    birthDate: tokyoDate('2009-03-01'),
    guardianState: 'none',
    guardianCoversPaid: false,
  } as const;
  const today = tokyoDate('2026-11-23');

  it.each([
    ['17 without a guardian', seventeen, true],
    ['17, guardian agreed to joining only', { ...seventeen, guardianState: 'approved' as const }, true],
    [
      '17, guardian asked about the paid plan',
      { ...seventeen, guardianState: 'asked' as const, guardianCoversPaid: true },
      true,
    ],
    [
      '17, guardian agreed to the paid plan',
      { ...seventeen, guardianState: 'approved' as const, guardianCoversPaid: true },
      false,
    ],
    ['18 today', { ...seventeen, birthDate: tokyoDate('2008-11-23') }, false],
  ])('%s', (_case, member, needed) => {
    expect(needsGuardianToPay(member, today)).toBe(needed);
  });
});

describe('paging', () => {
  const id = '01a0b1c2-0000-7000-8000-000000000001';

  it('reads the parts of its own cursors and nothing else', () => {
    expect(memberPageKey(['2026-11-23', id])).toEqual({ ok: true, value: { day: '2026-11-23', id } });
    expect(memberPageKey(['2026-11-31', id])).toMatchObject({ refusal: { code: 'INPUT_INVALID' } });
    expect(memberPageKey(['2026-11-23', "' or 1=1"])).toMatchObject({ ok: false });
  });
});

describe('leaving a paid plan', () => {
  it('says what ends, what stays and until when', () => {
    const terms = cancellationTerms(standardPlan, freePlan, tokyoDate('2026-12-22'));
    expect(terms.refund.ja).toContain('2026年12月22日まで');
    expect(terms.whatEnds.map((label) => label.en)).toEqual(['Posts for members', '¥1,000 off events']);
    expect(terms.whatStays[0]).toEqual({ ja: 'ニュースレター', en: 'Newsletter' });
  });
});

describe('timeline', () => {
  it('names plans in the language of the reader', () => {
    const facts = { plan_ja: 'スタンダード会員', plan_en: 'Standard', amount: yen(1100) };
    expect(timelineTitle('plan_started', facts)).toEqual({
      ja: '「スタンダード会員」になりました',
      en: 'Became Standard',
    });
    expect(timelineTitle('cancellation_scheduled', { lastDay: '2026-12-22' }).ja).toBe(
      '解約の手続き（最終利用日 2026年12月22日）',
    );
    expect(timelineTitle('something_new', {}).en).toBe('something_new');
  });
});
