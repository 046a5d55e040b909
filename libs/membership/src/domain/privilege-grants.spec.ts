import fc from 'fast-check';
import { tokyoDate } from '@enishi/kernel';
import { hasPrivilege, privilegesOn, settleGrants } from './privilege-grants.ts';
import type { Grant, SourceClaim } from './privilege-grants.ts';

const today = tokyoDate('2026-11-23');
const from = tokyoDate('2026-11-01');
const free = { kind: 'free', id: 'member-1' } as const;
const subscription = { kind: 'subscription', id: 'sub_1' } as const;
const claim = (
  source: SourceClaim['source'],
  privileges: string[],
  until: string | null = null,
): SourceClaim => ({
  source,
  privileges,
  from,
  until: until ? tokyoDate(until) : null,
});
const settleAll = (claims: readonly SourceClaim[]): Grant[] => claims.reduce<Grant[]>(settleGrants, []);

describe('privileges counted by source', () => {
  it('keeps what the free registration gives when the subscription ends', () => {
    const grants = settleAll([
      claim(free, ['newsletter']),
      claim(subscription, ['newsletter', 'member_posts']),
      claim(subscription, []),
    ]);
    expect(hasPrivilege(grants, 'newsletter', today)).toBe(true);
    expect(hasPrivilege(grants, 'member_posts', today)).toBe(false);
  });

  it('does not count a grant on the first day without it', () => {
    const grants = settleAll([claim(subscription, ['member_posts'], '2026-11-23')]);
    expect(hasPrivilege(grants, 'member_posts', tokyoDate('2026-11-22'))).toBe(true);
    expect(hasPrivilege(grants, 'member_posts', today)).toBe(false);
  });

  it('names each privilege once, with the grant that lasts longest', () => {
    const grants = settleAll([
      claim(free, ['newsletter']),
      claim(subscription, ['newsletter'], '2026-12-23'),
    ]);
    expect(privilegesOn(grants, today)).toMatchObject([
      { privilege: 'newsletter', source: free, until: null },
    ]);
  });

  it('ends the same whatever the order of sources, doubled or not', () => {
    const sources = [free, subscription, { kind: 'complimentary', id: 'gift-1' } as const];
    const privileges = fc.uniqueArray(fc.constantFrom('newsletter', 'member_posts', 'tour_early'));
    const said = fc.array(
      fc.record({
        source: fc.constantFrom(...sources),
        privileges,
        from: fc.constant(from),
        until: fc.constant(null),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(said, fc.infiniteStream(fc.integer({ min: 0, max: 2 })), (claims, picks) => {
        const shuffled = interleave(claims, picks);
        const doubled = shuffled.flatMap((each) => [each, each]);
        for (const privilege of ['newsletter', 'member_posts', 'tour_early']) {
          const expected = sources.some((source) => lastSaid(claims, source.id).includes(privilege));
          for (const order of [claims, shuffled, doubled]) {
            expect(hasPrivilege(settleAll(order), privilege, today)).toBe(expected);
          }
        }
      }),
      { seed: 20261123, verbose: true },
    );
  });
});

/** Another order of the same claims in which each source still speaks in its own order, as events of one customer do. */
function interleave(claims: readonly SourceClaim[], picks: fc.Stream<number>): SourceClaim[] {
  const queues = new Map<string, SourceClaim[]>();
  for (const each of claims) queues.set(each.source.id, [...(queues.get(each.source.id) ?? []), each]);
  const order: SourceClaim[] = [];
  for (const pick of picks) {
    const waiting = [...queues.values()].filter((queue) => queue.length > 0);
    if (waiting.length === 0) break;
    order.push(waiting[pick % waiting.length]!.shift()!);
  }
  return order;
}

function lastSaid(claims: readonly SourceClaim[], id: string): readonly string[] {
  return claims.filter((each) => each.source.id === id).at(-1)?.privileges ?? [];
}
