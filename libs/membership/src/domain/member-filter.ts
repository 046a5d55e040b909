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
