import { machine } from '@enishi/kernel';

/**
 * One person's place of a gig (受注): `taken` with the terms of trade at the same commit, `checked_in` where the work is done, `reported` when it is finished, `accepted` by the company, by
 * the clock or by the desk; `disputed` while one side says otherwise, until the desk decides. `not_done`: the desk found, with a reason, that no work was done. `withdrawn` by the
 * person or because they left, `called_off` by the company or the desk. What is accepted is paid as posted: it is not reduced and not sent back without the person's fault
 * (フリーランス・事業者間取引適正化等法5条1項).
 */
export const assignmentStates = [
  ...(['taken', 'checked_in', 'reported', 'disputed', 'accepted', 'not_done'] as const),
  ...(['withdrawn', 'called_off'] as const),
] as const;
export type AssignmentState = (typeof assignmentStates)[number];
export const assignmentMachine = machine<AssignmentState>({
  taken: ['checked_in', 'disputed', 'not_done', 'withdrawn', 'called_off'],
  checked_in: ['reported', 'disputed', 'accepted'],
  reported: ['disputed', 'accepted'],
  disputed: ['accepted', 'not_done'],
  accepted: [],
  not_done: [],
  withdrawn: [],
  called_off: [],
});

/** Those in which work is being done, or was and nobody has said yet what comes of it. */
export const underWayStates = [
  'checked_in',
  'reported',
  'disputed',
] as const satisfies readonly AssignmentState[];

/** Those that hold the time of the person. The constraint of the table says the same. */
export const heldStates: readonly AssignmentState[] = ['taken', ...underWayStates];

/** Those that have a place of the gig, also when it is over. */
export const placedStates: readonly AssignmentState[] = [...heldStates, 'accepted', 'not_done'];

/**
 * Who ended it; `departed`: the person is no member any more; `merged`: another entry of the same person had the same time; `clock`: the days of inspection ran out, and it counts as
 * accepted; `alone`: a beginner with whom nobody experienced came.
 */
export const enders = ['worker', 'company', 'desk', 'departed', 'merged', 'clock', 'alone'] as const;
export type Ender = (typeof enders)[number];
