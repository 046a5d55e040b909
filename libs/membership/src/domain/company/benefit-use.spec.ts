import fc from 'fast-check';
import { drawFrom, leftInAll, leftOf, noticeDue, potsOf } from './benefit-use.ts';

const soon = { id: 'soon', parts: 2, used: 0 };
const late = { id: 'late', parts: 3, used: 1 };

describe('using up a benefit', () => {
  it.each([
    ['the quota where nothing is granted', [], { allowed: 5, used: 3 }, 2, [[null, 2]]],
    ['an extra grant before the quota', [soon], { allowed: 5, used: 0 }, 1, [['soon', 1]]],
    [
      'the grant that ends first, then the next, then the quota',
      [soon, late],
      { allowed: 5, used: 0 },
      5,
      [
        ['soon', 2],
        ['late', 2],
        [null, 1],
      ],
    ],
    ['an unlimited quota, which spares a grant', [soon], { allowed: null, used: 400 }, 9, [[null, 9]]],
    ['a grant of what the plan does not give', [soon], null, 2, [['soon', 2]]],
    ['nothing where the quota is used up', [], { allowed: 5, used: 5 }, 1, null],
    ['nothing in halves', [], { allowed: 5, used: 4 }, 2, null],
    ['nothing after a change to a plan that gives less', [], { allowed: 1, used: 4 }, 1, null],
    ['nothing where nothing is given', [], null, 1, null],
  ])('takes %s', (_case, grants, count, parts, expected) => {
    const drawn = drawFrom(potsOf(grants, count), parts);
    expect(drawn && drawn.map((each) => [each.grantId, each.parts])).toEqual(expected);
  });

  it('never takes more than there is, and exactly what is asked for', () => {
    const amount = fc.integer({ min: 0, max: 40 });
    const grants = fc.array(fc.record({ id: fc.uuid(), parts: amount, used: fc.constant(0) }), {
      maxLength: 4,
    });
    const count = fc.option(fc.record({ allowed: amount, used: amount }));
    fc.assert(
      fc.property(grants, count, fc.integer({ min: 1, max: 80 }), (given, quota, parts) => {
        const pots = potsOf(given, quota);
        const drawn = drawFrom(pots, parts);
        if (drawn === null) expect(leftInAll(pots)).toBeLessThan(parts);
        else {
          expect(drawn.reduce((sum, each) => sum + each.parts, 0)).toBe(parts);
          for (const each of drawn)
            expect(each.parts).toBeLessThanOrEqual(
              pots.find(({ grantId }) => grantId === each.grantId)!.left!,
            );
        }
      }),
    );
  });

  it('leaves what is allowed less what is used, and never less than nothing', () => {
    expect(leftOf({ allowed: 5, used: 3 })).toBe(2);
    expect(leftOf({ allowed: 1, used: 4 })).toBe(0);
    expect(leftOf({ allowed: null, used: 4 })).toBeNull();
    expect(leftInAll(potsOf([soon, late], { allowed: 1, used: 4 }))).toBe(4);
  });
});

describe('the notice about a quota', () => {
  it.each([
    ['three of five', 5, 3, 0, null],
    ['four of five', 5, 4, 0, 80],
    ['four of five again', 5, 4, 80, null],
    ['five of five', 5, 5, 80, 100],
    ['one of one: only that nothing is left', 1, 1, 0, 100],
    ['one of two', 2, 1, 0, null],
    ['fifteen and three quarters of twenty hours', 80, 63, 0, null],
    ['sixteen of twenty hours', 80, 64, 0, 80],
    ['given back and used again', 5, 5, 100, null],
    ['without limit', null, 900, 0, null],
  ])('for %s', (_case, allowed, used, told, expected) => {
    expect(noticeDue({ allowed, used }, told)).toBe(expected);
  });
});
