import { machine } from '@enishi/kernel';

/** What becomes of a company's wish for a plan that the secretariat looks at first: 承認待ち, 承認, お断り, 取り下げ. */
export const applicationStates = {
  waiting: 'waiting',
  approved: 'approved',
  declined: 'declined',
  withdrawn: 'withdrawn',
} as const;
export type ApplicationState = keyof typeof applicationStates;

/** A decision is final; whoever was declined may ask anew. */
export const applicationMachine = machine<ApplicationState>({
  waiting: ['approved', 'declined', 'withdrawn'],
  approved: [],
  declined: [],
  withdrawn: [],
});

/** What a company's membership amounts to on a day: 未加入, 有効, 猶予中, 終了. */
export const companyStandings = { none: 'none', current: 'current', grace: 'grace', ended: 'ended' } as const;
export type CompanyStanding = keyof typeof companyStandings;
