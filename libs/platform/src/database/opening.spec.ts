import { newId } from '@enishi/kernel';
import fc from 'fast-check';

import { openingOf } from './opening.ts';
import type { Scope } from './tx.ts';

describe('what begins a transaction', () => {
  it('says the scope and the community until its end', () => {
    const id = newId();
    expect(openingOf('community', id)).toBe(
      `start transaction; set local app.scope = 'community'; set local app.community = '${id}'`,
    );
    expect(openingOf('system', null)).toBe(
      `start transaction; set local app.scope = 'system'; set local app.community = ''`,
    );
  });

  it('says how long a statement may take, in whole milliseconds', () => {
    const id = newId();
    expect(openingOf('community', id, 3_000)).toBe(
      `start transaction; set local app.scope = 'community'; set local app.community = '${id}'; set local statement_timeout = 3000`,
    );
    for (const never of [0, -1, 1.5, Number.NaN, Infinity, '1; drop schema billing cascade' as never])
      expect(() => openingOf('community', id, never)).toThrow('No statement may take such a time');
  });

  it.each([
    `${newId()}'; set app.community = '${newId()}`,
    `'; drop schema billing cascade; --`,
    `${newId()}\n`,
    ` ${newId()}`,
    newId().replaceAll('-', ''),
    '',
  ])('takes no community but an id: %j', (words) => {
    expect(() => openingOf('community', words)).toThrow('No community has such an id');
  });

  it.each([`system'; --`, 'toString', '__proto__', ''])('takes no scope but one of the three: %j', (word) => {
    expect(() => openingOf(word as Scope, null)).toThrow('No transaction has such a scope');
  });

  it('is three statements whatever is asked for, or none', () => {
    const openingOrNone = (scope: string, community: string): string | null => {
      try {
        return openingOf(scope as Scope, community);
      } catch {
        return null;
      }
    };
    const likeAnId = fc.tuple(fc.uuid(), fc.string({ maxLength: 3 })).map(([id, more]) => id + more);
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom('community', 'identity', 'system'), fc.string()),
        fc.oneof(likeAnId, fc.string()),
        (scope, community) => {
          const opening = openingOrNone(scope, community);
          if (opening === null) return;
          expect(opening.split(';')).toHaveLength(3);
          expect(opening.split("'")).toHaveLength(5);
        },
      ),
    );
  });
});
