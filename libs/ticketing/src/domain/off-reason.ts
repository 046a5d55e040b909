import { Refusal, ok, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

const longest = 300;

/** Why an event, or one date of it, does not take place, as everybody who has tickets reads it. */
export type OffReason = { readonly ja: string; readonly en: string | null };

/** As it is kept. Refuses OFF_REASON_MISSING (invalid; `most`). */
export function readOffReason({
  ja,
  en,
}: OffReason): Result<{ offReasonJa: string; offReasonEn: string | null }> {
  const offReasonJa = readOneLine(ja);
  if (offReasonJa === '' || [...offReasonJa].length > longest)
    return refused(new Refusal('invalid', 'OFF_REASON_MISSING', { field: 'reasonJa', most: longest }));
  return ok({ offReasonJa, offReasonEn: readOneLine(en ?? '').slice(0, longest) || null });
}
