import { notedInstant } from './noted-time.ts';

/** Far ahead: what is no clock reads as a time that is still to come, which is refused. */
const never = '2999-01-01T00:00:00.000Z';

/** An accident in a posted form. */
export function incidentIn(fields: Record<string, string>) {
  const { what = '', happenedAt = '', startsAt = '', insurance = '' } = fields;
  return { what, insurance, happenedAt: notedInstant(startsAt, happenedAt) ?? never };
}
