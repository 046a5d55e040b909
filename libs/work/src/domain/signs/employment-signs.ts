import { Refusal, ok, readLines, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/**
 * Signs that what is called 業務委託 is employment in truth (労働基準法研究会報告「労働基準法の『労働者』の判断基準について」昭和60年12月19日; 昭和61年労働省告示37号 on working among a client's own people). `command`: of who commands
 * whom, which weighs most; `other`: of what strengthens it.
 */
export const employmentSigns = {
  ordered: 'command',
  no_refusal: 'command',
  bound: 'command',
  mixed: 'command',
  no_substitute: 'other',
  by_hour: 'other',
  tools: 'other',
  rules: 'other',
  exclusive: 'other',
} as const satisfies Readonly<Record<string, 'command' | 'other'>>;
export type EmploymentSign = keyof typeof employmentSigns;
export const signKeys = Object.keys(employmentSigns) as EmploymentSign[];

/** So many signs of command are decisive by themselves. */
const decisiveCommands = 2;

/** What the desk has looked for in the drafts of a request, all of 業務委託: the signs that it found, and why it is no employment all the same. */
export type SignsForm = { readonly found: readonly EmploymentSign[]; readonly reason: string };

/** `none` was found, `some` that need a reason, or `decisive` ones, which no reason lifts. */
export type SignsVerdict = 'none' | 'some' | 'decisive';

export function weighSigns(found: readonly EmploymentSign[]): SignsVerdict {
  if (found.length === 0) return 'none';
  const commands = found.filter((sign) => employmentSigns[sign] === 'command').length;
  return commands >= decisiveCommands ? 'decisive' : 'some';
}

/** What is kept of a look at signs; `reason` null where none was needed. */
export type LookedAt = {
  readonly found: readonly EmploymentSign[];
  readonly verdict: SignsVerdict;
  readonly reason: string | null;
};

const longestReason = 300;

/**
 * Reads what was found; null where nobody has looked. Refusals (invalid, `field`): GIG_SIGNS_MISSING, GIG_SIGNS_DECISIVE (the work goes the way of employment, which the sentence names), GIG_SIGNS_REASON (`most`).
 */
export function readSigns(form: SignsForm | null): Result<LookedAt> {
  if (!form) return no('signsChecked', 'GIG_SIGNS_MISSING');
  const found = signKeys.filter((sign) => form.found.includes(sign));
  const verdict = weighSigns(found);
  if (verdict === 'decisive') return no('signsChecked', 'GIG_SIGNS_DECISIVE');
  const reason = readLines(form.reason);
  if ([...reason].length > longestReason || (verdict === 'some' && reason === ''))
    return no('signsReason', 'GIG_SIGNS_REASON', { most: longestReason });
  return ok({ found, verdict, reason: verdict === 'some' ? reason : null });
}

const no = <Value>(field: string, code: string, facts: Record<string, number> = {}): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field, ...facts }));
