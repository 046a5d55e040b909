import { eventType } from '@enishi/platform';

/** Somebody is written to elsewhere from now on: the address of their account is another one, which they have proved. */
export type EmailChanged = { accountId: string; email: string };
export const emailChanged = eventType<EmailChanged>('identity.email_changed');
