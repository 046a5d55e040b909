import { Refusal, isTokyoDate, ok, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';

/** Where a page of members ended: lists run from the newest joining day to the oldest, ids breaking ties. */
export type PageKey = { readonly day: TokyoDate; readonly id: string };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The key in a cursor's parts; refusal INPUT_INVALID for parts that no cursor of ours has. */
export function memberPageKey(parts: readonly string[]): Result<PageKey> {
  const [day = '', id = ''] = parts;
  if (!isTokyoDate(day) || !uuid.test(id))
    return refused(new Refusal('invalid', 'INPUT_INVALID', { field: 'after' }));
  return ok({ day, id });
}
