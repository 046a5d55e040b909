import type { DeskApi } from '../desk-api.ts';
import { countIn } from './count-in.ts';
import {
  ChangeBoothDocument,
  ChangeEventHostDocument,
  GiveBoothDocument,
  NameEventHostDocument,
  RemoveEventHostDocument,
  SetBoothRoomDocument,
  TakeBackBoothDocument,
} from './host-questions.ts';
import { roleIn } from './host-roles.ts';

/** What the page said once an act was done, by its name. */
export const doneBy = {
  add: 'added',
  name: 'added',
  change: 'changed',
  remove: 'removed',
  room: 'roomSet',
  give: 'boothGiven',
  booth: 'changed',
  takeBack: 'boothBack',
} as const;
export type HostAct = keyof typeof doneBy;

/** Names a company or an organisation, names it otherwise or no more; gives a booth, changes it, or takes it back. */
export function performOnHosts(api: DeskApi, eventId: string, act: HostAct, values: Record<string, string>) {
  const { id = '', companyId = '', nameJa = '', nameEn = '', label = '', showsJa = '' } = values;
  const role = roleIn(values.role);
  const plainAgreed = values.plainAgreed === 'yes';
  const booth = { label, showsJa, showsEn: values.showsEn?.trim() || null };
  if (act === 'remove') return api.send(RemoveEventHostDocument, { id });
  if (act === 'change') return api.send(ChangeEventHostDocument, { id, role, plainAgreed });
  if (act === 'room')
    return api.send(SetBoothRoomDocument, { eventId, capacity: countIn(values.capacity ?? '') });
  if (act === 'give')
    return api.send(GiveBoothDocument, { hostId: id, booth, byBenefit: values.byBenefit === 'yes' });
  if (act === 'booth') return api.send(ChangeBoothDocument, { id: values.boothId ?? '', booth });
  if (act === 'takeBack') return api.send(TakeBackBoothDocument, { id: values.boothId ?? '' });
  const host = { companyId: companyId || null, nameJa, nameEn: nameEn || null, role, plainAgreed };
  return api.send(NameEventHostDocument, { eventId, host });
}
