import { machine } from '@enishi/kernel';

/**
 * A letter's life: written (`draft`), waiting for its time (`scheduled`), leaving (`sending`), gone (`sent`), or stopped on
 * the way (`cancelled`: whoever was reached stays reached, nobody else will be).
 */
export type LetterState = 'draft' | 'scheduled' | 'sending' | 'sent' | 'cancelled';

/** A scheduled letter may become a draft again; what has begun to leave cannot be taken back. */
export const letterMachine = machine<LetterState>({
  draft: ['scheduled', 'sending'],
  scheduled: ['draft', 'sending'],
  sending: ['sent', 'cancelled'],
  sent: [],
  cancelled: [],
});

/** A mail's life: `waiting` until the mail server has taken it (`sent`), refused it for good (`failed`), or consent is gone (`skipped`). */
export type MailState = 'waiting' | 'sent' | 'failed' | 'skipped';
