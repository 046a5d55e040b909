import { isId, ok, Refusal, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

import type { RecurringFigure } from './waterfall.ts';

/** A payer behind a figure, by the id of the member or company: fees per month when the month began and when it ended, yen with tax. */
export type Mover = { readonly subjectId: string; readonly opening: number; readonly closing: number };

/** Where a page of movers ended: the largest first, ids breaking ties. */
export type MoverKey = { readonly size: number; readonly subjectId: string };

/** The key in a cursor's parts; refusal INPUT_INVALID for parts that no cursor of ours has. */
export function moverKey([size = '', subjectId = '']: readonly string[]): Result<MoverKey> {
  if (!/^\d{1,15}$/.test(size) || !isId(subjectId))
    return refused(new Refusal('invalid', 'INPUT_INVALID', { field: 'after' }));
  return ok({ size: Number(size), subjectId });
}

/** By what movers are put in order: what they pay, or by how much that changed. */
export function moverSize({ opening, closing }: Mover, figure: RecurringFigure): number {
  if (figure === 'opening') return opening;
  return figure === 'closing' ? closing : Math.abs(closing - opening);
}
