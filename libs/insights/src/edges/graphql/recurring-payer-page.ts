import { encodeCursor } from '@enishi/platform';

import type { MoverPage } from '../../actions/find-movers.ts';
import { moverSize } from '../../domain/mover-key.ts';
import type { RecurringFigure } from '../../domain/waterfall.ts';

/** A page of payers with their names and figures. */
export type NamedMovers<Named> = {
  items: (Named & { opening: number; closing: number })[];
  endCursor: string | null;
  hasNext: boolean;
};

/** The figures of payers together with their names; whoever was erased since has figures but no name and is left out. */
export function recurringPayerPage<Named extends object>(
  { movers, hasNext }: MoverPage,
  named: ReadonlyMap<string, Named>,
  figure: RecurringFigure,
): NamedMovers<Named> {
  const last = movers.at(-1);
  return {
    items: movers.flatMap(({ subjectId, opening, closing }) => {
      const payer = named.get(subjectId);
      return payer ? [{ ...payer, opening, closing }] : [];
    }),
    endCursor: last ? encodeCursor([String(moverSize(last, figure)), last.subjectId]) : null,
    hasNext,
  };
}
