import { CallPeople } from './call-people.ts';
import { ClaimEntry } from './claim-entry.ts';
import { EnterPerson } from './enter-person.ts';
import { HandOverSheet } from './hand-over-sheet.ts';
import { JoinEntry } from './join-entry.ts';
import { LookAtDesk } from './look-at-desk.ts';
import { LoseTouch } from './lose-touch.ts';
import { NameOwnAddress } from './name-own-address.ts';
import { ReadOwnActs } from './read-own-acts.ts';
import { RunRegistrationDesks } from './run-registration-desks.ts';
import { OpenPerson, ServePerson } from './serve-person.ts';
import { StandAtTablet } from './stand-at-tablet.ts';
import { TakeForPerson, TermsOfPerson } from './take-for-person.ts';
import { TickSteps } from './tick-steps.ts';
import { WitnessConsents } from './witness-consents.ts';

/** Everything that can be done at registration desks, for the module. */
export const registrationActions = [
  ...[
    CallPeople,
    ClaimEntry,
    EnterPerson,
    HandOverSheet,
    JoinEntry,
    LookAtDesk,
    LoseTouch,
    NameOwnAddress,
    OpenPerson,
    ReadOwnActs,
  ],
  ...[RunRegistrationDesks, ServePerson, StandAtTablet, TakeForPerson, TermsOfPerson, TickSteps],
  WitnessConsents,
];
