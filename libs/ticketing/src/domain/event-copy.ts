import { daysBetween, tokyoDateOf } from '@enishi/kernel';
import type { CompanyTerms } from './company-places.ts';
import type { SaleOpening } from './sale-opening.ts';
import type { LotteryWindow } from './lottery.ts';
import type { PromoTerms } from './promo-code.ts';
import type { QuestionDraft, Question } from './question.ts';

/**
 * What becomes of a part of an event in a copy: it is typed anew in the form that begins with the old words, copied as it is, moved
 * along with the first date, made fresh, or left behind.
 */
export type CopyFate = 'typed' | 'copied' | 'moved' | 'fresh' | 'left';

/**
 * Every part of an event, and what a copy gets of it: each table of this context with an `event_id`, and each column of `event`. What
 * the secretariat decided goes along; what people did, and what is secret, stays where it is.
 */
export const copyFates: Readonly<Record<string, { readonly fate: CopyFate; readonly why: string }>> = {
  'event.id': { fate: 'fresh', why: 'a copy is an event of its own' },
  'event.community_id': { fate: 'copied', why: 'nothing goes to another community' },
  'event.kind': { fate: 'typed', why: 'the form begins with it' },
  'event.title_ja': { fate: 'typed', why: 'the form begins with it' },
  'event.title_en': { fate: 'typed', why: 'the form begins with it' },
  'event.body_ja': { fate: 'typed', why: 'the form begins with it' },
  'event.body_en': { fate: 'typed', why: 'the form begins with it' },
  'event.place_ja': { fate: 'typed', why: 'the form begins with it' },
  'event.place_en': { fate: 'typed', why: 'the form begins with it' },
  'event.area': { fate: 'typed', why: 'the form begins with it' },
  'event.travel': {
    fate: 'copied',
    why: 'days of an itinerary are counted from the first, so that none has to move',
  },
  'event.hand_on_hours': { fate: 'copied', why: 'hours before each date' },
  'event.state': { fate: 'fresh', why: 'a copy is a draft until somebody has looked at it' },
  'event.revision': { fate: 'fresh', why: 'no calendar has it yet' },
  'event.created_at': { fate: 'fresh', why: 'it is made now' },
  'event.updated_at': { fate: 'fresh', why: 'it is made now' },
  'event.published_at': { fate: 'fresh', why: 'nobody has seen it' },
  'event.called_off_at': { fate: 'fresh', why: 'it takes place' },
  'event.off_reason_ja': { fate: 'fresh', why: 'it takes place' },
  'event.off_reason_en': { fate: 'fresh', why: 'it takes place' },
  occurrence: {
    fate: 'typed',
    why: 'the form begins with hours and places of the first date, and asks for the day',
  },
  ticket_type: {
    fate: 'typed',
    why: 'the form begins with them, with for whom each is, and with what it costs members',
  },
  quota: { fate: 'typed', why: 'follows from dates and kinds of ticket' },
  event_asking: { fate: 'copied', why: 'days before and after the date' },
  question: { fate: 'copied', why: 'those asked now; of one kind of ticket where the copy has that kind' },
  event_host: {
    fate: 'copied',
    why: 'but for companies that took their name off; nobody was told of the copy',
  },
  event_site: {
    fate: 'copied',
    why: 'with their slots, which move along with the first day; a host only where it is copied too',
  },
  bus: { fate: 'copied', why: 'the same bus comes; of the date in the same place, without anybody in it' },
  lodging_room: { fate: 'copied', why: 'of the date in the same place, without anybody in it' },
  course: { fate: 'copied', why: 'how many sessions a certificate asks for' },
  course_session: {
    fate: 'moved',
    why: 'so many days after the first as before, at the same hours; those that were called off are left out',
  },
  ride: { fate: 'left', why: 'what was shown to those who travelled' },
  event_crew: { fate: 'left', why: 'people are asked anew' },
  booth_room: { fate: 'copied', why: 'the hall is as large as before' },
  company_terms: {
    fate: 'copied',
    why: 'days before each date; no more places than the smallest date has, and none where their kind is for members alone by now',
  },
  waiting_rule: { fate: 'copied', why: 'by which rule a list is served' },
  promo_code: {
    fate: 'moved',
    why: 'nobody has used them here; one that was turned off stays off, and hides its kinds',
  },
  sale_opening: {
    fate: 'moved',
    why: 'so many days before the date, at the same hour; plans that ended are left out',
  },
  lottery: { fate: 'moved', why: 'with a seed of its own; where nobody could apply any more it is left out' },
  online_room: { fate: 'left', why: 'a secret of those who have tickets for that date' },
  session_room: { fate: 'left', why: 'a secret of those who have tickets for that session' },
  event_booth: { fate: 'left', why: 'uses up a benefit of a company, which agrees each time' },
  event_message: { fate: 'left', why: 'was written to those who ordered for that event' },
  event_survey: { fate: 'copied', why: 'whether those who came are asked, and what' },
  survey_link: { fate: 'left', why: 'who was asked' },
  survey_answer: { fate: 'left', why: 'what people said' },
  reflection: { fate: 'left', why: 'what people wrote' },
  reflection_call: { fate: 'left', why: 'who was asked to write' },
  hold: { fate: 'left', why: 'what people did' },
  guest: { fate: 'left', why: 'who people are' },
  counter_booking: { fate: 'left', why: 'what the desk did for people' },
  ticket_order: { fate: 'left', why: 'what people did' },
  order_off: { fate: 'left', why: 'what became of orders' },
  waiting_entry: { fate: 'left', why: 'what people did' },
  waiting_move: { fate: 'left', why: 'what was decided about people' },
  company_place: { fate: 'left', why: 'whom companies sent' },
  door_phone: { fate: 'left', why: 'secret, and of a date' },
  door_scan: { fate: 'left', why: 'what happened at the door' },
};

const dayMs = 86_400_000;

/** Which kind of ticket of the copy each one of the pattern is, counted from 0; what the copy has not is not in it. */
export type SameKinds = ReadonlyMap<number, number>;

/** The one of the same name; else, where neither has such a one, the one in the same place, which was given another name. */
export function sameKinds(before: readonly string[], after: readonly string[]): SameKinds {
  const named = before.flatMap((name, at) => {
    const found = after.indexOf(name);
    return found < 0 ? [] : [[at, found] as const];
  });
  const taken = new Set(named.map(([, found]) => found));
  const renamed = before.flatMap((name, at) =>
    !after.includes(name) && at < after.length && !taken.has(at) ? [[at, at] as const] : [],
  );
  return new Map([...named, ...renamed]);
}

/** Moves instants by whole days in Japan, which knows no summer time: what was at 10:00 is at 10:00. */
export function movedBy(from: Date, to: Date): (instant: Date) => Date {
  const days = daysBetween(tokyoDateOf(from), tokyoDateOf(to));
  return (instant) => new Date(instant.getTime() + days * dayMs);
}

type Moved = (instant: Date) => Date;

export const movedWindow = ({ opensAt, closesAt }: LotteryWindow, moved: Moved): LotteryWindow => ({
  ...{ opensAt: moved(opensAt), closesAt: moved(closesAt) },
});

/** Of plans that there still are. */
export const movedOpenings = (
  openings: readonly SaleOpening[],
  planKeys: readonly string[],
  moved: Moved,
): SaleOpening[] =>
  openings
    .filter(({ planKey }) => planKey === null || planKeys.includes(planKey))
    .map(({ planKey, opensAt }) => ({ planKey, opensAt: moved(opensAt) }));

/** `typeIds` are those of the pattern's kinds of ticket, and of the copy's, in their order. A question of a kind that is gone is left out. */
export const copiedQuestions = (
  questions: readonly Question[],
  kinds: SameKinds,
  typeIds: { readonly before: readonly string[]; readonly after: readonly string[] },
): QuestionDraft[] =>
  questions.flatMap((question) => {
    const { typeId } = question;
    const same = typeId === null ? null : typeIds.after[kinds.get(typeIds.before.indexOf(typeId)) ?? -1];
    return same === undefined ? [] : [{ ...question, id: null, typeId: same }];
  });

/** Null where the kind of ticket that companies get is gone. */
export function copiedTerms(terms: CompanyTerms, kinds: SameKinds, capacity: number): CompanyTerms | null {
  const position = kinds.get(terms.position);
  if (position === undefined) return null;
  return { ...terms, position, places: Math.min(terms.places, capacity) };
}

type KeptCode = PromoTerms & { readonly turnedOffAt: Date | null };

/**
 * A code in the copy; null where it would be for nothing: its kinds are gone, it was turned off, or its time would be over. One that
 * shows kinds of ticket always goes along with them, since without it everybody would see those: turned off, it is so from the beginning.
 */
export function copiedCode(
  code: KeptCode,
  kinds: SameKinds,
  { moved, now }: { readonly moved: Moved; readonly now: Date },
): KeptCode | null {
  const positions = code.positions.flatMap((at) => kinds.get(at) ?? []);
  if (code.positions.length > 0 && positions.length === 0) return null;
  const [from, until] = [moved(code.from), moved(code.until)];
  if (code.turnedOffAt)
    return code.kind === 'reveal' ? { ...code, positions, from: now, until: now, turnedOffAt: now } : null;
  return until <= now && code.kind !== 'reveal' ? null : { ...code, positions, from, until };
}
