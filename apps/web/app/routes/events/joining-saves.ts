type Kind = { id: string; saves: number; left: number; most: number };

/** Somebody can have tickets of the date now, and joining would take something off one of them. */
export const mayBeCheaper = ({ sale, types }: { sale: string; types: readonly Kind[] }): boolean =>
  sale === 'open' && types.some(({ saves, left, most }) => saves > 0 && left > 0 && most > 0);

/** What joining would take off so many tickets of these kinds, in yen. */
export const savedBy = (
  types: readonly Pick<Kind, 'id' | 'saves'>[],
  lines: readonly { typeId: string; quantity: number }[],
): number =>
  lines.reduce(
    (sum, { typeId, quantity }) => sum + quantity * (types.find(({ id }) => id === typeId)?.saves ?? 0),
    0,
  );
