import type { EventQuery } from '../../gql/public/graphql.ts';

type Kind = Pick<EventQuery['event']['dates'][number]['types'][number], 'id' | 'price' | 'left' | 'most'>;

/** Whether what is chosen of a date costs nothing; while nothing is, whether nothing that can be chosen does. */
export function costsNothing(
  types: readonly Kind[],
  lines: readonly { typeId: string; quantity: number }[],
): boolean {
  const chosen = lines.filter(({ quantity }) => quantity > 0).map(({ typeId }) => typeId);
  const asked =
    chosen.length > 0
      ? types.filter(({ id }) => chosen.includes(id))
      : types.filter(({ left, most }) => left > 0 && most > 0);
  return asked.every(({ price }) => price === 0);
}
