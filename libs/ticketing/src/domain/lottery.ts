import { createHash, randomBytes } from 'node:crypto';
import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { listUntil } from './offer-time.ts';
import { serveLine } from './waiting-line.ts';
import type { FreePlaces, PlannedOffer, ServedDate, WaitingOrder, WaitingParty } from './waiting-line.ts';

/** When a lottery takes applications. */
export type LotteryWindow = { readonly opensAt: Date; readonly closesAt: Date };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const seedBytes = 32;

/** A seed that nobody can guess. */
export const newSeed = (): string => randomBytes(seedBytes).toString('hex');

/** What is published of the seed before anybody applies: with it everybody can see later that the seed was fixed all along. */
export const commitmentOf = (seed: string): string => sha256(seed);

/** The lot of an application: who has the smaller one is drawn first. `printf '%s' SEED:ID | sha256sum` gives the same. */
export const lotOf = (seed: string, id: string): string => sha256(`${seed}:${id}`);

/** Applications in the order in which a seed draws them, whatever the order in which they came: one lot for each party, of whatever size. */
export const drawOrder = <Application extends { readonly id: string }>(
  applications: readonly Application[],
  seed: string,
): Application[] =>
  applications
    .map((application) => ({ application, lot: lotOf(seed, application.id) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ application }) => application);

/**
 * Draws: in the order of their lots parties are given all of their places for one of their dates, or none, by the rule of the waiting list.
 * The same applications, places and seed always give the same; anybody can draw again. The worker draws by the same {@link drawOrder} and
 * {@link serveLine}, and makes an offer of each turn.
 */
export function drawLottery(
  applications: readonly WaitingParty[],
  seed: string,
  served: { dates: readonly ServedDate[]; free: FreePlaces; order: WaitingOrder },
): { readonly won: PlannedOffer[]; readonly waiting: WaitingParty[] } {
  const line = drawOrder(applications, seed);
  const won: PlannedOffer[] = [];
  const turns = serveLine(line, served);
  for (let turn = turns.next(); !turn.done; turn = turns.next(true)) won.push(turn.value);
  return { won, waiting: line.filter((party) => !won.some(({ id }) => id === party.id)) };
}

/** Where a lottery stands at an instant: it is drawn by the worker within a minute after it has closed. */
export type LotteryStage = 'before' | 'open' | 'closed' | 'drawn';

export function lotteryStageAt(
  { opensAt, closesAt, drawnAt }: LotteryWindow & { readonly drawnAt: Date | null },
  now: Date,
): LotteryStage {
  if (drawnAt) return 'drawn';
  if (closesAt <= now) return 'closed';
  return opensAt <= now ? 'open' : 'before';
}

/** Between the closing of applications and the end of a list: who is drawn needs time to take what is offered. */
const leastToTakeMs = 3_600_000;

/** Whether what is drawn for a date can be taken: its list ends an hour after applications have closed, or later. */
const isDrawnBefore = (end: Date, closesAt: Date): boolean =>
  closesAt.getTime() + leastToTakeMs <= end.getTime();

/** Checks further dates of an event; `closesAt`: when applications close, null where nothing is to be drawn. Refuses LOTTERY_DATE_TOO_EARLY (conflict, `field`). */
export const readDrawnDates = <Dated extends { readonly saleUntil: Date; readonly startsAt: Date }>(
  dates: readonly Dated[],
  { closesAt, field }: { readonly closesAt: Date | null; readonly field: string },
): Result<readonly Dated[]> =>
  !closesAt || dates.every((date) => isDrawnBefore(listUntil(date), closesAt))
    ? ok(dates)
    : refused(new Refusal('conflict', 'LOTTERY_DATE_TOO_EARLY', { field }));

/**
 * Checks a window as it was typed; `end` is when the list of the first date ends. Refuses LOTTERY_WINDOW_WRONG (invalid): it closes after
 * it opens, in the future, and at least an hour before the end.
 */
export function readLotteryWindow(
  { opensAt, closesAt }: LotteryWindow,
  { now, end }: { readonly now: Date; readonly end: Date },
): Result<LotteryWindow> {
  const typed = [opensAt, closesAt].every((at) => !Number.isNaN(at.getTime()));
  const fits = closesAt > opensAt && closesAt > now && isDrawnBefore(end, closesAt);
  return typed && fits
    ? ok({ opensAt, closesAt })
    : refused(new Refusal('invalid', 'LOTTERY_WINDOW_WRONG', { field: 'closesAt' }));
}
