import {
  codeOf,
  mateMachine,
  placesKeptBy,
  readSize,
  readTeamCode,
  saidNo,
  saidYes,
  teamMachine,
  teamPhaseAt,
} from './team.ts';
import type { Team } from './team.ts';

const start = new Date('2026-12-01T03:00:00Z');
const until = new Date('2026-12-01T05:00:00Z');
const team = (size: number): Team => ({ state: 'gathering', size, heldUntil: until, agreed: ['founder'] });

describe('edge 16: friends who take a gig together', () => {
  it('have it once the last has said yes, and not before', () => {
    const two = saidYes(team(3), 'b', start);
    expect(two).toMatchObject({ ok: true, value: { state: 'gathering' } });
    const three = two.ok ? saidYes(two.value, 'c', start) : two;
    expect(three).toMatchObject({ ok: true, value: { state: 'complete', agreed: ['founder', 'b', 'c'] } });
  });

  it('say yes once, however often they press', () => {
    expect(saidYes(team(3), 'founder', start)).toMatchObject({ value: { agreed: ['founder'] } });
  });

  it.each([
    ['its time is over', { ...team(3), heldUntil: start }, 'TEAM_OVER'],
    ['it was dropped', { ...team(3), state: 'dropped' as const }, 'TEAM_OVER'],
    ['all have said yes', { ...team(3), state: 'complete' as const }, 'TEAM_FULL'],
  ])('cannot be joined where %s', (_, of, code) => {
    expect(saidYes(of, 'z', start)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('keep all places while they gather, also those that nobody has said yes to, and none afterwards', () => {
    expect(placesKeptBy(team(3), start)).toBe(3);
    expect(placesKeptBy(team(3), until)).toBe(0);
    expect(placesKeptBy({ ...team(3), state: 'complete' }, start)).toBe(0);
    expect(teamPhaseAt(team(3), until)).toBe('lapsed');
  });

  it('lose one who leaves, and all where whoever began it leaves', () => {
    const of = { ...team(3), agreed: ['founder', 'b'] };
    expect(saidNo(of, 'b', { founder: false, now: start })).toMatchObject({
      value: { agreed: ['founder'], state: 'gathering' },
    });
    expect(saidNo(of, 'founder', { founder: true, now: start })).toMatchObject({
      value: { agreed: [], state: 'dropped' },
    });
    expect(saidNo(of, 'b', { founder: false, now: until })).toMatchObject({
      ok: false,
      refusal: { code: 'TEAM_OVER' },
    });
  });

  it.each([1, 0, 7, 2.5, Number.NaN])('are not %s', (size) => {
    expect(readSize(size)).toMatchObject({ ok: false, refusal: { code: 'TEAM_SIZE_WRONG' } });
  });

  it('are named by a code that is read in any width', () => {
    const code = codeOf((below) => below - 1);
    expect(code).toBe('99999999');
    expect(readTeamCode(' ａｂ-cd ２３４５6')).toBe('ABCD2345');
  });

  const seed = Number(process.env['SEED'] ?? 20261128);
  it(`give a place to all of them or to nobody, whatever is said in whatever order (SEED=${seed})`, () => {
    let state = seed;
    const next = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    let whole = 0;
    for (let run = 0; run < 250; run += 1) {
      let of = team(2 + next(5));
      let now = start;
      const said = new Set(['founder']);
      for (let at = 0; at < 20; at += 1) {
        const before = of;
        const who = `m${next(7)}`;
        const turn = next(10);
        if (turn === 0) now = new Date(now.getTime() + next(60) * 60_000);
        const done =
          turn > 3
            ? saidYes(of, who, now)
            : turn > 0
              ? saidNo(of, turn === 3 && next(4) === 0 ? 'founder' : who, { founder: false, now })
              : null;
        if (done?.ok && turn > 3) said.add(who);
        if (done?.ok) of = done.value;
        expect(of.agreed.length).toBeLessThanOrEqual(of.size);
        expect(new Set(of.agreed).size).toBe(of.agreed.length);
        expect(of.agreed.every((each) => said.has(each))).toBe(true);
        expect(of.state === 'complete').toBe(of.agreed.length === of.size);
        expect(before.state === of.state || teamMachine.may(before.state, of.state)).toBe(true);
        if (teamMachine.isFinal(before.state)) expect(of.state).toBe(before.state);
        if (teamPhaseAt(before, now) === 'lapsed') expect(of).toBe(before);
      }
      if (of.state === 'complete') whole += 1;
    }
    expect(whole).toBeGreaterThan(20);
    expect(mateMachine.isFinal('placed')).toBe(true);
  });
});
