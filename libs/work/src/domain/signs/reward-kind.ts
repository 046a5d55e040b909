import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/**
 * Kinds of reward from which whoever pays a person withholds income tax (所得税法204条1項; 同法施行令320条; 国税庁タックスアンサー No.2792), of the long list those that gigs of a region come near. `photos` are those for
 * print alone (雑誌、広告その他の印刷物). `other` is everything that the list does not name: most of what gigs are.
 */
export const rewardKinds = [
  'other',
  'writing',
  'photos',
  'design',
  'lecture',
  'translation',
  'music',
  'stage',
  'professional',
] as const;
export type RewardKind = (typeof rewardKinds)[number];

/**
 * Whether a gig may be paid by this program, which withholds nothing and hands nothing over to the tax office: refuses GIG_KIND_WITHHELD (invalid; `field`) for what the list names. A wage of employment is not
 * asked, since the employer withholds from it itself (183条).
 */
export function payableKind(kind: RewardKind): Result<RewardKind> {
  return kind === 'other'
    ? ok(kind)
    : refused(new Refusal('invalid', 'GIG_KIND_WITHHELD', { field: 'rewardKind' }));
}
