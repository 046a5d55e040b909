import { Refusal, ok, readLines, refused } from '@enishi/kernel';
import type { Bilingual, Result } from '@enishi/kernel';
import { talentRoles } from './talent-record.ts';

/**
 * Where a line comes from: the crew of an event, an old list whose person took it as their own, a gig whose company accepted the work; or the secretariat,
 * which saw that somebody works alone in a skill, or has taught others or led them; or somebody who worked along and said a word that its person shows.
 */
export const evidenceKinds = ['event', 'past', 'gig', 'works_alone', 'taught', 'endorsed'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What the secretariat confirms of a skill by a line of its own. */
export const confirmations = ['works_alone', 'taught'] as const;
export type Confirmation = (typeof confirmations)[number];

/** What such a line is called. */
export const confirmationWords: Readonly<Record<Confirmation, Bilingual>> = {
  works_alone: { ja: 'ひとりで任せられることの確認', en: 'Confirmed: works alone' },
  taught: { ja: '人に教えた・現場をまとめたことの確認', en: 'Confirmed: has taught or led others' },
};

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
