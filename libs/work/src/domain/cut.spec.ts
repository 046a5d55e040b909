import { tokyoDate } from '@enishi/kernel';
import { minutesBetween, readCut } from './cut.ts';
import type { CutForm } from './cut.ts';

const now = new Date('2026-12-01T03:00:00Z');
const help = { fromDay: tokyoDate('2026-12-28'), toDay: tokyoDate('2027-01-03') };
const choices = { skills: new Map([['s', { ja: '清掃', en: 'Cleaning' }]]), areas: new Set(['01206']) };
const form: CutForm = {
  ...{
    title: 'シーツ交換',
    steps: '古いシーツを外す\n\n 新しいシーツを張る ',
    skillId: 's',
    beginnerOk: true,
  },
  ...{ area: '01206', place: '本館', firstDay: tokyoDate('2026-12-30'), days: 3, from: '09:00', to: '11:30' },
  ...{ places: 2, reward: 3000, minutes: null },
};
const cut = (more: Partial<CutForm>) => readCut({ ...form, ...more }, { help, choices, now });

describe('what the desk cuts out of a request', () => {
  it('is as many gigs as days, alike but for the day, also over the end of a year', () => {
    const read = cut({});
    expect(read).toMatchObject({
      value: { steps: ['古いシーツを外す', '新しいシーツを張る'], minutes: 150, skill: { en: 'Cleaning' } },
    });
    expect(read.ok && read.value.turns.map(({ day, startsAt }) => [day, startsAt.toISOString()])).toEqual([
      ['2026-12-30', '2026-12-30T00:00:00.000Z'],
      ['2026-12-31', '2026-12-31T00:00:00.000Z'],
      ['2027-01-01', '2027-01-01T00:00:00.000Z'],
    ]);
  });

  it('edge 3: may cross midnight, and is of the day on which it begins', () => {
    const read = cut({ days: 1, from: '22:30', to: '01:00' });
    expect(read).toMatchObject({
      value: { minutes: 150, turns: [{ day: '2026-12-30', endsAt: new Date('2026-12-30T16:00:00Z') }] },
    });
  });

  it.each<[string, Partial<CutForm>, string]>([
    ['no hours', { to: '09:00' }, 'GIG_HOURS_WRONG'],
    ['less than an hour', { to: '09:59' }, 'GIG_HOURS_WRONG'],
    ['more than four', { to: '13:01' }, 'GIG_HOURS_WRONG'],
    ['nearly a day, typed the wrong way round', { from: '11:30', to: '09:00' }, 'GIG_HOURS_WRONG'],
    ['an hour of thirty', { to: '30:00' }, 'GIG_MINUTES_WRONG'],
    ['a day before those of the request', { firstDay: tokyoDate('2026-12-27') }, 'GIG_DAYS_WRONG'],
    ['days beyond them', { days: 6 }, 'GIG_DAYS_WRONG'],
    ['no days', { days: 0 }, 'GIG_DAYS_WRONG'],
    ['an unknown skill', { skillId: 'x' }, 'GIG_SKILL_UNKNOWN'],
    ['a place elsewhere', { area: '13101' }, 'GIG_AREA_UNKNOWN'],
    ['nobody', { places: 0 }, 'GIG_PLACES_WRONG'],
    ['no reward', { reward: 0 }, 'GIG_REWARD_WRONG'],
    ['more minutes than it lasts', { minutes: 151 }, 'GIG_MINUTES_WRONG'],
    ['no steps', { steps: ' \n ' }, 'GIG_STEPS_WRONG'],
    ['no title', { title: '\t' }, 'GIG_TITLE_WRONG'],
  ])('refuses %s', (_, more, code) => {
    expect(cut(more)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('refuses all that is wrong at once, and what has begun already', () => {
    const wrong = cut({ title: '', places: -1, reward: -1 });
    expect(wrong.ok ? [] : [wrong.refusal, ...wrong.refusal.others].map(({ code }) => code)).toEqual([
      ...['GIG_TITLE_WRONG', 'GIG_PLACES_WRONG', 'GIG_REWARD_WRONG'],
    ]);
    const late = readCut(form, { help, choices, now: new Date('2026-12-30T00:00:00Z') });
    expect(late).toMatchObject({ refusal: { code: 'GIG_DAYS_WRONG' } });
  });

  it.each([
    ['09:00', '11:30', 150],
    ['23:00', '01:00', 120],
    ['09:00', '09:00', 1440],
    ['24:00', '01:00', 0],
    ['9:00', '10:00', 0],
  ])('from %s to %s are %s minutes', (from, to, minutes) => {
    expect(minutesBetween(from, to)).toBe(minutes);
  });
});
