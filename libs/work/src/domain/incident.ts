import { Refusal, allOf, ok, readLines, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { checkInFrom } from './check-in.ts';

/** What happened at work (けが・事故), when, and the number of the insurance where one is known already; may be empty. */
export type IncidentForm = { readonly what: string; readonly happenedAt: Date; readonly insurance: string };

export const incidentLimits = { what: 500, insurance: 60 } as const;

/**
 * Reads what somebody reports, also of 業務委託: INCIDENT_WHAT_WRONG, INCIDENT_INSURANCE_LONG (`most`), and INCIDENT_TIME_WRONG for what is still to come or was before one could check in. Of employment
 * the employer reports an accident to the Labour Standards Inspection Office (労働安全衛生規則97条); the program reminds it, and does not report for it.
 */
export function readIncident(
  { what, happenedAt, insurance }: IncidentForm,
  startsAt: Date,
  now: Date,
): Result<IncidentForm> {
  const [text, number] = [readLines(what), readOneLine(insurance)];
  const fits = happenedAt <= now && happenedAt >= checkInFrom({ startsAt });
  return allOf({
    what:
      text !== '' && [...text].length <= incidentLimits.what
        ? ok(text)
        : no<string>('what', 'INCIDENT_WHAT_WRONG'),
    happenedAt: fits ? ok(happenedAt) : no<Date>('happenedAt', 'INCIDENT_TIME_WRONG'),
    insurance:
      [...number].length <= incidentLimits.insurance
        ? ok(number)
        : no<string>('insurance', 'INCIDENT_INSURANCE_LONG'),
  });
}

const no = <Value>(field: keyof IncidentForm, code: string): Result<Value> =>
  refused<Value>(
    new Refusal('invalid', code, {
      field,
      ...(field === 'happenedAt' ? {} : { most: incidentLimits[field] }),
    }),
  );
