import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { matchScore, wilsonLowerBound } from './match-score.ts';
import { reasonsOf } from './match-reason.ts';
import { matchTerms, matchWeights } from './match-terms.ts';
import type { HeldSkill, MatchGig, MatchPerson } from './match-terms.ts';
import { evenedOut, exposureAt, overexposed, rankedBy, withExploration } from './ranking.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const anId = fc.constantFrom(...ids);
const aSkill: fc.Arbitrary<HeldSkill> = fc.record({
  skillId: anId,
  name: fc.constant({ ja: '清掃', en: 'Cleaning' }),
  level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
  works: fc.nat(20),
  companies: fc.nat(5),
});
const someSkills = fc.uniqueArray(aSkill, { selector: ({ skillId }) => skillId, maxLength: 5 });
const aPerson: fc.Arbitrary<MatchPerson> = fc.record({
  skills: someSkills,
  areas: fc.uniqueArray(fc.constantFrom('01206', '01210', '43424')),
  slots: fc.uniqueArray(fc.nat(20)),
  wantsGigs: fc.boolean(),
  again: fc.uniqueArray(anId),
  notAgain: fc.uniqueArray(anId),
  accepted: fc.nat(50),
  failed: fc.nat(10),
  quietDays: fc.option(fc.nat(400)),
});
const aGig: fc.Arbitrary<MatchGig> = fc.record({
  skillId: anId,
  beginnerOk: fc.boolean(),
  area: fc.constantFrom('01206', '43424'),
  slots: fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 3 }),
  companyId: anId,
  shownDays: fc.nat(40),
  near: fc.array(fc.record({ skillId: anId, nearness: fc.double({ min: 0, max: 1, noNaN: true }) })),
});
const nobody: MatchPerson = {
  ...{ skills: [], areas: [], slots: [], wantsGigs: false, again: [], notAgain: [] },
  ...{ accepted: 0, failed: 0, quietDays: null },
};
/** A run that fails prints its seed and the smallest example. */
const printed = { verbose: true, numRuns: 500 };

describe('what speaks for a person and a gig', () => {
  it('is eight terms whose weights make one whole', () => {
    expect(matchTerms).toHaveLength(8);
    for (const weights of Object.values(matchWeights))
      expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(10_000);
  });

  it('is the sum of what its terms contribute, each within its weight', () => {
    fc.assert(
      fc.property(aPerson, aGig, (person, gig) => {
        const { score, lines, version } = matchScore(person, gig);
        expect(lines.map(({ term }) => term)).toEqual([...matchTerms]);
        expect(lines.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score);
        for (const { term, value, contribution } of lines) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          expect(contribution).toBeLessThanOrEqual(matchWeights[version]![term]);
        }
      }),
      printed,
    );
  });

  it('is never less for a skill more', () => {
    fc.assert(
      fc.property(aPerson, aGig, aSkill, (person, gig, more) => {
        fc.pre(!person.skills.some(({ skillId }) => skillId === more.skillId));
        const richer = { ...person, skills: [...person.skills, more] };
        expect(matchScore(richer, gig).score).toBeGreaterThanOrEqual(matchScore(person, gig).score);
      }),
      printed,
    );
  });

  it('does not ask what anything is called: with other ids it is the same', () => {
    const other = (id: string) => ids[(ids.indexOf(id) + 2) % ids.length]!;
    fc.assert(
      fc.property(aPerson, aGig, (person, gig) => {
        const renamed = {
          ...person,
          skills: person.skills.map((skill) => ({ ...skill, skillId: other(skill.skillId) })).reverse(),
          ...{ again: person.again.map(other), notAgain: person.notAgain.map(other) },
        };
        const same = {
          ...{ ...gig, skillId: other(gig.skillId), companyId: other(gig.companyId) },
          near: gig.near.map((one) => ({ ...one, skillId: other(one.skillId) })),
        };
        expect(matchScore(renamed, same).score).toBe(matchScore(person, gig).score);
      }),
      printed,
    );
  });

  it('is something also for who has said nothing yet', () => {
    fc.assert(
      fc.property(aGig, (gig) => {
        const { score, lines } = matchScore(nobody, gig);
        expect(score).toBeGreaterThan(0);
        expect(reasonsOf(lines).length).toBeGreaterThan(0);
      }),
      printed,
    );
  });

  it('says each reason again from what was kept', () => {
    fc.assert(
      fc.property(aPerson, aGig, (person, gig) => {
        const { lines } = matchScore(person, gig);
        const kept = JSON.parse(JSON.stringify(lines)) as typeof lines;
        expect(reasonsOf(kept)).toEqual(reasonsOf(lines));
      }),
      printed,
    );
  });

  it('cannot be told sex, age, nationality, disability, a photo, income or what a plan costs', () => {
    // A person is these facts and no others; whatever else is passed beside them changes nothing.
    const allowed = ['accepted', 'again', 'areas', 'failed', 'notAgain', 'quietDays', 'skills', 'slots'];
    expect(Object.keys(nobody).sort()).toEqual([...allowed, 'wantsGigs']);
    const source = readFileSync(join(__dirname, 'match-terms.ts'), 'utf8');
    const type = /export type MatchPerson = \{([\s\S]*?)\n\};/.exec(source)![1]!;
    expect([...type.matchAll(/readonly (\w+):/g)].map((found) => found[1]).sort()).toEqual([
      ...allowed,
      'wantsGigs',
    ]);
    const unasked = fc.record({
      ...{ sex: fc.string(), age: fc.nat(99), nationality: fc.string(), disability: fc.boolean() },
      ...{ photo: fc.string(), income: fc.nat(), planPrice: fc.nat() },
    });
    fc.assert(
      fc.property(aPerson, aGig, unasked, (person, gig, more) => {
        expect(matchScore({ ...person, ...more }, gig)).toEqual(matchScore(person, gig));
      }),
      printed,
    );
  });

  it('believes forty of forty more than one of one', () => {
    expect(wilsonLowerBound(0, 0)).toBe(0);
    expect(wilsonLowerBound(1, 1)).toBeCloseTo(0.2065, 3);
    expect(wilsonLowerBound(40, 40)).toBeCloseTo(0.9124, 3);
    expect(wilsonLowerBound(9, 10)).toBeCloseTo(0.5958, 3);
  });
});

describe('who comes before whom', () => {
  const people = fc.uniqueArray(fc.record({ id: fc.uuid(), score: fc.nat(50) }), {
    selector: ({ id }) => id,
    maxLength: 60,
  });

  it('does not depend on the order in which they come', () => {
    fc.assert(
      fc.property(people, fc.string(), (all, seed) => {
        expect(rankedBy([...all].reverse(), seed)).toEqual(rankedBy(all, seed));
      }),
      printed,
    );
  });

  it('keeps one of five positions for newcomers, and leaves nobody out', () => {
    fc.assert(
      fc.property(people, fc.string(), (all, seed) => {
        const isNew = ({ id }: { id: string }) => id < '8';
        const ranked = rankedBy(all, seed);
        const order = withExploration(ranked, isNew, seed);
        expect([...order].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          [...all].sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
        const newcomers = all.filter(isNew).length;
        for (let at = 0; at + 5 <= order.length; at += 5)
          if (newcomers > order.slice(0, at).filter(isNew).length)
            expect(order.slice(at, at + 5).some(isNew)).toBe(true);
        expect(withExploration(ranked, isNew, seed)).toEqual(order);
      }),
      printed,
    );
  });

  it('moves the tenth that was shown too much behind others, and nobody where it was shared', () => {
    const shared = new Map(Array.from({ length: 20 }, (_, at) => [`p${at}`, 100]));
    expect(overexposed(shared).size).toBe(0);
    const skewed = new Map([...shared, ['p3', 4000], ['p7', 4000]]);
    expect([...overexposed(skewed)].sort()).toEqual(['p3', 'p7']);
    expect(
      overexposed(
        new Map([
          ['p1', 5000],
          ['p2', 1],
        ]),
      ).size,
    ).toBe(0);
    fc.assert(
      fc.property(people, (all) => {
        const ranked = rankedBy(all, 's');
        const over = new Set(ranked.slice(0, Math.ceil(ranked.length / 2)).map(({ id }) => id));
        const order = evenedOut(ranked, over);
        expect(new Set(order)).toEqual(new Set(ranked));
        const others = order.filter(({ id }) => !over.has(id)).length;
        order.forEach((_, at) => {
          const before = order.slice(0, at + 1);
          const left = others > before.filter(({ id }) => !over.has(id)).length;
          if (left)
            expect(before.filter(({ id }) => over.has(id)).length).toBeLessThanOrEqual((at + 1) * 0.4);
        });
      }),
      printed,
    );
    expect([1, 2, 3].map(exposureAt)).toEqual([1000, 631, 500]);
  });
});
