import {
  Refusal,
  addDays,
  allOf,
  compareDates,
  isWhole,
  machine,
  ok,
  readLines,
  readOneLine,
  refused,
} from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { privateWordIn } from './private-words.ts';

/**
 * A coordinator accompanies a company, a person, or both of a match (伴走支援). `asked` waits in the tray until somebody is assigned; `under_way` and `resting` have one main coordinator
 * and exactly one next action; `closed` says why, and can be opened again.
 */
export const caseStates = ['asked', 'under_way', 'resting', 'closed'] as const;
export type CaseState = (typeof caseStates)[number];
export const caseMachine = machine<CaseState>({
  asked: ['under_way', 'closed'],
  under_way: ['resting', 'closed'],
  resting: ['under_way', 'closed'],
  closed: ['under_way'],
});

/** In which there is a main coordinator and a next action. */
export const liveCaseStates: readonly CaseState[] = ['under_way', 'resting'];

/** Where it came from: asked for by the company or the person, entered by the desk, or made by the program with a match: a hire, or gigs of one person for one company that go on. */
export const caseOrigins = ['company', 'person', 'desk', 'hire', 'gig'] as const;
export type CaseOrigin = (typeof caseOrigins)[number];

/** Why a case is over. The last three are the program's: the hire was taken back, the person left the community, or another entry of the same person. */
export const caseEnds = ['reached', 'on_their_own', 'not_wanted', 'handed_elsewhere'] as const;
export const caseEndings = [...caseEnds, 'taken_back', 'departed'] as const;
export type CaseEnd = (typeof caseEnds)[number];
export type CaseEnding = (typeof caseEndings)[number];

/** How much of a coordinator's time it takes: light, usual, heavy. */
export const caseWeights = [1, 2, 3] as const;

export const caseLimits = {
  wish: 500,
  what: 100,
  note: 2000,
  line: 300,
  name: 40,
  reach: 200,
  load: 200,
} as const;
type Limit = keyof typeof caseLimits;
/** A next action is due within so many days. */
const farthestDays = 366;

/** What happens next, by when (Tokyo), as somebody types it. */
export type NextWish = { readonly what: string; readonly dueOn: TokyoDate };

/** Reads a next action: CASE_TEXT_WRONG (`field`, `most`), CASE_TEXT_PRIVATE (`word`), CASE_DAY_WRONG (over, or more than a year ahead; `most`). */
export function readNext({ what, dueOn }: NextWish, today: TokyoDate): Result<NextWish> {
  const fits = compareDates(dueOn, today) >= 0 && compareDates(dueOn, addDays(today, farthestDays)) <= 0;
  return allOf({
    what: readListed('what', readOneLine(what)),
    dueOn: fits
      ? ok(dueOn)
      : refused<TokyoDate>(new Refusal('invalid', 'CASE_DAY_WRONG', { field: 'dueOn', most: farthestDays })),
  });
}

/** Reads what is wanted, which stands in lists: CASE_TEXT_WRONG and CASE_TEXT_PRIVATE. */
export const readWish = (typed: string): Result<string> => readListed('wish', readLines(typed));

/** Reads what stands on the page of the case alone: CASE_TEXT_WRONG. */
export const readNote = (typed: string): Result<string> => readText('note', readLines(typed));
export const readEndLine = (typed: string): Result<string> => readText('line', readLines(typed));

/** Reads how heavy a case is: CASE_WEIGHT_WRONG. */
export const readWeight = (typed: number): Result<number> =>
  (caseWeights as readonly number[]).includes(typed)
    ? ok(typed)
    : refused(new Refusal('invalid', 'CASE_WEIGHT_WRONG', { field: 'weight' }));

/** How a coordinator is called and reached, and how much they carry, as it is typed. */
export type CoordinatorForm = { readonly name: string; readonly reach: string };

/** Reads it: CASE_TEXT_WRONG (`field`, `most`). */
export const readCoordinator = ({ name, reach }: CoordinatorForm): Result<CoordinatorForm> =>
  allOf({ name: readText('name', readOneLine(name)), reach: readText('reach', readLines(reach)) });

/** Reads up to where somebody's meter goes: CASE_LIMIT_WRONG (`most`). */
export const readLoadLimit = (typed: number): Result<number> =>
  isWhole(typed, 1, caseLimits.load)
    ? ok(typed)
    : refused(new Refusal('invalid', 'CASE_LIMIT_WRONG', { field: 'limit', most: caseLimits.load }));

function readListed(field: Limit, text: string): Result<string> {
  const word = privateWordIn(text);
  return word === null
    ? readText(field, text)
    : refused(new Refusal('invalid', 'CASE_TEXT_PRIVATE', { field, word }));
}

const readText = (field: Limit, text: string): Result<string> =>
  text !== '' && [...text].length <= caseLimits[field]
    ? ok(text)
    : refused(new Refusal('invalid', 'CASE_TEXT_WRONG', { field, most: caseLimits[field] }));

/** What the desk and letters call a case: lists and letters name no person. */
export const caseNumberOf = (id: string): string => id.slice(-6).toUpperCase();
