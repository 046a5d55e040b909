import type { TokyoDate } from '@enishi/kernel';
import type { MembershipStatus } from './membership-status.ts';

/** What the desk narrows its list of members by; an absent or empty part does not narrow. Days inclusive, Tokyo. */
export type MemberFilter = {
  readonly text?: string | null;
  readonly status?: readonly MembershipStatus[] | null;
  readonly planKeys?: readonly string[] | null;
  readonly prefectures?: readonly string[] | null;
  readonly joinedFrom?: TokyoDate | null;
  readonly joinedTo?: TokyoDate | null;
};

/**
 * How a list was narrowed, as the access log keeps it. What was typed is left out: it may be a name, and the log outlives the
 * person's erasure; whom the search showed is kept by id.
 */
export function filterForLog({ text, ...others }: MemberFilter): string {
  return JSON.stringify({ ...others, ...(text ? { text: '…' } : {}) });
}
