import type { EventQuery } from '../../gql/public/graphql.ts';
import { admits } from '../../parts/admits.ts';

type Kind = Pick<EventQuery['event']['dates'][number]['types'][number], 'left' | 'most' | 'mostBeside'>;

/** How many of a kind can be chosen; of an add-on as many as go with `tickets`, null where no script counts those. */
export function mostToChoose(kind: Kind, tickets: number | null): number {
  const beside = admits(kind) || tickets === null ? Infinity : tickets * (kind.mostBeside ?? 0);
  return Math.min(kind.left, kind.most, beside);
}

/** How many of a kind stand chosen when the page opens: as many as before, or one of the only kind there is. */
export function chosenAtFirst(kind: Kind, before: string | undefined, only: boolean): number {
  const wished = before ? Number(before) : only ? 1 : 0;
  return Math.min(wished, mostToChoose(kind, null));
}
