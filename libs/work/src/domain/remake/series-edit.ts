import { Refusal, ok, refused, tokyoClockOf } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import type { CutForm } from '../cut.ts';
import type { GigState } from '../gig.ts';
import { clockAfter } from './series.ts';

/** What of a series changes for every occurrence that nobody took yet: when it begins (a clock of Tokyo; empty for as before), for how many, and for how many yen. */
export type SeriesEdit = { readonly from: string; readonly places: number; readonly reward: number };

/** An occurrence as it stands. */
export type Occurring = {
  readonly title: string;
  readonly steps: readonly string[];
  readonly skillId: string;
  readonly beginnerOk: boolean;
  readonly accompanied: boolean;
  readonly area: string;
  readonly place: string;
  readonly day: TokyoDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly minutes: number;
  readonly substituteDay: TokyoDate | null;
  readonly state: GigState;
};

/**
 * Whether an occurrence can still be changed (edge 17): it is to come, not called off, and nobody has it. What somebody took stays as they took it; each occurrence can be called off by itself, which touches
 * none of the others.
 */
export const isChangeable = (
  { state, startsAt }: Pick<Occurring, 'state' | 'startsAt'>,
  taken: number,
  now: Date,
): boolean => state !== 'called_off' && startsAt > now && taken === 0;

/** An edit with its clock evened out. Refuses SERIES_TIMES_WRONG (invalid, field `from`). */
export function readSeriesEdit(typed: SeriesEdit): Result<SeriesEdit> {
  const from = typed.from
    .normalize('NFKC')
    .trim()
    .replace(/^(\d):/, '0$1:');
  return from === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(from)
    ? ok({ ...typed, from })
    : refused(new Refusal('invalid', 'SERIES_TIMES_WRONG', { field: 'from', most: 1 }));
}

/** The occurrence as the cutting form would have it after the edit; it lasts as long as before. */
export function editedForm(gig: Occurring, edit: SeriesEdit): CutForm {
  const { places, reward } = edit;
  const { title, steps, skillId, beginnerOk, accompanied, area, place, day, minutes, substituteDay } = gig;
  const from = edit.from || tokyoClockOf(gig.startsAt);
  const length = (gig.endsAt.getTime() - gig.startsAt.getTime()) / 60_000;
  return {
    ...{ title, steps: steps.join('\n'), skillId, beginnerOk, accompanied, area, place, places, reward },
    ...{ minutes, substituteDay },
    ...{ firstDay: day, days: 1, from, to: clockAfter(from, length) },
  };
}
