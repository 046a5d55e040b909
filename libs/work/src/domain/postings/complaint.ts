import { Refusal, allOf, ok, readLines, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/**
 * What is wrong with a posting, as anybody who read it may say (苦情・申出; 職業安定法5条の4: what is posted is accurate, current, and stopped where it is not; 43条の7: complaints are dealt with). Whoever
 * says it is not asked for a name, and nothing is kept of them.
 */
export const complaintKinds = ['differs', 'gone', 'unfair', 'money', 'other'] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

/** Longest words of a complaint and of its answer, in characters as people count them. */
export const longestComplaint = 500;

/** Of one posting, so many wait for an answer at most: what comes beyond says nothing that the secretariat is not looking into. */
export const mostOpenComplaints = 20;

/** Days after which the words of an answered complaint are forgotten: they may name somebody. */
export const complaintDays = 365;

export type ComplaintForm = { readonly kind: ComplaintKind; readonly words: string };

/** Refusals: COMPLAINT_WORDS_MISSING where its kind alone says nothing, COMPLAINT_WORDS_LONG (`most`); both name the `field`. */
export const readComplaint = ({ kind, words }: ComplaintForm): Result<ComplaintForm> =>
  allOf({ kind: ok(kind), words: said('words', words, kind === 'other') });

/** What the secretariat found and did. Refusals: the same. */
export const readComplaintAnswer = (typed: string): Result<string> => said('answer', typed, true);

function said(field: string, typed: string, needed: boolean): Result<string> {
  const text = readLines(typed);
  if (needed && text === '') return refused(new Refusal('invalid', 'COMPLAINT_WORDS_MISSING', { field }));
  return [...text].length > longestComplaint
    ? refused(new Refusal('invalid', 'COMPLAINT_WORDS_LONG', { field, most: longestComplaint }))
    : ok(text);
}
