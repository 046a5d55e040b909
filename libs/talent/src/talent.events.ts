import { eventType } from '@enishi/platform';
import type { ConsentState } from './domain/consent.ts';

/** A company asked somebody to talk. */
export const scoutAsked = eventType<{ scoutId: string }>('talent.scout_asked');

/** The secretariat has confirmed something of a skill, or looked at what was said against a line of it. */
export const skillConfirmed = eventType<{ memberId: string }>('talent.skill_confirmed');

/** The people of an old list are to be asked what is to become of their record. */
export const pastAsked = eventType<{ listId: string }>('talent.past_asked');

/** A person or a company wrote to the other. */
export const talkWritten = eventType<{ lineId: string }>('talent.talk_written');

/** A member gave a company an interest card. */
export const cardGiven = eventType<{ consentId: string }>('talent.card_given');

/** A consent is over because of what somebody did; of one whose time ran out nothing is said. `read`: the recipient had seen something. */
export type ConsentEnded = {
  consentId: string;
  because: Extract<ConsentState, 'withdrawn' | 'departed'>;
  read: boolean;
};
export const consentEnded = eventType<ConsentEnded>('talent.consent_ended');
