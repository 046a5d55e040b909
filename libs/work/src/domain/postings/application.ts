import {
  Refusal,
  addMonthsFromAnchor,
  compareDates,
  dayOfMonth,
  ok,
  readLines,
  refused,
} from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { readReason } from '../help-request.ts';

/** Somebody applied for a posting (応募), and how far the company is with it. */
export const applicationStates = ['applied', 'talking', 'offered', 'hired', 'declined', 'withdrawn'] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** One move of the pipeline: who makes it, and whether the other side is told why. */
export type ApplicationMove = {
  readonly from: ApplicationState;
  readonly to: ApplicationState;
  readonly by: 'company' | 'person';
  readonly reason: boolean;
};

/** All moves there are. A step is never left out: nobody is hired without having been offered what stands in the posting. */
export const applicationMoves: readonly ApplicationMove[] = [
  { from: 'applied', to: 'talking', by: 'company', reason: false },
  { from: 'talking', to: 'offered', by: 'company', reason: false },
  { from: 'offered', to: 'hired', by: 'company', reason: false },
  { from: 'applied', to: 'declined', by: 'company', reason: true },
  { from: 'talking', to: 'declined', by: 'company', reason: true },
  { from: 'offered', to: 'declined', by: 'company', reason: true },
  { from: 'applied', to: 'withdrawn', by: 'person', reason: false },
  { from: 'talking', to: 'withdrawn', by: 'person', reason: false },
  { from: 'offered', to: 'withdrawn', by: 'person', reason: false },
];

/** Those that go on; whoever has one has not got to apply again. */
export const liveStates: readonly ApplicationState[] = ['applied', 'talking', 'offered'];

/** In which the company may read whose it is: while the selection goes on, and of whom it hired. What it is for is over with a no (個人情報保護法22条). */
export const readableStates: readonly ApplicationState[] = [...liveStates, 'hired'];

/** Where a company may move from a state. */
export const nextStates = (from: ApplicationState): ApplicationState[] =>
  applicationMoves.filter((move) => move.by === 'company' && move.from === from).map(({ to }) => to);

/** Reads a move: JOB_APPLICATION_MOVED (conflict) for one that the table does not have, WORK_REASON_WRONG where a reason has to stand. Answers with the reason. */
export function readMove(
  wish: { from: ApplicationState; to: ApplicationState; by: ApplicationMove['by'] },
  reason: string,
): Result<string | null> {
  const move = applicationMoves.find(
    ({ from, to, by }) => from === wish.from && to === wish.to && by === wish.by,
  );
  if (!move) return refused(new Refusal('conflict', 'JOB_APPLICATION_MOVED'));
  return move.reason ? readReason(reason) : ok(null);
}

/** Who ended it where it was neither company nor person by themselves. */
export const applicationEnders = ['person', 'company', 'departed', 'merged'] as const;
export type ApplicationEnder = (typeof applicationEnders)[number];

export const longestApplication = 1000;

/** Reads what somebody writes to the company: JOB_APPLICATION_MESSAGE_WRONG (`most`); JOB_APPLICATION_UNAGREED without the tick; JOB_APPLICATION_WORDING_CHANGED (conflict) where the words are others by now. */
export function readApplication(
  { message, agreedTo }: { message: string; agreedTo: string | null },
  wording: string,
): Result<string> {
  const text = readLines(message);
  if (text === '' || [...text].length > longestApplication)
    return no('message', 'JOB_APPLICATION_MESSAGE_WRONG', { most: longestApplication });
  if (agreedTo === null) return no('agreed', 'JOB_APPLICATION_UNAGREED');
  if (agreedTo !== wording) return refused(new Refusal('conflict', 'JOB_APPLICATION_WORDING_CHANGED'));
  return ok(text);
}

const no = <Value>(field: string, code: string, facts: Record<string, number> = {}): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field, ...facts }));

/** After so many months the company is asked whether whoever it hired is still there. */
export const stayMonths = [6, 12] as const;
export type StayMonth = (typeof stayMonths)[number];
export const stays = ['stayed', 'left', 'unknown'] as const;
export type Stay = (typeof stays)[number];

/** The day from which it is asked. */
export const stayDay = (hiredOn: TokyoDate, months: StayMonth): TokyoDate =>
  addMonthsFromAnchor(hiredOn, months, dayOfMonth(hiredOn));

/** Which question waits for an answer; who has left is not asked about again. */
export function stayAsked(
  { hiredOn, stay6, stay12 }: { hiredOn: TokyoDate | null; stay6: Stay | null; stay12: Stay | null },
  today: TokyoDate,
): StayMonth | null {
  if (!hiredOn) return null;
  if (stay6 === null && compareDates(today, stayDay(hiredOn, 6)) >= 0 && stay12 === null) return 6;
  if (stay6 === 'left' || stay12 !== null) return null;
  return compareDates(today, stayDay(hiredOn, 12)) >= 0 ? 12 : null;
}

/** What a company, and a letter to it, call an application: no letter names the person. */
export const applicationNumberOf = (id: string): string => id.slice(-6).toUpperCase();
