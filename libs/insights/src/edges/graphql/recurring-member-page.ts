import type { NamedMember } from '@enishi/membership';
import { encodeCursor } from '@enishi/platform';

import type { MoverPage } from '../../actions/find-movers.ts';
import { moverSize } from '../../domain/mover-key.ts';
import type { RecurringFigure } from '../../domain/waterfall.ts';
import type { RecurringMemberPageType } from './recurring-revenue.type.ts';

/** The figures of people together with their names; whoever was erased since has figures but no name and is left out. */
export function recurringMemberPage(
  { movers, hasNext }: MoverPage,
  named: ReadonlyMap<string, NamedMember>,
  figure: RecurringFigure,
): RecurringMemberPageType {
  const last = movers.at(-1);
  return {
    items: movers.flatMap(({ memberId, opening, closing }) => {
      const member = named.get(memberId);
      return member ? [{ ...member, opening, closing }] : [];
    }),
    endCursor: last ? encodeCursor([String(moverSize(last, figure)), last.memberId]) : null,
    hasNext,
  };
}
