import { Injectable } from '@nestjs/common';
import { daysBetween, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { FindContacts } from '@enishi/membership';
import type { Contact } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { ReadMatchFacts, slotsBetween } from '@enishi/talent';
import type { MatchFacts } from '@enishi/talent';
import { gigPhaseAt } from '../../domain/gig.ts';
import { hindrancesOf } from '../../domain/matching/hindrance.ts';
import type { Hindrance } from '../../domain/matching/hindrance.ts';
import { fullestWeek, weekAround } from '../../domain/matching/hours-a-week.ts';
import { matchScore } from '../../domain/matching/match-score.ts';
import type { MatchGig, MatchPerson, MatchScore } from '../../domain/matching/match-terms.ts';
import { rulesOf } from '../../domain/track.ts';
import type { Taker } from '../../domain/track.ts';
import { workWeekOf } from '../../domain/wage.ts';
import { noMinors } from '../../domain/working-age.ts';
import type { MinorGround } from '../../domain/working-age.ts';
import { GigWishStore } from '../../store/matching/gig-wish.store.ts';
import { MatchStore } from '../../store/matching/match.store.ts';
import type { Busy, KeptPlaces, PastOf, Willing } from '../../store/matching/match.store.ts';
import { KnowMinors } from '../minors/know-minors.ts';
import type { ShownGig } from '../read-board.ts';

/** A gig and a person: how much speaks for it, and what stands in its way. `recordId` null where they keep no record. */
export type Match = {
  gig: ShownGig;
  memberId: string;
  recordId: string | null;
  score: MatchScore;
  hindrances: Hindrance[];
  accepted: number;
};

/** Everything that was read of one person. */
type Known = {
  contact: Contact;
  facts: MatchFacts;
  past: PastOf | null;
  willing: Willing[];
  busy: Busy[];
  weeklyMinutes: number | null;
  minors: MinorGround;
};

/** Brings gigs and people together, either way: some gigs for one person, or many people for one gig. */
@Injectable()
export class MatchGigs {
  constructor(
    private readonly facts: ReadMatchFacts,
    private readonly matches: MatchStore,
    private readonly wishes: GigWishStore,
    private readonly contacts: FindContacts,
    private readonly minors: KnowMinors,
  ) {}

  /** The same number of SQL statements however many they are. Whoever is no member in force is left out. `consented`: who may be told by mail; null where that is not the question. */
  async run(
    tx: Tx,
    gigs: readonly ShownGig[],
    { memberIds, consented }: { memberIds: readonly string[]; consented: ReadonlySet<string> | null },
  ): Promise<Match[]> {
    if (gigs.length === 0 || memberIds.length === 0) return [];
    const near = await this.facts.near(tx, [...new Set(gigs.map(({ skillId }) => skillId))]);
    const people = await this.people(tx, gigs, memberIds);
    const kept = await this.matches.kept(
      tx,
      gigs.map(({ id }) => id),
    );
    const today = tokyoDateOf(tx.now);
    return gigs.flatMap((gig) => {
      const asked: MatchGig = {
        ...{ skillId: gig.skillId, beginnerOk: gig.beginnerOk, area: gig.area, companyId: gig.companyId },
        ...{
          slots: slotsBetween(gig.startsAt, gig.endsAt),
          shownDays: daysBetween(tokyoDateOf(gig.turnedAt), today),
        },
        near: near
          .filter(({ skillId }) => skillId === gig.skillId)
          .map(({ otherId, nearness }) => ({ skillId: otherId, nearness })),
      };
      return people.map((known) => {
        const { memberId } = known.contact;
        const person = personOf(known, today);
        const consent = consented === null || consented.has(memberId);
        const hindrances = hindrancesOf(
          eligibility(known, withKept(gig, kept, memberId), { now: tx.now, consent }),
        );
        const { accepted } = person;
        const recordId = known.facts.record?.recordId ?? null;
        return { gig, memberId, recordId, accepted, hindrances, score: matchScore(person, asked) };
      });
    });
  }

  private async people(tx: Tx, gigs: readonly ShownGig[], memberIds: readonly string[]): Promise<Known[]> {
    const contacts = await this.contacts.run(tx, memberIds);
    const ids = memberIds.filter((id) => contacts.has(id));
    const days = gigs.map(({ day }) => day).sort();
    const span = { from: weekAround(days[0]!).from, to: weekAround(days.at(-1)!).to };
    const facts = await this.facts.of(tx, ids);
    const past = new Map((await this.matches.past(tx, ids)).map((each) => [each.memberId, each]));
    const willing = await this.matches.willing(tx, ids);
    const busy = await this.matches.busy(tx, ids, span);
    const minors = await this.minors.of(
      tx,
      ids.map((id) => contacts.get(id)!),
    );
    const wishes = new Map((await this.wishes.of(tx, ids)).map((wish) => [wish.memberId, wish]));
    return ids.map((id) => ({
      ...{ contact: contacts.get(id)!, facts: facts.get(id)!, past: past.get(id) ?? null },
      willing: willing.filter(({ memberId }) => memberId === id),
      busy: busy.filter(({ memberId }) => memberId === id),
      weeklyMinutes: wishes.get(id)?.weeklyMinutes ?? null,
      minors: minors.get(id) ?? noMinors,
    }));
  }
}

/** A gig with the places that are kept from somebody counted as taken. */
function withKept(gig: ShownGig, kept: readonly KeptPlaces[], memberId: string): ShownGig {
  const of = kept.find(({ gigId }) => gigId === gig.id);
  if (!of) return gig;
  const others = of.waiting.filter((id) => id !== memberId).length;
  return { ...gig, taken: gig.taken + of.teams + others };
}

function personOf({ facts: { record, skills }, past, willing }: Known, today: TokyoDate): MatchPerson {
  const touched = [record?.changedAt, past?.lastAt].flatMap((at) => (at ? [tokyoDateOf(at)] : [])).sort();
  const last = touched.at(-1);
  return {
    ...{ skills, areas: record?.areas ?? [], slots: record?.slots ?? [] },
    wantsGigs: record?.roles.includes('gig') ?? false,
    again: willing.filter(({ again }) => again).map(({ companyId }) => companyId),
    notAgain: willing.filter(({ again }) => !again).map(({ companyId }) => companyId),
    ...{ accepted: past?.accepted ?? 0, failed: past?.failed ?? 0 },
    quietDays: last ? daysBetween(last, today) : null,
  };
}

function eligibility(
  { contact, facts: { record, blocked }, willing, busy, weeklyMinutes, minors }: Known,
  gig: ShownGig,
  { now, consent }: { now: Date; consent: boolean },
) {
  const phase = gigPhaseAt(gig, now);
  const others = busy.filter(({ gigId }) => gigId !== gig.id);
  const across = others.find(
    ({ held, startsAt, endsAt }) => held && startsAt < gig.endsAt && endsAt > gig.startsAt,
  );
  return {
    ...{ consent, overlaps: across?.title ?? null },
    phase: phase === 'open' || phase === 'filled' ? phase : ('other' as const),
    ownPlace: busy.some(({ gigId }) => gigId === gig.id),
    week:
      weeklyMinutes === null
        ? null
        : { most: weeklyMinutes, minutes: fullestWeek(others.map(dayOfWork), dayOfWork(gig)) },
    refused: refusedBy(gig, { born: contact.born, today: tokyoDateOf(now), minors, others }),
    blocked: blocked.includes(gig.companyId),
    notAgain: willing.some(({ companyId, again }) => companyId === gig.companyId && !again),
    outOfArea: record !== null && record.areas.length > 0 && !record.areas.includes(gig.area),
    noGigRole: record !== null && !record.roles.includes('gig'),
  };
}

/** What the track of a gig refuses of a person, with what they hold at other employers; as `TakingGround` asks it when they take it. */
function refusedBy(
  gig: ShownGig,
  { others, ...taker }: Pick<Taker, 'born' | 'today' | 'minors'> & { others: readonly Busy[] },
): { code: string; facts: Hindrance['facts'] } | null {
  const { from, to } = workWeekOf(gig.day);
  const sum = (of: readonly Busy[]) => of.reduce((all, { employed }) => all + employed, 0);
  const admitted = rulesOf(gig).admits(gig, {
    ...{ ...taker, dayMinutes: sum(others.filter(({ day }) => day === gig.day)) },
    weekMinutes: sum(others.filter(({ day }) => day >= from && day <= to)),
  });
  if (admitted.ok) return null;
  const { code, facts } = admitted.refusal;
  return { code, facts: facts as Hindrance['facts'] };
}

/** A place as a day of work, from its beginning to its end. */
export const dayOfWork = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) => ({
  ...{ day: tokyoDateOf(startsAt), minutes: Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000) },
});
