import { Refusal, ok, readOneLine, refused } from '@enishi/kernel';
import type { Bilingual, Result } from '@enishi/kernel';
import type { Track } from './track.ts';

/**
 * Who covers an accident at a gig (けがへの備え): an insurance of the company or of the community, or none, since none is needed. The law asks for none at 業務委託; しごとコンビニ note it for each
 * gig, and so does this program before it is published. Employment has 労災保険 by law (労働者災害補償保険法3条1項).
 */
export const insuranceKinds = ['by_company', 'by_community', 'not_needed', 'labour'] as const;
export type InsuranceKind = (typeof insuranceKinds)[number];

/** What the desk can state of a gig of 業務委託. */
export const statedInsurances = ['by_company', 'by_community', 'not_needed'] as const;

/** `note`: which insurance it is and what it covers, or why none is needed; empty of employment alone. */
export type Insurance = { readonly kind: InsuranceKind; readonly note: string };

export const longestInsurance = 120;

/** By law, whoever the employer is. */
export const labourInsurance: Insurance = { kind: 'labour', note: '' };

/** Refusals (invalid, `field`): GIG_INSURANCE_MISSING where no kind was chosen, GIG_INSURANCE_NOTE_WRONG (`most`) for a note that is empty or too long. */
export function readInsurance({ kind, note }: { kind: string; note: string }): Result<Insurance> {
  const known = statedInsurances.find((one) => one === kind);
  if (!known) return missing();
  const text = readOneLine(note);
  return text !== '' && [...text].length <= longestInsurance
    ? ok({ kind: known, note: text })
    : refused(
        new Refusal('invalid', 'GIG_INSURANCE_NOTE_WRONG', {
          ...{ field: 'insuranceNote', most: longestInsurance },
        }),
      );
}

/** Whether all of some drafts say how an accident is covered, once `typed` is stated of those of 業務委託. Refuses GIG_INSURANCE_MISSING, and those of `readInsurance`. */
export function insuredBy(
  drafts: readonly { readonly track: Track; readonly insurance: Insurance | null }[],
  typed: { kind: string; note: string } | null,
): Result<Insurance | null> {
  if (typed) return readInsurance(typed);
  return drafts.every(({ insurance }) => insurance !== null) ? ok(null) : missing();
}

const missing = <Value>(): Result<Value> =>
  refused<Value>(new Refusal('invalid', 'GIG_INSURANCE_MISSING', { field: 'insuranceKind' }));

const labels: Record<InsuranceKind, Bilingual> = {
  by_company: { ja: '依頼した会社の保険', en: 'Insurance of the company' },
  by_community: { ja: '事務局の保険', en: 'Insurance of the secretariat' },
  not_needed: { ja: '保険なし', en: 'No insurance' },
  labour: { ja: '労災保険（会社の負担）', en: 'Workers’ accident insurance, paid by the employer' },
};

/** As it stands on the board and in the terms; the note is the desk's own words. */
export function insuranceWords({ kind, note }: Insurance): Bilingual {
  const { ja, en } = labels[kind];
  return note === '' ? { ja, en } : { ja: `${ja}: ${note}`, en: `${en}: ${note}` };
}
