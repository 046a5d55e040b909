import type { SiteWords } from '@enishi/ui';
import type { ApiRefusal } from '../api/refusal.ts';

/** A reason our own schemas give; its sentence is in the catalogue under `problems`. */
export type ProblemKey = keyof SiteWords['problems'];

/** What is wrong with one field: a key of ours, or a sentence the API wrote in the viewer's language. */
export type Problem = { key: ProblemKey } | { sentence: string };

export type Problems = Record<string, Problem>;

/** What an action answers when it did not go on: what to mend, and everything that was typed. */
export type Returned = {
  problems: Problems;
  /** A refusal that belongs to no field; shown above the form. */
  refusal?: string;
  /** Stable code of that refusal, for screens that offer a special next step. */
  code?: string;
  values: Record<string, string>;
};

/**
 * Turns the API's refusal into field problems. The field comes from `facts.field`, or from `fieldOf` for codes that
 * belong to one field of this form; anything else stands above the form. Of several refusals each stands beside its field.
 */
export function returnedBy(
  refusal: ApiRefusal,
  values: Record<string, string>,
  fieldOf: Record<string, string> = {},
): Returned {
  const problems: Problems = {};
  const above: string[] = [];
  for (const { code, facts, message } of [refusal, ...(refusal.others ?? [])]) {
    const named = fieldOf[code] ?? facts.field;
    if (typeof named === 'string' && (named in values || Object.values(fieldOf).includes(named)))
      problems[named] ??= { sentence: message };
    else above.push(message);
  }
  const [first] = above;
  return { problems, ...(first ? { refusal: first } : {}), code: refusal.code, values };
}
