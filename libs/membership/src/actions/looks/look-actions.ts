import { ReadLooksAtMember } from './read-looks-at-member.ts';
import { ReadMemberTurns } from './read-member-turns.ts';

/** What a member reads of their own story, and of who read it. */
export const lookActions = [ReadLooksAtMember, ReadMemberTurns];
