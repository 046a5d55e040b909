import { Refusal, addDays, compareDates, ok, readLines, refused, tokyoDateOf } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { caseLimits } from './support-case.ts';

/** So many days of Tokyo after a match both sides are asked how it goes. No law: without it, most matches of such regions broke within months. */
export const careDays = [1, 7, 30, 90] as const;
export type CareDay = (typeof careDays)[number];
export const careSides = ['person', 'company'] as const;
export type CareSide = (typeof careSides)[number];

/** `waiting` for its day; `asked`, which is answered or not; `dropped` where the match ended before. */
export const careStates = ['waiting', 'asked', 'answered', 'dropped'] as const;
export type CareState = (typeof careStates)[number];

/** Three taps and a line. */
export const goings = ['well', 'so_so', 'badly'] as const;
export const stayings = ['yes', 'unsure', 'no'] as const;
export const talks = ['no', 'yes'] as const;
export type CareAnswer = {
  readonly going: (typeof goings)[number];
  readonly staying: (typeof stayings)[number];
  readonly talk: (typeof talks)[number];
  readonly line: string | null;
};

/** Reads one: CASE_TEXT_WRONG where the line is too long. */
export function readCareAnswer(form: Omit<CareAnswer, 'line'> & { line: string }): Result<CareAnswer> {
  const { going, staying, talk } = form;
  const line = readLines(form.line);
  return [...line].length > caseLimits.line
    ? refused(new Refusal('invalid', 'CASE_TEXT_WRONG', { field: 'line', most: caseLimits.line }))
    : ok({ going, staying, talk, line: line || null });
}

/** Every contact of a match, by the day on which it is due: civil days of Tokyo, whatever the months are long. */
export const careCalendar = (from: TokyoDate): { side: CareSide; day: CareDay; dueOn: TokyoDate }[] =>
  careDays.flatMap((day) => careSides.map((side) => ({ side, day, dueOn: addDays(from, day) })));

/** A sign that a match may end early, which becomes a task of the coordinator. */
export const careRisks = ['may_stop', 'goes_badly', 'wants_talk', 'silent'] as const;
export type CareRisk = (typeof careRisks)[number];

type RiskRule = { readonly risk: CareRisk; readonly in: (answer: CareAnswer) => boolean };

/** By answers; silence has a table of its own. The rules are the program's. */
const riskRules: readonly RiskRule[] = [
  { risk: 'may_stop', in: ({ staying }) => staying === 'no' },
  { risk: 'goes_badly', in: ({ going }) => going === 'badly' },
  { risk: 'wants_talk', in: ({ talk }) => talk === 'yes' },
];

/** After so many whole days without an answer silence is a sign; days that are not named say nothing by silence. */
const silenceRules: readonly { readonly day: CareDay; readonly after: number }[] = [
  { day: 7, after: 3 },
  { day: 30, after: 7 },
];

export const risksOf = (answer: CareAnswer): CareRisk[] =>
  riskRules.filter((rule) => rule.in(answer)).map(({ risk }) => risk);

/** Whether a contact that was asked at an instant and has no answer is a sign on a day of Tokyo. */
export function isSilent(
  { day, askedAt }: { day: CareDay; askedAt: Date | null },
  today: TokyoDate,
): boolean {
  const rule = silenceRules.find((one) => one.day === day);
  return (
    rule !== undefined &&
    askedAt !== null &&
    compareDates(today, addDays(tokyoDateOf(askedAt), rule.after)) >= 0
  );
}

/** After so many days a form that nobody answered is closed; a later answer comes by telephone. */
export const careOpenDays = 21;

/** Whether a form can be answered at an instant. */
export const isAnswerable = ({ state, dueOn }: { state: CareState; dueOn: TokyoDate }, now: Date): boolean =>
  state === 'asked' && compareDates(tokyoDateOf(now), addDays(dueOn, careOpenDays)) <= 0;
