import { addDays, monthNumberOf, tokyoDate } from '@enishi/kernel';

import { historyDays, readRecord } from '../year/recorded-act.ts';
import { records } from '../year/records.ts';
import { gigKinds } from './gig-kinds.ts';
import { planWork } from './work-plan.ts';
import type { PlaceEnd } from './work-plan.ts';
import { workScales } from './work-scale.ts';

const dateOf = (day: number) => addDays(tokyoDate('2026-11-28'), day - historyDays);
const planOf = (slug: string, size: 'some' | 'whole') =>
  planWork({
    ...{ slug, acts: readRecord(records[slug] ?? []), scale: workScales[size][slug]! },
    ...{ days: historyDays, dateOf },
  });
const whole = ['doto', 'oguni'].map((slug) => planOf(slug, 'whole'));
const gigs = whole.flatMap(({ requests }) => requests.flatMap((request) => request.gigs));
const places = gigs.flatMap((gig) => gig.places.map((place) => ({ ...place, day: gig.day })));

describe('the plan of a year of work', () => {
  it('is the same every time', () => {
    expect(planOf('doto', 'some')).toEqual(planOf('doto', 'some'));
    expect(planOf('oguni', 'whole')).toEqual(whole[1]);
  });

  it('has four hundred records with consents of each kind, and twelve kinds of gigs in their months', () => {
    const written = whole.flatMap((plan) => plan.records);
    expect(written).toHaveLength(400);
    expect(written.filter(({ ticked }) => !ticked).length).toBeGreaterThan(20);
    expect(written.filter(({ stoppedOn }) => stoppedOn !== null).length).toBeGreaterThan(10);
    expect(new Set(written.map(({ shared }) => shared))).toEqual(new Set([null, 'plain', 'with_about']));
    expect(new Set(gigs.map(({ kind }) => kind.key)).size).toBe(gigKinds.length);
    for (const { day, kind } of gigs)
      expect(kind.months?.includes(monthNumberOf(dateOf(day))) ?? true).toBe(true);
  });

  it('lets places end in every way, most of them well, and nobody work twice on a day', () => {
    const ends: PlaceEnd[] = ['accepted', 'by_clock', 'given_back', 'no_show', 'nobody_met'];
    for (const end of [...ends, 'found_done', 'found_not_done'])
      expect(places.filter((place) => place.end === end)).not.toEqual([]);
    const well = places.filter(({ end }) => end === 'accepted' || end === 'by_clock').length;
    expect(well / places.length).toBeGreaterThan(0.8);
    for (const { requests } of whole) {
      const days = requests.flatMap((request) =>
        request.gigs.flatMap((gig) => gig.places.map(({ who }) => `${who} on ${gig.day}`)),
      );
      expect(new Set(days).size).toBe(days.length);
    }
  });

  it('takes places after they are on the board and before their day', () => {
    for (const { day, lastDay, gigs: cut } of whole.flatMap(({ requests }) => requests))
      for (const gig of cut) {
        expect(gig.day).toBeLessThanOrEqual(lastDay);
        for (const { takenOn } of gig.places) expect(takenOn > day && takenOn < gig.day).toBe(true);
      }
  });
});
