import type {
  DoorScanInput,
  ShownDoorTicketFragment,
  ShownOutcomeFragment,
  ShownStandingFragment,
} from '../../../gql/public/graphql.ts';

export type DoorTicket = ShownDoorTicketFragment;
export type ShownCard = { verdict: DoorTicket['verdict']; tickets: DoorTicket[] };
export type Standing = ShownStandingFragment;
export type ScanOutcome = ShownOutcomeFragment;
export type SentScan = DoorScanInput;

/** What is said of a reading; `not_listed` only without a network: genuine, and not on the phone's list. */
export type PhoneVerdict = DoorTicket['verdict'] | 'not_listed';

/** What makes this phone one at the door. The key never leaves the browser: with it the list is kept encrypted. */
export type Pass = { token: string; base: string; key: CryptoKey };

/** Who comes, as it was when the phone last had a network. */
export type DoorList = { standing: Standing; tickets: DoorTicket[]; loadedAt: number };

/** One reading as the phone keeps it until it was sent, and a little longer. It names nobody. */
export type KeptScan = {
  nonce: string;
  /** Kept encrypted: whoever had the text of a member card could show it at any door. */
  code: string | null;
  /** Of the ticket that it was read as; null where it was none. */
  ticketId: string | null;
  /** Milliseconds by the phone's clock. */
  at: number;
  /** Whether it waits for an answer, or has decided without one. */
  decided: SentScan['decided'];
  sent: boolean;
  undone: boolean;
  undoSent: boolean;
  outcome: ScanOutcome | null;
};
