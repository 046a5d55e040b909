import { EnterAtDesk, RegisterOnPaper } from './enter-at-desk.ts';
import { FindPaperEntry } from './find-paper-entry.ts';
import { FollowAddress } from './follow-address.ts';
import { JoinOwnEntries } from './join-own-entries.ts';

/** What is done about people who are entered at a counter, without an address. */
export const counterActions = [EnterAtDesk, FindPaperEntry, FollowAddress, JoinOwnEntries, RegisterOnPaper];
