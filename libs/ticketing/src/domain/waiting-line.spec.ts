import { mayBeServed, nextOffer, serveLine } from './waiting-line.ts';
import type { WaitingOrder, WaitingParty } from './waiting-line.ts';

const adult = { typeId: 'adult', mostPerPerson: 20, quotaIds: ['whole', 'adults'] };
const student = { typeId: 'student', mostPerPerson: 20, quotaIds: ['whole'] };
const saturday = { id: 'saturday', offerings: [adult, student] };
const sunday = {
  id: 'sunday',
  offerings: [{ ...adult, quotaIds: ['sunday'] }],
};

const party = (id: string, quantity: number, { typeId = 'adult', on = ['saturday'] } = {}): WaitingParty => ({
  ...{ id, occurrenceIds: on, lines: [{ typeId, quantity }] },
});
const free = (whole: number, adults: number, onSunday = 0) =>
  new Map([
    ['whole', whole],
    ['adults', adults],
    ['sunday', onSunday],
  ]);
const next = (
  parties: WaitingParty[],
  places: ReadonlyMap<string, number>,
  order: WaitingOrder = 'in_order',
) => nextOffer(parties, { dates: [saturday, sunday], free: places, order });

describe('whose turn it is on a waiting list', () => {
  it('the first whose whole party has room, of every set it draws on', () => {
    expect(next([party('two', 2)], free(2, 2))).toEqual({ id: 'two', occurrenceId: 'saturday' });
    expect(next([party('two', 2)], free(2, 1))).toBeNull();
    expect(next([], free(9, 9))).toBeNull();
  });

  it('in order: places gather for the party of four; whoever is behind gets what it would not need', () => {
    const line = [party('four', 4), party('one', 1)];
    expect(next(line, free(3, 3))).toBeNull();
    expect(next(line, free(4, 4))).toMatchObject({ id: 'four' });
    expect(next([party('four', 4), party('pupil', 1, { typeId: 'student' })], free(4, 3))).toBeNull();
    expect(next([party('four', 4), party('pupil', 1, { typeId: 'student' })], free(5, 3))).toMatchObject({
      id: 'pupil',
    });
  });

  it('smaller first, where the event says so: one place goes to whoever is alone', () => {
    const line = [party('four', 4), party('one', 1)];
    expect(next(line, free(3, 3), 'smaller_first')).toEqual({ id: 'one', occurrenceId: 'saturday' });
    expect(next(line, free(4, 4), 'smaller_first')).toMatchObject({ id: 'four' });
  });

  it('nobody’s, who waits for more than there will ever be, or for dates whose list has ended', () => {
    const may = (waits: WaitingParty, capacity: ReadonlyMap<string, number>, dates = [saturday, sunday]) =>
      mayBeServed(waits, { dates, capacity });
    expect(may(party('four', 4), free(4, 4))).toBe(true);
    expect(may(party('four', 4), free(4, 3))).toBe(false);
    expect(may(party('four', 4, { on: ['saturday', 'sunday'] }), free(4, 3, 4))).toBe(true);
    expect(may(party('four', 4), free(9, 9), [sunday])).toBe(false);
  });

  it('any of these dates is the soonest that has room', () => {
    const either = party('either', 2, { on: ['saturday', 'sunday'] });
    expect(next([either], free(2, 2, 2))).toMatchObject({ occurrenceId: 'saturday' });
    expect(next([either], free(2, 0, 2))).toMatchObject({ occurrenceId: 'sunday' });
    expect(next([either, party('one', 1, { on: ['sunday'] })], free(0, 0, 1))).toBeNull();
  });

  it('over random lines, of whom some do not take what they could: never more than there is, nobody twice, groups whole, and in order nobody before could have used what one gets', () => {
    const seed = Date.now();
    let state = seed % 2_147_483_647;
    const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
    for (let run = 0; run < 500; run += 1) {
      const order: WaitingOrder = run % 2 ? 'in_order' : 'smaller_first';
      const line = Array.from({ length: random(8) }, (_, at) =>
        party(`p${at}`, 1 + random(4), { typeId: random(2) ? 'adult' : 'student' }),
      );
      const places = free(random(9), random(9));
      const out = new Set<string>();
      const turns = serveLine(line, { dates: [saturday, sunday], free: places, order });
      for (let turn = turns.next(), took = true; !turn.done; turn = turns.next(took)) {
        const served = line.find(({ id }) => id === (turn.value as { id: string }).id)!;
        expect({ seed, once: out.has(served.id) }).toEqual({ seed, once: false });
        const before = line.slice(0, line.indexOf(served)).filter(({ id }) => !out.has(id));
        out.add(served.id);
        took = random(4) > 0;
        if (!took) continue;
        const [{ typeId, quantity } = { typeId: '', quantity: 0 }] = served.lines;
        for (const quotaId of (typeId === 'adult' ? adult : student).quotaIds)
          places.set(quotaId, places.get(quotaId)! - quantity);
        expect({ seed, left: Math.min(...places.values()) >= 0 }).toEqual({ seed, left: true });
        const wanted = before.reduce((sum, { lines }) => sum + lines[0]!.quantity, 0);
        if (order === 'in_order')
          expect({ seed, kept: places.get('whole')! >= wanted }).toEqual({ seed, kept: true });
      }
    }
  });
});
