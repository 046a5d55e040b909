import { Refusal } from '@enishi/kernel';

/** How somebody at the desk stands to a case: its main or second coordinator, whoever leads the desk (代表・事務局), or another coordinator. */
export type CaseStanding = 'main' | 'second' | 'lead' | 'other';

/** What can be done with a case. `take`: to assign oneself; `assign`: anybody. */
export const caseActs = ['see', 'write', 'turn', 'hand_over', 'take', 'assign'] as const;
export type CaseAct = (typeof caseActs)[number];

/**
 * Who may do what. Levels of coordinators (メイン・サブ・アシスタント) have their place here, as further columns, once there are any. A case that waits in the tray
 * is seen by everybody who may take it; of another's case a coordinator sees nothing.
 */
export const caseRights: Readonly<Record<CaseAct, readonly CaseStanding[]>> = {
  see: ['main', 'second', 'lead'],
  write: ['main', 'second', 'lead'],
  turn: ['main', 'lead'],
  hand_over: ['main', 'lead'],
  take: ['lead', 'other'],
  assign: ['lead'],
};

export type CaseReader = { accountId: string; role: string };
type Led = { state: string; mainId: string | null; secondId: string | null };

/** Everything that somebody is to a case. */
export function standingsOf({ mainId, secondId }: Led, { accountId, role }: CaseReader): CaseStanding[] {
  const own: CaseStanding = mainId === accountId ? 'main' : secondId === accountId ? 'second' : 'other';
  return role === 'owner' || role === 'staff' ? [own, 'lead'] : [own];
}

/** Whether the table lets somebody do it. */
export const mayWith = (act: CaseAct, led: Led, reader: CaseReader): boolean =>
  standingsOf(led, reader).some((standing) => caseRights[act].includes(standing)) ||
  (act === 'see' && led.state === 'asked');

/** Null, or why not: CASE_NOT_FOUND for whoever may not even see it, CASE_NOT_YOURS (forbidden). */
export function refusalOf(act: CaseAct, led: Led, reader: CaseReader): Refusal | null {
  if (!mayWith('see', led, reader)) return new Refusal('not_found', 'CASE_NOT_FOUND');
  return mayWith(act, led, reader) ? null : new Refusal('forbidden', 'CASE_NOT_YOURS');
}

/** Whether somebody leads the desk. */
export const leads = ({ role }: CaseReader): boolean => role === 'owner' || role === 'staff';
