import { tokyoDate, yen } from '@enishi/kernel';

import { checkedEntry, reversedLines, sameLines } from './entry-draft.ts';
import type { EntryDraft } from './entry-draft.ts';

const entry = (
  lines: [EntryDraft['lines'][number]['account'], number][],
  stream: EntryDraft['stream'] = 'other',
) => ({
  source: { type: 'slip', id: '1' },
  kind: 'slip' as const,
  occurredOn: tokyoDate('2026-11-23'),
  stream,
  description: '物産展',
  lines: lines.map(([account, amount]) => ({ account, amount: yen(amount) })),
});

describe('checkedEntry', () => {
  it('drops lines of 0 yen', () => {
    const checked = checkedEntry(
      entry([
        ['bank', 500],
        ['service_revenue', -500],
        ['output_tax', 0],
      ]),
    );
    expect(checked.ok && checked.value.lines).toHaveLength(2);
  });

  it.each([
    [[['bank', 500]]],
    [[]],
    [
      [
        ['bank', 500],
        ['service_revenue', -499],
      ],
    ],
    [
      [
        ['bank', 0],
        ['service_revenue', 0],
      ],
    ],
  ] as [[EntryDraft['lines'][number]['account'], number][]][])('refuses %j', (lines) => {
    expect(checkedEntry(entry(lines))).toMatchObject({ refusal: { code: 'LEDGER_ENTRY_NOT_ZERO' } });
  });

  it('wants a stream as soon as income is touched, and only then', () => {
    const sale = entry(
      [
        ['bank', 500],
        ['refunds', -500],
      ],
      null,
    );
    const payout = entry(
      [
        ['bank', 500],
        ['stripe_clearing', -500],
      ],
      null,
    );
    expect(checkedEntry(sale)).toMatchObject({ refusal: { code: 'LEDGER_STREAM_MISSING' } });
    expect(checkedEntry(payout).ok).toBe(true);
  });
});

describe('lines', () => {
  const { lines } = entry([
    ['bank', 500],
    ['service_revenue', -500],
  ]);

  it('are the same in any order, and differ from their reversal', () => {
    expect(sameLines(lines, [...lines].reverse())).toBe(true);
    expect(sameLines(lines, reversedLines(lines))).toBe(false);
    expect(sameLines(lines, reversedLines(reversedLines(lines)))).toBe(true);
  });
});
