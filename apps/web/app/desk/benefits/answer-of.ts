import { returnedBy, type Returned } from '../../forms/problem.ts';
import { showable, textOf } from '../../forms/read-form.ts';
import type { DeskApi } from '../desk-api.ts';
import { GrantBenefitDocument, RecordBenefitUseDocument, TakeBackBenefitUseDocument } from './questions.ts';

/** Which form was sent, and what came of it: nothing to mend, or what is. */
export type Answered = { act: 'use' | 'grant' | 'back'; returned: Returned | null };

/** Sends one of the three forms of the page; what is wrong the API says at the field. */
export async function answerOf(api: DeskApi, request: Request, companyId: string): Promise<Answered> {
  const { act: pressed, ...fields } = await textOf(request);
  const act = pressed === 'grant' || pressed === 'back' ? pressed : 'use';
  const {
    id = '',
    kind = '',
    amount = '',
    reason = '',
    endsOn = '',
    usedFor = '',
    usedOn = '',
    key = '',
  } = fields;
  const about = { companyId, kind, amount };
  const outcome =
    act === 'back'
      ? await api.send(TakeBackBenefitUseDocument, { id, reason })
      : act === 'grant'
        ? await api.send(GrantBenefitDocument, { ...about, reason, endsOn })
        : await api.send(RecordBenefitUseDocument, { ...about, usedFor, usedOn, key });
  return { act, returned: outcome.ok ? null : returnedBy(outcome.refusal, showable(fields)) };
}
