import { FixedClock, MovedClock } from './clock.ts';
import { newId } from './id.ts';

describe('FixedClock', () => {
  it('moves only when told to', () => {
    const clock = new FixedClock(new Date('2026-11-23T00:00:00Z'));
    clock.advance(60_000);
    expect(clock.now().toISOString()).toBe('2026-11-23T00:01:00.000Z');
    clock.set(new Date('2027-01-01T00:00:00Z'));
    expect(clock.now().toISOString()).toBe('2027-01-01T00:00:00.000Z');
  });

  it('hands out copies, so that nobody bends the time', () => {
    const clock = new FixedClock(new Date('2026-11-23T00:00:00Z'));
    clock.now().setFullYear(1999);
    expect(clock.now().getUTCFullYear()).toBe(2026);
  });
});

describe('MovedClock', () => {
  it('runs on from where it was set, as far as its machine’s clock does', () => {
    const machine = new FixedClock(new Date('2026-11-23T00:00:00Z'));
    const clock = new MovedClock(machine);
    clock.set(new Date('2025-11-01T10:00:00Z'));
    machine.advance(1_500);
    expect(clock.now().toISOString()).toBe('2025-11-01T10:00:01.500Z');
    clock.set(new Date('2025-10-01T00:00:00Z'));
    expect(clock.now().toISOString()).toBe('2025-10-01T00:00:00.000Z');
  });
});

describe('newId', () => {
  it('makes version 7 ids that sort by age', () => {
    const ids = Array.from({ length: 50 }, () => newId());
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([...ids].sort()).toEqual(ids);
  });
});
