import { Refusal, isId, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** The key in the parts of a cursor (ISO instant, id); refusal INPUT_INVALID for parts that no cursor of ours has. */
export function instantPageKey(parts: readonly string[]): Result<{ at: Date; id: string }> {
  const [at = '', id = ''] = parts;
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime()) || !isId(id))
    return refused(new Refusal('invalid', 'INPUT_INVALID', { field: 'after' }));
  return ok({ at: instant, id });
}
