import { machine } from './machine.ts';
import { Refusal, refusalSentence } from './refusal.ts';
import { ok, refused, unwrap } from './result.ts';

const sentences = {
  SEATS_TAKEN: { ja: '席は残り{left}席です。', en: 'Only {left} seats are left.' },
  TOO_MUCH: { ja: '{year}年は{most}円までです。', en: 'At most {most} yen in {year}.' },
};

describe('Refusal', () => {
  it('is an error whose message is its code', () => {
    const refusal = new Refusal('conflict', 'SEATS_TAKEN', { left: 2 });
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal.message).toBe('SEATS_TAKEN');
    expect(refusal.kind).toBe('conflict');
  });

  it('becomes a sentence with its facts in either language', () => {
    const refusal = new Refusal('conflict', 'SEATS_TAKEN', { left: 2 });
    expect(refusalSentence(sentences, refusal, 'ja')).toBe('席は残り2席です。');
    expect(refusalSentence(sentences, refusal, 'en')).toBe('Only 2 seats are left.');
    expect(refusalSentence(sentences, new Refusal('invalid', 'UNHEARD_OF'), 'ja')).toBeNull();
  });

  it('writes sums of yen as everybody does', () => {
    const refusal = new Refusal('invalid', 'TOO_MUCH', { year: 2026, most: 989_999 });
    expect(refusalSentence(sentences, refusal, 'ja')).toBe('2026年は989,999円までです。');
    expect(refusalSentence(sentences, refusal, 'en')).toBe('At most 989,999 yen in 2026.');
  });
});

describe('Result', () => {
  it('gives its value or throws its refusal', () => {
    expect(unwrap(ok(7))).toBe(7);
    const refusal = new Refusal('invalid', 'KANA_WRONG');
    expect(() => unwrap(refused(refusal))).toThrow(refusal);
  });
});

describe('machine', () => {
  const membership = machine({
    current: ['grace', 'left'],
    grace: ['current', 'lapsed'],
    lapsed: [],
    left: [],
  });

  it('allows what the table says and nothing else', () => {
    expect(membership.may('current', 'grace')).toBe(true);
    expect(membership.may('current', 'lapsed')).toBe(false);
    expect(membership.may('current', 'current')).toBe(false);
    expect(unwrap(membership.move('grace', 'current'))).toBe('current');
    expect(membership.isFinal('left')).toBe(true);
    expect(membership.states).toEqual(['current', 'grace', 'lapsed', 'left']);
  });

  it('says from where and to where it will not go', () => {
    const refusal = membership.move('left', 'current');
    expect(refusal).toMatchObject({
      ok: false,
      refusal: { code: 'MOVE_NOT_ALLOWED', facts: { from: 'left' } },
    });
  });
});
