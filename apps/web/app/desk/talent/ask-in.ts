import type { TalentAskInput, TalentRole } from '../../gql/desk/graphql.ts';
import { countIn } from '../events/count-in.ts';
import { japanInstant } from '../outreach/letter-form.ts';

/** What the desk may ask for: a gig of a few hours is no part of an event. */
export const crewRoles: readonly TalentRole[] = ['staff', 'speaker', 'volunteer'];

/** A beginning that every rule refuses, for what is none. */
const never = new Date(0).toISOString();

/** The request in a posted form; times are typed in Japan time. */
export function askIn(eventId: string, fields: Record<string, string>): TalentAskInput {
  const { occurrenceId = '', role, startsAt = '', endsAt = '', note = '', fee = '' } = fields;
  return {
    ...{ eventId, occurrenceId, note, role: crewRoles.find((one) => one === role) ?? 'staff' },
    ...{ startsAt: japanInstant(startsAt) ?? never, endsAt: japanInstant(endsAt) ?? never },
    fee: fee.trim() === '' ? null : countIn(fee),
  };
}
