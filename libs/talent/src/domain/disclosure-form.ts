import { normaliseDigits } from '@enishi/japan';
import { Refusal, allOf, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** How members may give their own data to companies, and show the secretariat their record, as it is kept (`settings.disclosure`). */
export type DisclosureTerms = {
  readonly days: number;
  readonly leastAge: number;
  readonly unknownAge: 'allowed' | 'refused';
  /** Null: companies neither search the talent bank nor ask anybody. */
  readonly placementNumber: string | null;
  /** Of a talent record, for the secretariat. */
  readonly recordDays: number;
  /** To answer a company that would like to talk, and for which it does not ask again without a yes. */
  readonly answerDays: number;
  readonly quietDays: number;
};

/** The settings in the order in which they are shown. */
export const disclosureFields = [
  'days',
  'leastAge',
  'unknownAge',
  'recordDays',
  'placementNumber',
  'answerDays',
  'quietDays',
] as const;
type DayField = 'days' | 'recordDays' | 'answerDays' | 'quietDays';
export type DisclosureField = (typeof disclosureFields)[number];

/** As the desk types them: digits may be full-width, a unit may stand behind (90日, 18歳). */
export type TypedDisclosure = Record<DisclosureField, string>;

/** Within what they may be, both bounds included, and how a number of placement is written. */
export type DisclosureLimits = Readonly<
  Record<DayField | 'leastAge', { readonly least: number; readonly most: number }>
> & { readonly placementNumber: RegExp };

/**
 * Reads the settings, refusing all that is wrong at once, each with the fact `field`: DISCLOSURE_DAYS_UNREADABLE and
 * DISCLOSURE_AGE_UNREADABLE (facts `least`, `most`), DISCLOSURE_UNKNOWN_AGE, DISCLOSURE_PLACEMENT_UNREADABLE.
 */
export function readDisclosureForm(
  typed: TypedDisclosure,
  { leastAge, placementNumber, ...allowed }: DisclosureLimits,
): Result<DisclosureTerms> {
  const days = (field: DayField) =>
    whole(typed[field], /^(\d{1,3})\s*(?:日|days?)?$/u, {
      ...{ ...allowed[field], code: 'DISCLOSURE_DAYS_UNREADABLE', field },
    });
  return allOf({
    days: days('days'),
    leastAge: whole(typed.leastAge, /^(\d{1,2})\s*(?:歳|才)?$/u, {
      ...leastAge,
      code: 'DISCLOSURE_AGE_UNREADABLE',
      field: 'leastAge',
    }),
    unknownAge:
      typed.unknownAge === 'allowed' || typed.unknownAge === 'refused'
        ? ok(typed.unknownAge)
        : refused<DisclosureTerms['unknownAge']>(
            new Refusal('invalid', 'DISCLOSURE_UNKNOWN_AGE', { field: 'unknownAge' }),
          ),
    recordDays: days('recordDays'),
    placementNumber: licence(typed.placementNumber, placementNumber),
    answerDays: days('answerDays'),
    quietDays: days('quietDays'),
  });
}

/** Digits and hyphens may be full-width. */
function licence(typed: string, shape: RegExp): Result<string | null> {
  const text = normaliseDigits(typed)
    .replaceAll(/[‐‑–—―−－ー]/gu, '-')
    .replaceAll(/\s/gu, '');
  return text === '' || shape.test(text)
    ? ok(text || null)
    : refused(new Refusal('invalid', 'DISCLOSURE_PLACEMENT_UNREADABLE', { field: 'placementNumber' }));
}

function whole(
  typed: string,
  shape: RegExp,
  { code, ...facts }: { code: string; field: DisclosureField; least: number; most: number },
): Result<number> {
  const number = Number(shape.exec(normaliseDigits(typed).trim())?.[1] ?? Number.NaN);
  return number >= facts.least && number <= facts.most
    ? ok(number)
    : refused(new Refusal('invalid', code, facts));
}

/** The fields in which two settings differ. */
export const disclosureChanges = (before: DisclosureTerms, after: DisclosureTerms): DisclosureField[] =>
  disclosureFields.filter((field) => (before[field] ?? null) !== (after[field] ?? null));
