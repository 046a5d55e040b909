import { Refusal, ok, readLines, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { talentRoles } from './talent-record.ts';

/** Where a line comes from: the crew of an event, or an old list whose person took it as their own. Gigs and licences will be further kinds. */
export type EvidenceKind = 'event' | 'past';

/** As what somebody took part: as those who offer to do, or as one of those who came (参加者). */
export const evidenceRoles = [...talentRoles, 'participant'] as const;
export type EvidenceRole = (typeof evidenceRoles)[number];

const longestReply = 300;

/**
 * Reads what a person says against a line of their record; it stands beside the line, which is never changed. Refusals with the fact `field`:
 * EVIDENCE_REPLY_MISSING, EVIDENCE_REPLY_TOO_LONG (`most`).
 */
export function readReply(typed: string): Result<string> {
  const text = readLines(typed);
  if (!text) return refused(new Refusal('invalid', 'EVIDENCE_REPLY_MISSING', { field: 'reply' }));
  return [...text].length > longestReply
    ? refused(new Refusal('invalid', 'EVIDENCE_REPLY_TOO_LONG', { field: 'reply', most: longestReply }))
    : ok(text);
}
