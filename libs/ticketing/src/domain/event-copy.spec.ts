import fc from 'fast-check';
import { tokyoClockOf, tokyoDateOf } from '@enishi/kernel';
import { copiedCode, copiedQuestions, copiedTerms, movedBy, movedOpenings, sameKinds } from './event-copy.ts';
import type { CompanyTerms } from './company-places.ts';
import type { PromoTerms } from './promo-code.ts';
import type { Question } from './question.ts';

const names = fc.uniqueArray(fc.constantFrom('一般', '学生', '会員', '昼食付き', '親子', '招待'), {
  minLength: 1,
  maxLength: 6,
});
const instant = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2030-12-31T00:00:00Z'),
  noInvalidDate: true,
});

describe('kinds of ticket of a copy', () => {
  it.each([
    [
      'as they were',
      ['一般', '学生'],
      ['一般', '学生'],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'in another order',
      ['一般', '学生'],
      ['学生', '一般'],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      'under another name',
      ['一般', '学生'],
      ['大人', '学生'],
      [
        [1, 1],
        [0, 0],
      ],
    ],
    ['without one of them', ['一般', '学生'], ['学生'], [[1, 0]]],
  ] as const)('are known %s', (_, before, after, same) => {
    expect([...sameKinds(before, after)]).toEqual(same);
  });

  it('are each at most one of those before', () => {
    fc.assert(
      fc.property(names, names, (before, after) => {
        const same = [...sameKinds(before, after)];
        expect(new Set(same.map(([, is]) => is)).size).toBe(same.length);
        for (const [was, is] of same) expect([before[was], after[is]]).not.toContain(undefined);
      }),
      { verbose: true },
    );
  });
});

describe('what moves with the date', () => {
  it('keeps its hour in Japan and its days from the date', () => {
    fc.assert(
      fc.property(instant, instant, instant, (from, to, at) => {
        const moved = movedBy(from, to);
        expect(tokyoClockOf(moved(at))).toBe(tokyoClockOf(at));
        expect(tokyoDateOf(moved(from))).toBe(tokyoDateOf(to));
      }),
      { verbose: true },
    );
  });

  it('is open to plans that there still are', () => {
    const opensAt = new Date('2026-04-01T01:00:00Z');
    const moved = movedBy(new Date('2026-05-10T09:30:00Z'), new Date('2027-05-09T09:30:00Z'));
    expect(
      movedOpenings(
        [null, 'ind_standard', 'gone'].map((planKey) => ({ planKey, opensAt })),
        ['ind_standard'],
        moved,
      ),
    ).toEqual(
      [null, 'ind_standard'].map((planKey) => ({ planKey, opensAt: new Date('2027-03-31T01:00:00Z') })),
    );
  });
});

const question = (typeId: string | null): Question => ({
  ...{ id: 'q', kind: 'text', labelJa: '食物アレルギー', labelEn: null, options: [], perTicket: true },
  ...{ required: true, typeId, sensitive: true },
});

describe('what belongs to a kind of ticket', () => {
  it('is asked of the same kind, and not at all where that is gone', () => {
    const typeIds = { before: ['a', 'b'], after: ['c'] };
    expect(
      copiedQuestions([question(null), question('a'), question('b')], new Map([[1, 0]]), typeIds),
    ).toEqual([null, 'c'].map((typeId) => ({ ...question(typeId), id: null })));
  });

  it('is kept for companies, as far as the smallest date has places', () => {
    const terms: CompanyTerms = {
      ...{ kind: 'tickets_gathering', position: 1, places: 30, daysBefore: 7, hour: 18, mostPerCompany: 2 },
    };
    expect(copiedTerms(terms, new Map([[1, 0]]), 20)).toEqual({ ...terms, position: 0, places: 20 });
    expect(copiedTerms(terms, new Map([[0, 0]]), 20)).toBeNull();
  });
});

describe('a code of a copy', () => {
  const now = new Date('2026-06-01T00:00:00Z');
  const moved = movedBy(new Date('2026-05-10T09:30:00Z'), new Date('2026-08-10T09:30:00Z'));
  const code: PromoTerms & { turnedOffAt: Date | null } = {
    ...{ code: 'HARU', kind: 'percent', amount: 20, most: 10, mostPerPerson: null, turnedOffAt: null },
    ...{ positions: [], from: new Date('2026-04-01T00:00:00Z'), until: new Date('2026-05-01T00:00:00Z') },
  };
  const kinds = new Map([[1, 0]]);

  it('is good as long before the date as it was', () => {
    expect(copiedCode(code, kinds, { moved, now })).toMatchObject({
      ...{
        from: new Date('2026-07-02T00:00:00Z'),
        until: new Date('2026-08-01T00:00:00Z'),
        turnedOffAt: null,
      },
    });
  });

  it('is for the same kinds, and never for all because its own are gone', () => {
    expect(copiedCode({ ...code, positions: [0, 1] }, kinds, { moved, now })).toMatchObject({
      positions: [0],
    });
    expect(copiedCode({ ...code, positions: [0] }, kinds, { moved, now })).toBeNull();
  });

  it('that was turned off does not begin again, and what only it shows stays hidden', () => {
    const off = { ...code, positions: [1], turnedOffAt: new Date('2026-04-20T00:00:00Z') };
    expect(copiedCode(off, kinds, { moved, now })).toBeNull();
    expect(copiedCode({ ...off, kind: 'reveal', amount: 0 }, kinds, { moved, now })).toMatchObject({
      ...{ positions: [0], from: now, until: now, turnedOffAt: now },
    });
  });

  it('whose time would be over is left out', () => {
    const late = new Date('2026-09-01T00:00:00Z');
    expect(copiedCode(code, kinds, { moved, now: late })).toBeNull();
    expect(
      copiedCode({ ...code, kind: 'reveal', positions: [1] }, kinds, { moved, now: late }),
    ).not.toBeNull();
  });
});
