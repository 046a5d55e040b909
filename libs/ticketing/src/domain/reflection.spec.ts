import {
  leadsToReflection,
  mayPublish,
  mayRead,
  readReflection,
  reflectionStageAt,
  staysPublished,
} from './reflection.ts';
import type { KeptReflection, Reflection } from './reflection.ts';

const typed: Reflection = {
  ...{ asked: ' なぜ木を選ぶのですか ', learned: '一本ずつ\r\n見ること', signed: '  小国高校 2年 ' },
  ...{ forHost: true, forPublic: true },
};
const sentAt = new Date('2026-05-10T12:00:00Z');
const kept: KeptReflection = { ...typed, sentAt, hostIds: ['a'], publishedAt: sentAt };

describe('what is written after a work trip', () => {
  it('is tidied, and unsigned where no name was typed', () => {
    const read = readReflection(typed, { sent: true });
    expect(read).toEqual({
      ok: true,
      value: {
        ...{ asked: 'なぜ木を選ぶのですか', learned: '一本ずつ\n見ること', signed: '小国高校 2年' },
        ...{ forHost: true, forPublic: true },
      },
    });
    expect(readReflection({ ...typed, signed: ' ' }, { sent: true })).toMatchObject({
      value: { signed: null },
    });
  });

  it('says what was learned once it is sent; a draft may lack it', () => {
    const empty = { ...typed, learned: '　' };
    expect(readReflection(empty, { sent: true })).toMatchObject({
      refusal: { code: 'EVENT_TEXT_MISSING', facts: { field: 'learned' } },
    });
    expect(readReflection(empty, { sent: false })).toMatchObject({ ok: true });
  });

  it.each([
    ['asked', 1_000],
    ['learned', 2_000],
    ['signed', 60],
  ])('%s has up to %i letters, whatever they are made of', (field, most) => {
    const at = (count: number) => readReflection({ ...typed, [field]: '𩸽'.repeat(count) }, { sent: false });
    expect(at(most)).toMatchObject({ ok: true });
    expect(at(most + 1)).toMatchObject({
      refusal: { code: 'EVENT_TEXT_TOO_LONG', facts: { field, most } },
    });
  });

  it.each<[Partial<KeptReflection>, boolean, boolean]>([
    [{}, true, true],
    [{ sentAt: null }, false, false],
    [{ forHost: false }, false, true],
    [{ forPublic: false }, true, false],
    [{ hostIds: ['b'] }, false, true],
    [{ hostIds: [] }, false, true],
  ])('%j: company a reads it %s, everybody may %s', (changes, host, everybody) => {
    expect([mayRead({ ...kept, ...changes }, 'a'), mayPublish({ ...kept, ...changes })]).toEqual([
      host,
      everybody,
    ]);
  });

  it.each<[Partial<Reflection>, boolean]>([
    [{}, true],
    [{ forHost: false }, true],
    [{ forPublic: false }, false],
    [{ learned: '別のこと' }, false],
    [{ asked: '' }, false],
    [{ signed: null }, false],
  ])('with %j what stands on the page stays there: %s', (changes, stays) => {
    expect(staysPublished(kept, { ...kept, ...changes })).toBe(stays);
    expect(staysPublished({ ...kept, publishedAt: null }, kept)).toBe(false);
  });

  it('is written from the beginning of the visit on, with a good ticket of a work trip', () => {
    const startsAt = new Date('2026-05-10T01:00:00Z');
    const earlier = new Date(startsAt.getTime() - 1);
    expect(reflectionStageAt({ good: true, startsAt }, earlier)).toBe('before');
    expect(reflectionStageAt({ good: true, startsAt }, startsAt)).toBe('open');
    expect(reflectionStageAt({ good: false, startsAt }, startsAt)).toBe('dead');
    expect(leadsToReflection({ kind: 'work_trip', startsAt }, startsAt)).toBe(true);
    expect(leadsToReflection({ kind: 'work_trip', startsAt }, earlier)).toBe(false);
    expect(leadsToReflection({ kind: 'tour', startsAt }, startsAt)).toBe(false);
  });
});
