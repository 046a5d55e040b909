type Kind = { id: string; saves: number; left: number; most: number };

/** Somebody can have tickets of the date now, and joining would take something off one of them. */
export const mayBeCheaper = ({ sale, types }: { sale: string; types: readonly Kind[] }): boolean =>
  sale === 'open' && types.some(({ saves, left, most }) => saves > 0 && left > 0 && most > 0);

/** The same kinds, with what becoming a member for nothing would take off. */
export const joinedFree = <Free extends { savesFree: number }>(types: readonly Free[]) =>
  types.map((type) => ({ ...type, saves: type.savesFree }));

/** What joining takes off one ticket, of the kind on which it saves most. */
export const mostSaved = (dates: readonly { types: readonly Pick<Kind, 'saves'>[] }[]): number =>
  Math.max(0, ...dates.flatMap(({ types }) => types.map(({ saves }) => saves)));

/** What joining would take off so many tickets of these kinds, in yen. */
export const savedBy = (
  types: readonly Pick<Kind, 'id' | 'saves'>[],
  lines: readonly { typeId: string; quantity: number }[],
): number =>
  lines.reduce(
    (sum, { typeId, quantity }) => sum + quantity * (types.find(({ id }) => id === typeId)?.saves ?? 0),
    0,
  );
