import type { DeskRole } from '@enishi/kernel';

/** Who at the desk may do what, by what they are there for. */
export const everyRole: readonly DeskRole[] = ['owner', 'staff', 'accountant', 'coordinator', 'viewer'];
export const whoServeMembers: readonly DeskRole[] = ['owner', 'staff', 'coordinator'];
export const whoSeePeople: readonly DeskRole[] = ['owner', 'staff', 'accountant', 'coordinator'];
export const whoHandleMoney: readonly DeskRole[] = ['owner', 'staff', 'accountant'];
export const whoGivePlans: readonly DeskRole[] = ['owner', 'staff'];
export const whoBringPeople: readonly DeskRole[] = ['owner', 'staff'];
export const whoAnswerRequests: readonly DeskRole[] = ['owner', 'staff'];
export const whoMergePeople: readonly DeskRole[] = ['owner', 'staff'];
export const owners: readonly DeskRole[] = ['owner'];
