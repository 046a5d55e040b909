import type { Outcome } from '../../api/api.ts';
import type { DeskApi } from '../desk-api.ts';
import { ConfirmSkillDocument, SettleReplyDocument, TakeBackConfirmationDocument } from './questions.ts';

const confirmations = ['works_alone', 'taught'] as const;

/** What the desk writes down of a skill of somebody, as the button says that was pressed; null where it was none of these. */
export function noteSkill(
  api: DeskApi,
  id: string,
  { act, skillId = '', lineId = '' }: Record<string, string>,
): Promise<Outcome<unknown> | null> {
  const what = confirmations.find((each) => each === act);
  if (what) return api.send(ConfirmSkillDocument, { id, skillId, what });
  if (act === 'takeBack') return api.send(TakeBackConfirmationDocument, { id, lineId });
  if (act === 'settle') return api.send(SettleReplyDocument, { id, lineId });
  return Promise.resolve(null);
}
