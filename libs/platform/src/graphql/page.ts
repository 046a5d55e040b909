import { Refusal, isId } from '@enishi/kernel';
import { ArgsType, Field, Int } from '@nestjs/graphql';

/** No list hands out more than this at once. */
export const largestPage = 100;

/** Arguments of every list that goes on: how many, and after which row. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many rows, 1 to 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}

/** @throws Refusal invalid INPUT_INVALID unless 1 ≤ first ≤ 100 */
export function pageSize({ first }: PageArgs): number {
  if (first < 1 || first > largestPage) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'first' });
  return first;
}

/** An opaque cursor made of the sort key of a row. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws Refusal invalid INPUT_INVALID for a cursor that we did not make */
export function decodeCursor(cursor: string, parts: number): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === parts && key.every((part) => typeof part === 'string'))
      return key;
  } catch {
    // Not ours, as below.
  }
  throw new Refusal('invalid', 'INPUT_INVALID', { field: 'after' });
}

/**
 * After which row a list goes on that runs by an instant, ids breaking ties; null on its first page.
 * @throws Refusal invalid INPUT_INVALID for a cursor that we did not make
 */
export function afterInstant({ after }: PageArgs): { at: Date; id: string } | null {
  if (!after) return null;
  const [instant = '', id = ''] = decodeCursor(after, 2);
  const at = new Date(instant);
  if (Number.isNaN(at.getTime()) || !isId(id))
    throw new Refusal('invalid', 'INPUT_INVALID', { field: 'after' });
  return { at, id };
}
