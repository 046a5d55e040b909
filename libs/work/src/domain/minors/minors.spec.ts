import fc from 'fast-check';
import { addDays, tokyoDate } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { rulesOf } from '../track.ts';
import type { Taker, TrackedGig } from '../track.ts';
import { isGuardedOn, mayBeEmployed, needsGuardianOn, schoolUntil } from '../working-age.ts';
import { mayKeepPapers, readMinorPapers } from './minor-papers.ts';
import { youthRuleOn, youthTable } from './youth-table.ts';

const day = tokyoDate;
const today = day('2026-12-01');
const workDay = day('2026-12-28');
const at = (clock: string) => new Date(`2026-12-28T${clock}:00+09:00`);
const gig: TrackedGig = {
  ...{ track: 'employment', area: '01206', day: workDay, reward: 3_000, minutes: 150 },
  ...{ startsAt: at('09:00'), endsAt: at('11:30') },
  employment: { hourly: 1_200, breakMinutes: 0, dangers: [], wageFigure: null },
};
const evening = (to: string) => ({ ...gig, startsAt: at('20:00'), endsAt: at(to) });
const dangerous = { ...gig, employment: { ...gig.employment!, dangers: ['heights'] as const } };
const service: TrackedGig = { ...gig, track: 'outsourcing', employment: null };
const proved = { accepted: true, papers: true };
const taker = (born: string | null, more: Partial<Taker> = {}): Taker => ({
  ...{
    born: born === null ? null : day(born),
    today,
    minors: proved,
    dayMinutes: 0,
    weekMinutes: 0,
    ...more,
  },
});
const codeOf = (of: TrackedGig, who: Taker): string | null => {
  const read = rulesOf(of).admits(of, who);
  return read.ok ? null : read.refusal.code;
};

/** Any day of so many years, as a number of days from the first. */
const aDay = (from: string, days: number) => fc.nat(days).map((count) => addDays(day(from), count));
/** A run that fails prints its seed and the smallest example. */
const printed = { verbose: true, numRuns: 500 };

describe('who may take a gig, by their age', () => {
  it.each([
    ['of age', gig, taker('1990-04-02'), null],
    ['of age, at night', evening('23:00'), taker('1990-04-02'), null],
    ['seventeen, by day', gig, taker('2009-12-01'), null],
    ['seventeen, until ten at night', evening('22:00'), taker('2009-12-01'), null],
    ['seventeen, a minute later (61条)', evening('22:01'), taker('2009-12-01'), 'WORKER_NIGHT'],
    ['seventeen, at something dangerous (62条)', dangerous, taker('2009-12-01'), 'WORKER_DANGER'],
    ['seventeen, as 業務委託', service, taker('2009-12-01'), 'GIG_TOO_YOUNG'],
    [
      'seventeen, where nobody under age is taken',
      gig,
      taker('2009-12-01', { minors: { accepted: false, papers: true } }),
      'GIG_TOO_YOUNG',
    ],
    [
      'seventeen, without papers (57条)',
      gig,
      taker('2009-12-01', { minors: { accepted: true, papers: false } }),
      'WORKER_PAPERS',
    ],
    ['fifteen since April, out of school', gig, taker('2011-04-01'), null],
    ['fifteen a day later, still at school (56条)', gig, taker('2011-04-02'), 'WORKER_CHILD'],
    ['eighteen on the day of the work, by day', gig, taker('2008-12-28'), null],
    ['eighteen on the day of the work, at night', evening('23:00'), taker('2008-12-28'), null],
    ['eighteen on the day after, at night', evening('23:00'), taker('2008-12-29'), 'WORKER_NIGHT'],
    [
      'eighteen on the day of the work, whose contract of today needs a guardian (民法5条)',
      gig,
      taker('2008-12-28', { minors: { accepted: true, papers: false } }),
      'WORKER_PAPERS',
    ],
    ['eighteen today, as 業務委託', service, taker('2008-12-01'), null],
    ['eighteen tomorrow, as 業務委託', service, taker('2008-12-02'), 'GIG_TOO_YOUNG'],
    [
      'eighteen today, with nothing asked of them',
      evening('23:00'),
      taker('2008-12-01', { minors: { accepted: false, papers: false } }),
      null,
    ],
    [
      'born on 29 February, eighteen on 1 March',
      { ...evening('23:00'), day: day('2026-03-01') },
      taker('2008-02-29', { today: day('2026-02-28') }),
      null,
    ],
    [
      'born on 29 February, a day before',
      { ...evening('23:00'), day: day('2026-02-28') },
      taker('2008-02-29', { today: day('2026-02-28') }),
      'WORKER_NIGHT',
    ],
    ['of an age that nobody knows, where minors come', gig, taker(null), 'WORKER_AGE_UNKNOWN'],
    [
      'of an age that nobody knows, where none come',
      gig,
      taker(null, { minors: { accepted: false, papers: false } }),
      null,
    ],
    ['of an age that nobody knows, as 業務委託', service, taker(null), null],
    ['with a birthday that lies ahead', gig, taker('2026-12-02'), 'WORKER_AGE_UNKNOWN'],
    [
      'with a birthday that lies ahead, where none come',
      gig,
      taker('2026-12-02', { minors: { accepted: false, papers: false } }),
      'WORKER_AGE_UNKNOWN',
    ],
  ] as const)('%s', (_what, of, who, code) => expect(codeOf(of, who)).toBe(code));

  it('has its hours counted without exception, eight a day and forty a week (60条)', () => {
    const young = (more: Partial<Taker>) => codeOf(gig, taker('2009-12-01', more));
    expect(young({ dayMinutes: 330, weekMinutes: 330 })).toBeNull();
    expect(young({ dayMinutes: 331, weekMinutes: 331 })).toBe('WORKER_YOUNG_DAY');
    expect(young({ weekMinutes: 2_250 })).toBeNull();
    expect(young({ weekMinutes: 2_251 })).toBe('WORKER_YOUNG_WEEK');
    // Of age on the day of the work, the rule is that of everybody.
    expect(codeOf(gig, taker('2008-12-28', { dayMinutes: 331, weekMinutes: 331 }))).toBe('WORKER_DAY_FULL');
  });

  it('says of each gig why it is for adults alone', () => {
    const reasons = [gig, evening('22:00'), evening('22:01'), dangerous, service].map((of) =>
      rulesOf(of).adultsOnly(of),
    );
    expect(reasons).toEqual([null, null, 'night', 'danger', 'service']);
  });

  it('is guarded until the day before the birthday is over, and not a day longer', () => {
    fc.assert(
      fc.property(aDay('2005-01-01', 4_000), aDay('2020-01-01', 4_000), (born, on) => {
        const [year, month, date] = born.split('-').map(Number) as [number, number, number];
        // JavaScript takes 29 February of a common year for 1 March, as the law does.
        const eighteenth = new Date(Date.UTC(year + 18, month - 1, date)).toISOString().slice(0, 10);
        expect(isGuardedOn(born, on)).toBe(on < eighteenth);
        expect(needsGuardianOn(born, on)).toBe(on < eighteenth);
      }),
      printed,
    );
  });

  it('leaves school on the first 31 March that is found by walking from the day on which fifteen years are complete', () => {
    fc.assert(
      fc.property(aDay('2005-01-01', 4_000), (born) => {
        const [year, month, date] = born.split('-').map(Number) as [number, number, number];
        let on = day(new Date(Date.UTC(year + 15, month - 1, date - 1)).toISOString().slice(0, 10));
        while (!on.endsWith('-03-31')) on = addDays(on, 1);
        expect(schoolUntil(born, on)).toBe(on);
      }),
      printed,
    );
  });

  it('never closes a day that was open before, and nobody under age works at night, in danger or without papers', () => {
    const facts = fc.record({
      born: aDay('2005-01-01', 5_000),
      today: aDay('2024-01-01', 900),
      ahead: fc.nat(60),
      night: fc.nat(120),
      dangers: fc.constantFrom([], ['heights'] as const),
      minors: fc.record({ accepted: fc.boolean(), papers: fc.boolean() }),
    });
    fc.assert(
      fc.property(facts, ({ ahead, ...of }) => {
        const may = (on: TokyoDate) => mayBeEmployed({ ...of, day: on }).ok;
        const on = addDays(of.today, ahead);
        if (may(on)) expect(may(addDays(on, 1))).toBe(true);
        if (!may(on) || of.born > of.today) return;
        if (needsGuardianOn(of.born, of.today)) expect(of.minors).toEqual(proved);
        if (isGuardedOn(of.born, on)) expect([of.night, of.dangers]).toEqual([0, []]);
        expect(on > schoolUntil(of.born, on)).toBe(true);
      }),
      printed,
    );
  });

  it('goes by a table whose rows are in order', () => {
    expect([...youthTable].sort((one, other) => (one.from < other.from ? -1 : 1))).toEqual(youthTable);
    expect(youthRuleOn(today)).toMatchObject({ majority: 18, grown: 18, school: 15 });
    expect(youthRuleOn(day('1990-01-01'))).toBe(youthTable[0]);
  });
});

describe('papers of somebody under age', () => {
  it.each([
    ['where none are taken', '2009-12-01', false, 'MINORS_NOT_TAKEN'],
    ['of an age that nobody knows', null, true, 'MINOR_BIRTH_UNKNOWN'],
    ['with a birthday that lies ahead', '2026-12-02', true, 'MINOR_BIRTH_UNKNOWN'],
    ['of age', '2008-12-01', true, 'MINOR_OF_AGE'],
    ['still at school', '2011-04-02', true, 'MINOR_AT_SCHOOL'],
    ['out of school', '2011-04-01', true, null],
    ['eighteen tomorrow', '2008-12-02', true, null],
  ] as const)('%s', (_what, born, accepted, code) => {
    const read = mayKeepPapers({ born: born && day(born), today, accepted });
    expect(read.ok ? null : read.refusal.code).toBe(code);
  });

  const form = {
    certificate: 'residence',
    birthDate: '２００９年１２月１日',
    guardian: 'parent',
    signedOn: '2026/11/20',
  };
  const read = (more: Partial<typeof form>) =>
    readMinorPapers({ ...form, ...more }, { born: day('2009-12-01'), today });

  it('are read as they are typed', () => {
    expect(read({})).toEqual({
      ok: true,
      value: { certificate: 'residence', born: '2009-12-01', guardian: 'parent', signedOn: '2026-11-20' },
    });
  });

  it.each([
    [{ certificate: '' }, 'MINOR_CERTIFICATE_WRONG', 'certificate'],
    [{ guardian: '叔父' }, 'MINOR_GUARDIAN_WRONG', 'guardian'],
    [{ birthDate: '2009/12/02' }, 'MINOR_BIRTH_DIFFERS', 'birthDate'],
    [{ birthDate: '2009/13/01' }, 'MINOR_BIRTH_DIFFERS', 'birthDate'],
    [{ signedOn: '' }, 'MINOR_SIGNED_WRONG', 'signedOn'],
    [{ signedOn: '2026/12/02' }, 'MINOR_SIGNED_WRONG', 'signedOn'],
    [{ signedOn: '2009/12/01' }, 'MINOR_SIGNED_WRONG', 'signedOn'],
    [{ signedOn: '2026/02/30' }, 'MINOR_SIGNED_WRONG', 'signedOn'],
  ])('are refused: %j', (more, code, field) => {
    expect(read(more)).toMatchObject({ ok: false, refusal: { code, facts: { field } } });
  });

  it('say all that is wrong at once', () => {
    const all = read({ certificate: '', guardian: '', birthDate: '', signedOn: '' });
    expect(all.ok ? [] : [all.refusal.code, ...all.refusal.others.map(({ code }) => code)]).toEqual([
      ...['MINOR_CERTIFICATE_WRONG', 'MINOR_GUARDIAN_WRONG', 'MINOR_BIRTH_DIFFERS', 'MINOR_SIGNED_WRONG'],
    ]);
  });
});
