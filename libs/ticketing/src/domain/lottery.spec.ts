import { commitmentOf, drawLottery, drawOrder, lotOf, lotteryStageAt, readLotteryWindow } from './lottery.ts';

const night = { id: 'night', offerings: [{ typeId: 'adult', mostPerPerson: 20, quotaIds: ['whole'] }] };
const party = (id: string, quantity: number) => ({
  ...{ id, occurrenceIds: ['night'], lines: [{ typeId: 'adult', quantity }] },
});
const draw = (parties: ReturnType<typeof party>[], seed: string, places: number) =>
  drawLottery(parties, seed, {
    ...{ dates: [night], free: new Map([['whole', places]]), order: 'smaller_first' as const },
  });

describe('a lottery', () => {
  it('can be drawn again by anybody: lots are SHA-256 of seed and number, and the commitment is that of the seed', () => {
    expect(commitmentOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(lotOf('a', 'b')).toBe('6783a31eabf68ccc0660f935c0826282bdd2241f3a80a9f2d10d59aea9ebb5d8');
    const parties = ['one', 'two', 'three', 'four'].map((id) => party(id, 1));
    const order = drawOrder(parties, 'seed').map(({ id }) => id);
    expect(drawOrder([...parties].reverse(), 'seed').map(({ id }) => id)).toEqual(order);
    expect(order.map((id) => lotOf('seed', id))).toEqual([...order.map((id) => lotOf('seed', id))].sort());
    expect(draw(parties, 'seed', 2).won.map(({ id }) => id)).toEqual(order.slice(0, 2));
    expect(draw(parties, 'seed', 2).waiting.map(({ id }) => id)).toEqual(order.slice(2));
  });

  it('over random applications: never more than there is, groups whole or not at all, the same seed the same result', () => {
    const seed = Date.now();
    let state = seed % 2_147_483_647;
    const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
    for (let run = 0; run < 200; run += 1) {
      const parties = Array.from({ length: random(30) }, (_, at) => party(`p${run}-${at}`, 1 + random(5)));
      const places = random(40);
      const result = draw(parties, `${seed}-${run}`, places);
      const given = result.won.reduce(
        (sum, { id }) => sum + parties.find((each) => each.id === id)!.lines[0]!.quantity,
        0,
      );
      expect({ seed, run, over: given > places }).toEqual({ seed, run, over: false });
      expect(result.won.length + result.waiting.length).toBe(parties.length);
      const left = places - given;
      expect({ seed, run, fits: result.waiting.some(({ lines }) => lines[0]!.quantity <= left) }).toEqual({
        ...{ seed, run, fits: false },
      });
      expect(draw([...parties].reverse(), `${seed}-${run}`, places)).toEqual(result);
    }
  });

  it('gives each of twenty parties for five places about the same chance, over two thousand seeds', () => {
    const seed = Date.now();
    const parties = Array.from({ length: 20 }, (_, at) => party(`p${at}`, 1));
    const wins = new Map<string, number>();
    for (let run = 0; run < 2_000; run += 1)
      for (const { id } of draw(parties, `${seed}-${run}`, 5).won) wins.set(id, (wins.get(id) ?? 0) + 1);
    // 500 expected, with a standard deviation of 19: five of them either way.
    for (const [id, count] of wins)
      expect({ seed, id, fair: Math.abs(count - 500) < 97 }).toEqual({ seed, id, fair: true });
  });

  it('opens, closes and is drawn by the clock in UTC, and ends an hour before the sale does', () => {
    const at = (text: string) => new Date(`${text}:00+09:00`);
    const window = { opensAt: at('2026-12-01T10:00'), closesAt: at('2026-12-08T23:59') };
    const stage = (now: string, drawnAt: Date | null = null) =>
      lotteryStageAt({ ...window, drawnAt }, at(now));
    expect(stage('2026-12-01T09:59')).toBe('before');
    expect(stage('2026-12-01T10:00')).toBe('open');
    expect(stage('2026-12-08T23:59')).toBe('closed');
    expect(stage('2026-12-09T00:01', at('2026-12-09T00:00'))).toBe('drawn');
    const limits = { now: at('2026-11-01T00:00'), end: at('2026-12-20T18:00') };
    expect(readLotteryWindow(window, limits)).toEqual({ ok: true, value: window });
    const wrong = { opensAt: window.closesAt, closesAt: window.opensAt };
    for (const each of [
      wrong,
      { ...window, closesAt: at('2026-12-20T17:30') },
      { ...window, opensAt: new Date('') },
    ])
      expect(readLotteryWindow(each, limits)).toMatchObject({ refusal: { code: 'LOTTERY_WINDOW_WRONG' } });
  });
});
