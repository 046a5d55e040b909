import { isTokyoDate } from '@enishi/kernel';
import type { CutInput } from '../../gql/desk/graphql.ts';
import { countIn } from '../events/count-in.ts';
import { rewardKindIn } from './signs-form.ts';
import { employmentIn } from './employment-form.ts';

/** The fields in which a gig is cut, in the order in which they are asked. */
export const cutFields = [
  ...(['title', 'steps', 'skillId', 'area', 'place', 'firstDay', 'days', 'from', 'to'] as const),
  ...(['places', 'reward', 'minutes'] as const),
];

/** A day that every rule refuses, for what is none. */
const never = '1970-01-01';

/** Gigs in a posted form; what is no number reads as one that is refused. */
export function cutIn(fields: Record<string, string>): CutInput {
  const { title = '', steps = '', skillId = '', area = '', place = '', firstDay = '', minutes = '' } = fields;
  const {
    days = '',
    from = '',
    to = '',
    places = '',
    reward = '',
    beginnerOk,
    accompanied,
    substituteDay = '',
  } = fields;
  return {
    ...{ title, steps, skillId, area, place, from, to, beginnerOk: beginnerOk === 'on' },
    accompanied: accompanied === 'on',
    substituteDay: substituteDay === '' ? null : isTokyoDate(substituteDay) ? substituteDay : never,
    ...{ firstDay: isTokyoDate(firstDay) ? firstDay : never, days: countIn(days), places: countIn(places) },
    ...{ reward: countIn(reward), minutes: minutes.trim() === '' ? null : countIn(minutes) },
    rewardKind: rewardKindIn(fields),
    employment: employmentIn(fields),
  };
}
