import { tokyoDate } from '@enishi/kernel';
import { minimumWages } from './minimum-wage-table.ts';
import { guardWage, leastWageOn, mayPublish, wageOn } from './minimum-wage.ts';
import { readWageFigure } from './wage-figure.ts';

describe('the minimum wage of the place and the day of the work', () => {
  it.each([
    ['01', '2025-10-03', null],
    ['01', '2025-10-04', 1075],
    ['01', '2026-12-28', 1075],
    ['40', '2025-11-15', null],
    ['40', '2025-11-16', 1057],
    ['43', '2025-12-31', null],
    ['43', '2026-01-01', 1034],
    ['21', '2025-10-18', 1065],
    ['23', '2025-10-18', 1140],
    ['05', '2026-03-30', null],
    ['05', '2026-03-31', 1031],
    ['13', '2026-12-28', 1226],
    ['47', '2026-12-28', 1023],
  ])('edge 3: of prefecture %s on %s is %s', (prefecture, day, yen) => {
    expect(wageOn(prefecture, tokyoDate(day), [])?.yen ?? null).toBe(yen);
  });

  const piece = (more: object = {}) => ({
    ...{ area: '01206', day: tokyoDate('2026-01-15'), reward: 2688, minutes: 150, ...more },
  });

  it.each([
    [{}, 'fine', 2688],
    [{ reward: 2687 }, 'below', 2688],
    [{ minutes: 151 }, 'below', 2706],
    [{ area: '43424', reward: 2585 }, 'fine', 2585],
    [{ area: '05201', day: tokyoDate('2026-03-30'), reward: 1 }, 'unknown', null],
    [{ day: tokyoDate('2025-10-03'), reward: 1 }, 'unknown', null],
    [{ day: tokyoDate('2026-10-04') }, 'fine', 2688],
    [{ day: tokyoDate('2026-10-05') }, 'old', 2688],
    [{ day: tokyoDate('2026-10-05'), reward: 2687 }, 'below', 2688],
  ])('%j is %s, for %s yen at least', (more, verdict, least) => {
    expect(guardWage(piece(more), [])).toMatchObject({ verdict, least });
  });

  it('stops publishing until the desk has written why, and needs no reason where the reward is fine', () => {
    const below = piece({ reward: 2000 });
    const unknown = piece({ day: tokyoDate('2025-10-03') });
    expect(mayPublish([piece()], ' ', [])).toEqual({ ok: true, value: null });
    expect(mayPublish([piece()], 'なし', [])).toEqual({ ok: true, value: null });
    expect(mayPublish([piece(), unknown, below], '', [])).toMatchObject({
      refusal: { code: 'GIG_BELOW_WAGE', facts: { least: 2688, field: 'justification' } },
    });
    expect(mayPublish([unknown], '\n', [])).toMatchObject({ refusal: { code: 'GIG_WAGE_UNKNOWN' } });
    expect(mayPublish([below], '見学を兼ねるため', [])).toEqual({ ok: true, value: '見学を兼ねるため' });
    expect(mayPublish([below], 'あ'.repeat(301), [])).toMatchObject({
      refusal: { code: 'GIG_JUSTIFICATION_LONG' },
    });
  });
});

describe('a figure that the secretariat has entered', () => {
  const entered = (from: string, yen: number, prefecture = '01') => ({ prefecture, from, yen });
  const on = (day: string, figures: ReturnType<typeof entered>[], own: number | null = null) =>
    leastWageOn('01206', [tokyoDate(day)], { entered: figures, own });

  it.each([
    ['2026-10-04', [], null, 'current', 1075],
    ['2026-10-05', [], null, 'old', 1075],
    ['2026-11-28', [entered('2026-10-18', 1131)], null, 'current', 1131],
    ['2026-10-17', [entered('2026-10-18', 1131)], null, 'old', 1075],
    ['2026-11-28', [entered('2026-10-18', 1131, '43')], null, 'old', 1075],
    ['2026-11-28', [], 1131, 'current', 1131],
    ['2026-11-28', [], 1000, 'current', 1075],
    ['2026-11-28', [entered('2026-10-18', 1131)], 1120, 'current', 1131],
    ['2027-10-18', [entered('2026-10-18', 1131)], null, 'current', 1131],
    ['2027-10-19', [entered('2026-10-18', 1131)], null, 'old', 1131],
    ['2026-11-28', [entered('2026-10-18', 1131), entered('2026-10-18', 1130)], null, 'current', 1131],
    ['2025-10-03', [], null, 'unknown', null],
  ] as const)('of work on %s with %j and %s is %s, %s yen', (day, figures, own, standing, hourly) => {
    expect(on(day, [...figures], own)).toMatchObject({ standing, hourly });
  });

  it('lets a reward be published without a reason, or stops one that was enough a year ago', () => {
    const piece = { area: '01206', day: tokyoDate('2026-12-28'), reward: 2700, minutes: 150 };
    expect(mayPublish([piece], '', [])).toMatchObject({ refusal: { code: 'GIG_WAGE_UNKNOWN' } });
    expect(mayPublish([piece], '', [entered('2026-10-18', 1080)])).toEqual({ ok: true, value: null });
    expect(mayPublish([piece], '', [entered('2026-10-18', 1131)])).toMatchObject({
      refusal: { code: 'GIG_BELOW_WAGE', facts: { least: 2828 } },
    });
  });

  const form = { prefecture: '01', from: tokyoDate('2026-10-18'), yen: 1131, source: '北海道労働局' };
  it.each([
    [{}, null],
    [{ yen: 1075 }, null],
    [{ yen: 1074 }, 'WAGE_YEN_WRONG'],
    [{ yen: 3001 }, 'WAGE_YEN_WRONG'],
    [{ yen: -1 }, 'WAGE_YEN_WRONG'],
    [{ yen: 1131.5 }, 'WAGE_YEN_WRONG'],
    [{ from: tokyoDate('2025-10-04') }, 'WAGE_FROM_WRONG'],
    [{ from: tokyoDate('2027-05-28') }, 'WAGE_FROM_WRONG'],
    [{ source: ' ' }, 'WAGE_SOURCE_WRONG'],
    [{ source: 'あ'.repeat(201) }, 'WAGE_SOURCE_WRONG'],
    [{ prefecture: '48' }, 'WAGE_PREFECTURE_WRONG'],
  ])('is read: %j gives %s', (more, code) => {
    const read = readWageFigure({ ...form, ...more }, tokyoDate('2026-11-28'));
    expect(read.ok ? null : read.refusal.code).toBe(code);
  });
});

it('the table has each prefecture once for fiscal 2025, within its dates and figures', () => {
  const codes = minimumWages.map(({ prefecture }) => prefecture);
  expect(codes).toEqual(Array.from({ length: 47 }, (_, at) => String(at + 1).padStart(2, '0')));
  for (const { from, yen } of minimumWages) {
    expect(from >= '2025-10-01' && from <= '2026-03-31').toBe(true);
    expect(yen >= 1023 && yen <= 1226).toBe(true);
  }
});
