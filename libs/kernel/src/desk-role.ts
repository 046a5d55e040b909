/** Roles on the secretariat's desk, strongest first: 代表, 事務局, 経理, コーディネーター, 閲覧. */
export const deskRoles = ['owner', 'staff', 'accountant', 'coordinator', 'viewer'] as const;

/** What a person may be on the desk of one community. */
export type DeskRole = (typeof deskRoles)[number];
