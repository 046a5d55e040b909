import { isKept, keptUntil } from './waiting.ts';

const tokyo = (text: string) => new Date(`${text}:00+09:00`);
const farAhead = tokyo('2026-12-28T09:00');

describe('edge 11: a freed place is kept', () => {
  it.each([
    ['two hours by day', '2026-12-01T12:00', '2026-12-01T14:00'],
    ['two hours from eight in the morning on', '2026-12-01T08:00', '2026-12-01T10:00'],
    ['until ten in the morning, when two hours reach into the night', '2026-12-01T19:00', '2026-12-02T10:00'],
    ['until ten in the morning, late at night', '2026-12-01T23:30', '2026-12-02T10:00'],
    ['until ten of the same morning, after midnight', '2026-12-02T03:00', '2026-12-02T10:00'],
    ['over the end of a year', '2026-12-27T22:00', '2026-12-28T08:00'],
    ['no longer than an hour before it begins', '2026-12-28T06:00', '2026-12-28T08:00'],
  ])('%s', (_, now, until) => {
    expect(keptUntil(tokyo(now), farAhead)).toEqual(tokyo(until));
  });

  it('for nobody in the last hour', () => {
    expect(keptUntil(tokyo('2026-12-28T08:00'), farAhead)).toBeNull();
  });

  it('up to its instant, and not at it', () => {
    const heldUntil = tokyo('2026-12-01T14:00');
    expect(isKept({ state: 'offered', heldUntil }, tokyo('2026-12-01T13:59'))).toBe(true);
    expect(isKept({ state: 'offered', heldUntil }, heldUntil)).toBe(false);
    expect(isKept({ state: 'taken', heldUntil }, tokyo('2026-12-01T13:00'))).toBe(false);
  });
});
