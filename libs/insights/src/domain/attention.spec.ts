import { tokyoDate, yen } from '@enishi/kernel';
import { attentionKinds, whatWaits } from './attention.ts';
import type { AttentionKind, Waiting } from './attention.ts';

const nothing = Object.fromEntries(attentionKinds.map((kind) => [kind, { count: 0 }])) as Record<
  AttentionKind,
  Waiting
>;

describe('what waits at the desk', () => {
  it('is nothing where nothing waits', () => {
    expect(whatWaits(nothing)).toEqual([]);
  });

  it('stands in the order of its urgency, whatever is asked first', () => {
    const waiting = {
      ...nothing,
      drafts: { count: 2 },
      unpaid: { count: 40, amount: yen(44_000), dueOn: tokyoDate('2026-12-09') },
      disputes: { count: 1, dueOn: tokyoDate('2026-12-01') },
    };
    expect(whatWaits(waiting)).toEqual([
      { kind: 'disputes', count: 1, amount: null, dueOn: '2026-12-01' },
      { kind: 'unpaid', count: 40, amount: 44_000, dueOn: '2026-12-09' },
      { kind: 'drafts', count: 2, amount: null, dueOn: null },
    ]);
  });
});
