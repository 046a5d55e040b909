import { matchTerms, matchWeights, weightsVersion } from './match-terms.ts';
import type { HeldSkill, MatchGig, MatchPerson, MatchScore, MatchTerm, TermFacts } from './match-terms.ts';

/** Whoever has fewer accepted gigs is a newcomer: a place among what is suggested is kept for them. */
export const newcomerBelow = 3;
export const isNewcomer = ({ accepted }: Pick<MatchPerson, 'accepted'>): boolean => accepted < newcomerBelow;

/** Days after which a gig that was published, and a record that was touched, say nothing fresh any more. */
const freshGigDays = 14;
const freshRecordDays = 180;

/** What a skill counts by its level; one's own word counts less than one work that was accepted. */
const byLevel = [0.5, 0.7, 0.85, 0.95, 1] as const;
const ownWord = 0.4;
const mayLearn = 0.2;
/** Where nothing was said about areas or times. */
const unsaid = 0.5;

type Valued = { readonly value: number; readonly facts: TermFacts };
const none: Valued = { value: 0, facts: {} };

/** Works out how much speaks for a person and a gig. A pure function: the same facts give the same score, whatever anything is called. */
export function matchScore(person: MatchPerson, gig: MatchGig, version = weightsVersion): MatchScore {
  const weights = matchWeights[version]!;
  const lines = matchTerms.map((term) => {
    const { value, facts } = terms[term](person, gig);
    return { term, value, contribution: Math.round(weights[term] * value), facts };
  });
  return { version, lines, score: lines.reduce((sum, { contribution }) => sum + contribution, 0) };
}

const terms: Readonly<Record<MatchTerm, (person: MatchPerson, gig: MatchGig) => Valued>> = {
  skill: ({ skills }, { skillId, beginnerOk }) => {
    const held = skills.find((skill) => skill.skillId === skillId);
    if (held)
      return { value: worthOf(held), facts: { kind: held.works > 0 ? 'proved' : 'said', ...named(held) } };
    return beginnerOk ? { value: mayLearn, facts: { kind: 'beginner' } } : none;
  },
  adjacent: ({ skills }, { skillId, near }) => {
    const found = skills
      .filter((skill) => skill.skillId !== skillId)
      .map((skill) => ({ skill, nearness: near.find((one) => one.skillId === skill.skillId)?.nearness ?? 0 }))
      .reduce<{ skill: HeldSkill; nearness: number } | null>(
        (best, one) => (one.nearness > (best?.nearness ?? 0) ? one : best),
        null,
      );
    return found ? { value: found.nearness, facts: named(found.skill) } : none;
  },
  area: ({ areas }, { area }) => {
    if (areas.length === 0) return { value: unsaid, facts: { kind: 'unsaid' } };
    if (areas.includes(area)) return { value: 1, facts: { kind: 'here' } };
    // The first two digits are the prefecture.
    return areas.some((one) => one.slice(0, 2) === area.slice(0, 2))
      ? { value: 0.3, facts: { kind: 'near' } }
      : none;
  },
  slot: ({ slots }, gig) => {
    if (slots.length === 0) return { value: unsaid, facts: { kind: 'unsaid' } };
    const fits = gig.slots.filter((slot) => slots.includes(slot)).length;
    if (fits === 0) return none;
    return { value: fits / gig.slots.length, facts: { kind: fits === gig.slots.length ? 'whole' : 'part' } };
  },
  interest: ({ again, notAgain, wantsGigs }, { companyId }) => {
    if (notAgain.includes(companyId)) return none;
    if (again.includes(companyId)) return { value: 1, facts: { kind: 'again' } };
    return wantsGigs ? { value: 0.6, facts: { kind: 'wants' } } : { value: 0.3, facts: { kind: 'unsaid' } };
  },
  reliability: ({ accepted, failed }) => ({
    value: wilsonLowerBound(accepted, accepted + failed),
    facts: { accepted, taken: accepted + failed },
  }),
  freshness: ({ quietDays }, { shownDays }) => ({
    value: (left(shownDays, freshGigDays) + (quietDays === null ? 0 : left(quietDays, freshRecordDays))) / 2,
    facts: { shownDays },
  }),
  exploration: (person) => (isNewcomer(person) ? { value: 1, facts: { accepted: person.accepted } } : none),
};

const worthOf = ({ level, works }: HeldSkill): number => (works > 0 ? byLevel[level] : ownWord);
const named = ({ name, level, works, companies }: HeldSkill): TermFacts => ({
  ...{ ja: name.ja, en: name.en, level, works, companies },
});
const left = (days: number, of: number): number => Math.max(0, 1 - Math.max(0, days) / of);

/**
 * The lower end of Wilson's interval (95 %) for how often somebody keeps what they took on: one of one says less than forty of forty. Nothing taken is 0, for which the
 * exploration term makes up.
 */
export function wilsonLowerBound(good: number, all: number): number {
  if (all === 0) return 0;
  const z = 1.96;
  const share = good / all;
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * all)) / all);
  return Math.max(0, (share + (z * z) / (2 * all) - spread) / (1 + (z * z) / all));
}
