import { isOpenAt, openingFor, readOpenings } from './sale-opening.ts';

const at = (text: string) => new Date(`${text}:00+09:00`);
const everybody = { planKey: null, opensAt: at('2026-12-03T10:00') };
const standard = { planKey: 'ind_standard', opensAt: at('2026-12-01T10:00') };
const patron = { planKey: 'ind_patron', opensAt: at('2026-11-30T10:00') };
const openings = [everybody, standard, patron];

describe('from when tickets are given out to whom', () => {
  it('is the earliest of the plans that somebody holds, else the same as for everybody', () => {
    expect(openingFor(openings, [])).toBe(everybody);
    expect(openingFor(openings, ['ind_free'])).toBe(everybody);
    expect(openingFor(openings, ['ind_standard'])).toBe(standard);
    expect(openingFor(openings, ['ind_standard', 'ind_patron'])).toBe(patron);
    expect(openingFor([], ['ind_standard'])).toBeNull();
  });

  it('edge case 15: is 10:00 in Japan to the second, whatever the zone of the server', () => {
    const zone = process.env.TZ;
    try {
      for (const server of ['UTC', 'America/Los_Angeles', 'Asia/Kathmandu', 'Asia/Tokyo']) {
        process.env.TZ = server;
        expect(isOpenAt(standard, new Date('2026-12-01T00:59:59Z'))).toBe(false);
        expect(isOpenAt(standard, new Date('2026-12-01T01:00:00Z'))).toBe(true);
      }
    } finally {
      process.env.TZ = zone;
    }
    expect(isOpenAt(null, new Date('2026-12-01T01:00:00Z'))).toBe(true);
  });

  it('is one for everybody, and for plans no later than that', () => {
    const limits = { end: at('2026-12-20T18:30'), planKeys: ['ind_standard', 'ind_patron'] };
    expect(readOpenings(openings, limits)).toEqual({ ok: true, value: openings });
    expect(readOpenings([], limits)).toEqual({ ok: true, value: [] });
    const wrong = [
      [standard],
      [everybody, { ...standard, planKey: 'unknown' }],
      [everybody, standard, standard],
      [everybody, { ...standard, opensAt: at('2026-12-04T10:00') }],
      [{ ...everybody, opensAt: at('2026-12-21T10:00') }],
      [{ ...everybody, opensAt: new Date('') }],
    ];
    for (const each of wrong)
      expect(readOpenings(each, limits)).toMatchObject({ refusal: { code: 'OPENINGS_WRONG' } });
  });
});
