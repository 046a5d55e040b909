import {
  Refusal,
  addDays,
  allOf,
  ok,
  readLines,
  refused,
  startOfTokyoDay,
  tokyoDateOf,
} from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { postingLimits } from '../postings/posting-form.ts';

/**
 * An article that a student writes for a draft posting of a company (学生との共著): `invited` while the link is out, `writing` with the student, `handed_in` with the company, `given_back` with what is wrong,
 * `checked` once the company has taken its texts over, `withdrawn` by either side. What the student writes are four parts; conditions and pay are the company's alone (職業安定法5条の3).
 */
export const articleStates = [
  ...(['invited', 'writing', 'handed_in', 'given_back', 'checked', 'withdrawn'] as const),
] as const;
export type ArticleState = (typeof articleStates)[number];

/** Who does what, from where, and where it leads. A student who writes on takes back what was handed in. */
export const articleActs = {
  accept: { by: 'student', from: ['invited'], to: 'writing' },
  save: { by: 'student', from: ['writing', 'handed_in', 'given_back'], to: 'writing' },
  hand_in: { by: 'student', from: ['writing', 'handed_in', 'given_back'], to: 'handed_in' },
  leave: { by: 'student', from: ['writing', 'handed_in', 'given_back'], to: 'withdrawn' },
  give_back: { by: 'company', from: ['handed_in'], to: 'given_back' },
  take_over: { by: 'company', from: ['handed_in'], to: 'checked' },
  call_off: { by: 'company', from: ['invited', 'writing', 'handed_in', 'given_back'], to: 'withdrawn' },
} as const satisfies Record<string, { by: ArticleSide; from: readonly ArticleState[]; to: ArticleState }>;
export type ArticleSide = 'student' | 'company';
export type ArticleAct = keyof typeof articleActs;

/** Where an act leads; ARTICLE_MOVED (conflict) where the table knows no such way. */
export function articleAfter(act: ArticleAct, state: ArticleState): Result<ArticleState> {
  const { from, to }: { from: readonly ArticleState[]; to: ArticleState } = articleActs[act];
  return from.includes(state) ? ok(to) : refused(new Refusal('conflict', 'ARTICLE_MOVED'));
}

/** For how many days of Tokyo an invitation holds, the day on which it is given among them. */
export const invitedDays = 14;
/** The instant from which an invitation is dead: midnight in Tokyo. */
export const invitedUntil = (now: Date): Date => startOfTokyoDay(addDays(tokyoDateOf(now), invitedDays));

/** Where an article stands at an instant: that an invitation lapsed is a comparison. */
export type ArticlePhase = ArticleState | 'lapsed';
export const articlePhases = [...articleStates, 'lapsed'] as const;
export const articlePhaseAt = (
  { state, invitedUntil: until }: { readonly state: ArticleState; readonly invitedUntil: Date },
  now: Date,
): ArticlePhase => (state === 'invited' && until <= now ? 'lapsed' : state);

/** While an article is so, its posting does not go to the secretariat: nobody has checked it. */
export const isUnchecked = (phase: ArticlePhase): boolean =>
  phase !== 'checked' && phase !== 'withdrawn' && phase !== 'lapsed';

/** The company reads what was handed in, and what it took over; a draft is the student's own. */
export const isReadByCompany = (state: ArticleState): boolean => state === 'handed_in' || state === 'checked';

/** The parts, as they stand in a posting: 何のために, 誰と, 何を, 得られる力. */
export const articleParts = ['why', 'whoWith', 'what', 'growth'] as const;
export type ArticlePart = (typeof articleParts)[number];
export type ArticleTexts = Readonly<Record<ArticlePart, string>>;
export const noTexts: ArticleTexts = { why: '', whoWith: '', what: '', growth: '' };

export const textsOf = ({ why, whoWith, what, growth }: ArticleTexts): ArticleTexts => ({
  ...{ why, whoWith, what, growth },
});
export const sameTexts = (one: ArticleTexts, other: ArticleTexts): boolean =>
  articleParts.every((part) => one[part] === other[part]);

/** Reads what a student wrote: ARTICLE_TEXT_LONG (`field`, `most`); where it is handed in also ARTICLE_PART_MISSING (`field`). */
export function readArticle(typed: ArticleTexts, handsIn: boolean): Result<ArticleTexts> {
  const part = (field: ArticlePart): Result<string> => {
    const text = readLines(typed[field]);
    const most = postingLimits[field];
    if ([...text].length > most) return no('ARTICLE_TEXT_LONG', { field, most });
    return handsIn && text === '' ? no('ARTICLE_PART_MISSING', { field }) : ok(text);
  };
  return allOf({
    ...{ why: part('why'), whoWith: part('whoWith'), what: part('what'), growth: part('growth') },
  });
}

const longestNote = 500;

/** Reads what a company finds wrong: ARTICLE_NOTE_WRONG (`field`, `most`). */
export function readArticleNote(typed: string): Result<string> {
  const note = readLines(typed);
  return note !== '' && [...note].length <= longestNote
    ? ok(note)
    : no('ARTICLE_NOTE_WRONG', { field: 'note', most: longestNote });
}

const no = <Value>(code: string, facts: Record<string, string | number>): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, facts));
