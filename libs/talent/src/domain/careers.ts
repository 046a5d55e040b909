import { companyNameKey } from '@enishi/japan';
import { Refusal, allOf, isWhole, ok, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import type { Item } from './consent.ts';
import { reachIn } from './shared-card.ts';

/** More lines than that nobody reads on a phone. */
export const mostCareers = 5;
/** Longest texts, in characters as people count them. */
export const careerLimits = { what: 40, field: 30, employer: 60 } as const;
/** The first year (of the common era) in which a career may have begun. */
export const firstCareerYear = 1940;

/** A person may have several at once (副業・兼業): main work (本業), second work (副業・兼業), own craft or trade (自分の仕事). */
export const careerKinds = ['main', 'second', 'own'] as const;
export type CareerKind = (typeof careerKinds)[number];

/** Whether the employer lets people work elsewhere as well (副業の可否): yes, if one tells or asks it, no; as the person says, and nobody else is asked. */
export const sideJobRules = ['allowed', 'if_told', 'not_allowed'] as const;
export type SideJobRule = (typeof sideJobRules)[number];

/** One career as it is kept. */
export type Career = {
  readonly kind: CareerKind;
  /** 会社員（経理）, 週末は革職人. */
  readonly what: string;
  /** Null where nothing was said. */
  readonly field: string | null;
  /** For whom; shown to nobody, since it would tell who somebody is: it serves to keep cards from that company. */
  readonly employer: string | null;
  /** Under which the register of companies finds that name. */
  readonly employerKey: string | null;
  /** Years of the common era; `until` null while it goes on. */
  readonly since: number | null;
  readonly until: number | null;
  /** Of a main work; null where it is not known, or no main work. */
  readonly sideJob: SideJobRule | null;
  /** Whether it is on cards and in the record that others read, as far as their consents hold. */
  readonly shown: boolean;
  /** Whether the employer is kept from the person's card, as the person confirmed. */
  readonly keptFrom: boolean;
};

/** The same as it was sent: texts may be empty, years as they were typed. */
export type CareerForm = {
  readonly kind: CareerKind;
  readonly what: string;
  readonly field: string;
  readonly employer: string;
  readonly since: string;
  readonly until: string;
  readonly sideJob: SideJobRule | null;
  readonly shown: boolean;
  readonly keptFrom: boolean;
};

/** What of a career others see. */
export type ShownCareer = Pick<Career, 'kind' | 'what' | 'field' | 'since' | 'until' | 'sideJob'>;

/**
 * Reads careers in the order in which they were sent, refusing all that is wrong at once, each with the fact `field` (`what-0` for the first line): CAREERS_TOO_MANY (`most`), CAREER_WHAT_MISSING,
 * CAREER_TEXT_TOO_LONG (`most`), CAREER_YEAR_WRONG (`first`, `last`: the current year of Tokyo), CAREER_YEARS_TURNED where it ended before it began, CAREER_WHAT_REACH where a line that is shown gives away how to reach its writer, CAREER_NAMES_EMPLOYER where it names the
 * employer.
 */
export function readCareers(forms: readonly CareerForm[], thisYear: number): Result<Career[]> {
  if (forms.length > mostCareers) return no('CAREERS_TOO_MANY', 'careers', { most: mostCareers });
  const read = allOf(Object.fromEntries(forms.map((form, at) => [at, readCareer(form, at, thisYear)])));
  return read.ok ? ok(forms.map((_, at) => read.value[at]!)) : read;
}

function readCareer(form: CareerForm, at: number, thisYear: number): Result<Career> {
  const read = allOf({
    what: what(form, at),
    field: text(form.field, 'field', at),
    employer: text(form.employer, 'employer', at),
    years: years(form, at, thisYear),
  });
  if (!read.ok) return read;
  const { employer, years: lasted, ...said } = read.value;
  return ok({
    ...{ kind: form.kind, ...said, employer, ...lasted },
    employerKey: employer === null ? null : companyNameKey(employer),
    sideJob: form.kind === 'main' ? form.sideJob : null,
    ...{ shown: form.shown, keptFrom: employer !== null && form.keptFrom },
  });
}

function what({ what: typed, field, employer, shown }: CareerForm, at: number): Result<string> {
  const line = readOneLine(typed);
  const name = `what-${at}`;
  if (line === '') return no('CAREER_WHAT_MISSING', name);
  if ([...line].length > careerLimits.what)
    return no('CAREER_TEXT_TOO_LONG', name, { most: careerLimits.what });
  if (!shown) return ok(line);
  const said = `${line} ${field}`;
  if (reachIn(said) !== null) return no('CAREER_WHAT_REACH', name);
  const key = companyNameKey(readOneLine(employer));
  // One character alone would stand in many a line that names nobody.
  const named = [...key].length > 1 && companyNameKey(said).includes(key);
  return named ? no('CAREER_NAMES_EMPLOYER', name) : ok(line);
}

function text(typed: string, part: 'field' | 'employer', at: number): Result<string | null> {
  const line = readOneLine(typed);
  return [...line].length > careerLimits[part]
    ? no('CAREER_TEXT_TOO_LONG', `${part}-${at}`, { most: careerLimits[part] })
    : ok(line || null);
}

type Lasted = Pick<Career, 'since' | 'until'>;

function years({ since, until }: CareerForm, at: number, thisYear: number): Result<Lasted> {
  const read = allOf<Lasted>({
    since: year(since, `since-${at}`, thisYear),
    until: year(until, `until-${at}`, thisYear),
  });
  if (!read.ok || read.value.until === null || read.value.until >= (read.value.since ?? 0)) return read;
  return no('CAREER_YEARS_TURNED', `until-${at}`);
}

function year(typed: string, field: string, last: number): Result<number | null> {
  const digits = typed.normalize('NFKC').trim().replace(/年$/u, '');
  if (digits === '') return ok(null);
  const read = /^\d{4}$/u.test(digits) ? Number(digits) : NaN;
  return isWhole(read, firstCareerYear, last)
    ? ok(read)
    : no('CAREER_YEAR_WRONG', field, { first: firstCareerYear, last });
}

const no = <Value>(code: string, field: string, facts: Record<string, number> = {}): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field, ...facts }));

/** What of them whoever reads under a consent sees: those that the person shows, and never for whom. */
export const shownCareers = (items: readonly Item[], careers: readonly Career[]): ShownCareer[] =>
  items.includes('careers')
    ? careers
        .filter(({ shown }) => shown)
        .map(({ kind, what: said, field, since, until, sideJob }) => ({
          ...{ kind, what: said, field, since, until, sideJob },
        }))
    : [];

/** The same as text, to be searched with the words of a wish. */
export const careerWords = (careers: readonly ShownCareer[]): string =>
  careers.map(({ what: said, field }) => [said, field ?? ''].join(' ')).join(' ');

/** Under which names the register may know companies from which a person keeps their card. */
export const keptEmployers = (careers: readonly Career[]): string[] => [
  ...new Set(careers.flatMap(({ keptFrom, employerKey }) => (keptFrom && employerKey ? [employerKey] : []))),
];
