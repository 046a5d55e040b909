import { machine } from '@enishi/kernel';

/**
 * One person's place of a gig (受注): `taken` with the terms of trade at the same commit. `withdrawn` by the person or because they left, `called_off` by the company or the
 * desk; either way with who, when and why.
 */
export const assignmentStates = ['taken', 'withdrawn', 'called_off'] as const;
export type AssignmentState = (typeof assignmentStates)[number];
export const assignmentMachine = machine<AssignmentState>({
  taken: ['withdrawn', 'called_off'],
  withdrawn: [],
  called_off: [],
});

/** Those that hold a place, and the time of the person. The constraint of the table says the same. */
export const heldStates: readonly AssignmentState[] = ['taken'];

/** Who ended it; `departed`: the person is no member any more; `merged`: another entry of the same person had the same time. */
export const enders = ['worker', 'company', 'desk', 'departed', 'merged'] as const;
export type Ender = (typeof enders)[number];
