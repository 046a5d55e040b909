import type { GroundKey, RequestAct } from '../../gql/desk/graphql.ts';

/** Every reason and act; which of them fit a kind is told with the request. */
export const grounds = [
  'harms_rights',
  'hinders_business',
  'breaks_law',
  'other_procedure',
  'record_harms_person',
  'record_helps_wrong',
  'facts_are_right',
  'not_needed_for_purpose',
  'correction_elsewhere',
  'no_unlawful_use',
  'use_too_costly',
  'no_unlawful_provision',
  'provision_too_costly',
  'still_needed',
  'interest_not_harmed',
  'harm_too_costly',
  'kept_by_law',
] as const satisfies readonly GroundKey[];

export const acts = [
  'corrected',
  'added',
  'deleted',
  'use_stopped',
  'provision_stopped',
  'erasing',
] as const satisfies readonly RequestAct[];
