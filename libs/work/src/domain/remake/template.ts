import { Refusal, allOf, isWhole, machine, ok, readLines, readOneLine, refused } from '@enishi/kernel';
import type { Bilingual, Result, Yen } from '@enishi/kernel';
import { cutLimits, readReward, readSteps, readWords } from '../cut.ts';
import { readSubstituteAfter } from '../weather/substitute.ts';

/**
 * A piece of work that was cut once and is kept to cut further requests by (切り分けのひな型): `kept`, or `retired` and offered no more. Its words are never edited, since gigs that are published
 * say what it says: it is kept anew under the same root, and the earlier one is retired.
 */
export const templateStates = ['kept', 'retired'] as const;
export type TemplateState = (typeof templateStates)[number];
export const templateMachine = machine<TemplateState>({ kept: ['retired'], retired: ['kept'] });

/** As the desk types it. */
export type TemplateForm = {
  readonly title: string;
  /** One on each line. */
  readonly steps: string;
  readonly skillId: string;
  readonly beginnerOk: boolean;
  /** Minutes from the beginning of a gig to its end. */
  readonly length: number;
  /** What the work itself will probably take; null for as long as the gig. */
  readonly minutes: number | null;
  /** Yen per place, tax included. */
  readonly reward: number;
  /** How many days later gigs cut by it move when the weather is too bad; null for not at all. */
  readonly substituteAfter: number | null;
  readonly insurance: string;
  readonly dangers: string;
  readonly clothes: string;
};

export type TemplateWish = Omit<TemplateForm, 'steps' | 'minutes' | 'reward'> & {
  readonly steps: readonly string[];
  readonly skill: Bilingual;
  readonly minutes: number;
  readonly reward: Yen;
};

export const templateLimits = { pictures: 12, line: 80, note: 200 } as const;

/**
 * Reads a template, refusing all that is wrong at once, each with the fact `field`: as `readCut` what both have in common, TEMPLATE_LENGTH_WRONG (`least`, `most` minutes), TEMPLATE_NOTE_LONG
 * (`most`) of insurance, dangers and clothes, which may be empty, and those of `readSubstituteAfter`.
 */
export function readTemplate(
  form: TemplateForm,
  skills: ReadonlyMap<string, Bilingual>,
): Result<TemplateWish> {
  const { leastMinutes: least, mostMinutes: most } = cutLimits;
  const { length, skillId, beginnerOk } = form;
  const lengthFits = isWhole(length, least, most);
  const minutes = form.minutes ?? length;
  const skill = skills.get(skillId);
  return allOf({
    title: readWords('title', 'GIG_TITLE_WRONG', readOneLine(form.title)),
    steps: readSteps(form.steps),
    skillId: ok(skillId),
    skill: skill ? ok(skill) : no<Bilingual>('skillId', 'GIG_SKILL_UNKNOWN'),
    beginnerOk: ok(beginnerOk),
    length: lengthFits ? ok(length) : no<number>('length', 'TEMPLATE_LENGTH_WRONG', { least, most }),
    minutes:
      !lengthFits || isWhole(minutes, 15, length)
        ? ok(minutes)
        : no<number>('minutes', 'GIG_MINUTES_WRONG', { most: length }),
    reward: readReward(form.reward),
    substituteAfter: readSubstituteAfter(form.substituteAfter),
    insurance: note('insurance', form.insurance),
    dangers: note('dangers', form.dangers),
    clothes: note('clothes', form.clothes),
  });
}

/** What a picture of the procedure shows: one line, never empty, since whoever cannot see it has it read. TEMPLATE_LINE_WRONG (`field`, `most`). */
export function readPictureLine(typed: string): Result<string> {
  const text = readOneLine(typed);
  return text !== '' && [...text].length <= templateLimits.line
    ? ok(text)
    : no('line', 'TEMPLATE_LINE_WRONG', { most: templateLimits.line });
}

function note(field: 'insurance' | 'dangers' | 'clothes', typed: string): Result<string> {
  const text = readLines(typed);
  return [...text].length <= templateLimits.note
    ? ok(text)
    : no(field, 'TEMPLATE_NOTE_LONG', { most: templateLimits.note });
}

const no = <Value>(field: string, code: string, facts: Record<string, number> = {}): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field, ...facts }));
