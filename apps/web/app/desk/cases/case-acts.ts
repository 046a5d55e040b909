import type { ApiRefusal } from '../../api/refusal.ts';
import type { CaseEnd, HandOverStep } from '../../gql/desk/graphql.ts';
import { careAnswerIn } from '../../routes/care/care-answer.ts';
import type { DeskApi } from '../desk-api.ts';
import {
  AssignCaseDocument,
  CloseCaseDocument,
  DoNextActionDocument,
  HandOverCaseDocument,
  NameSecondDocument,
  NoteCaseDocument,
  SettleCareRiskDocument,
  SuggestGigDocument,
  TakeCareAnswerDocument,
  TurnCaseDocument,
} from './questions.ts';

export const caseActs = [
  ...([
    'assign',
    'note',
    'next',
    'rest',
    'resume',
    'close',
    'hand_over',
    'second',
    'phone',
    'settle',
    'suggest',
  ] as const),
];
export type PageAct = (typeof caseActs)[number];
export const handOverSteps: readonly HandOverStep[] = [
  ...(['story_told', 'next_passed', 'consent_checked', 'greeting_agreed'] as const),
];
export const caseEnds: readonly CaseEnd[] = ['reached', 'on_their_own', 'not_wanted', 'handed_elsewhere'];

/** What comes next, as its two fields say it. A day that was left out is one that every rule refuses. */
export const nextIn = ({ what = '', dueOn = '' }: Record<string, string>) => ({
  what,
  dueOn: dueOn || '2000-01-01',
});

type Done = { ok: true } | { ok: false; refusal: ApiRefusal };

/** Does what the pressed button of a case's page says. */
export async function actOnCase(
  api: DeskApi,
  { id, act, fields }: { id: string; act: PageAct; fields: Record<string, string> },
): Promise<Done> {
  const { said = '', note = '', mainId = '', contactId = '' } = fields;
  const held = { id, edition: Number(fields.edition) || 0 };
  const anyway = fields.anyway === 'on';
  const does: Record<PageAct, () => Promise<Done>> = {
    assign: () => {
      const who = { mainId, secondId: fields.secondId || null, weight: Number(fields.weight) || 0, anyway };
      return api.send(AssignCaseDocument, { ...held, ...who, next: nextIn(fields) });
    },
    note: () => api.send(NoteCaseDocument, { id, text: note }),
    next: () =>
      api.send(DoNextActionDocument, { id, actionId: fields.actionId ?? '', said, next: nextIn(fields) }),
    rest: () => api.send(TurnCaseDocument, { ...held, rest: true, said, next: nextIn(fields) }),
    resume: () => api.send(TurnCaseDocument, { ...held, rest: false, said, next: nextIn(fields) }),
    close: () => {
      const ending = caseEnds.find((one) => one === fields.ending) ?? 'reached';
      return api.send(CloseCaseDocument, { ...held, ending, line: fields.line ?? '' });
    },
    hand_over: () => {
      const steps = handOverSteps.filter((step) => fields[step] === 'on');
      return api.send(HandOverCaseDocument, { ...held, toId: fields.toId ?? '', steps, note, anyway });
    },
    second: () => api.send(NameSecondDocument, { ...held, secondId: fields.secondId || null, anyway }),
    phone: () =>
      api.send(TakeCareAnswerDocument, { caseId: id, id: contactId, answer: careAnswerIn(fields) }),
    suggest: () => api.send(SuggestGigDocument, { id, gigId: fields.gigId ?? '', word: fields.word ?? '' }),
    settle: () => api.send(SettleCareRiskDocument, { caseId: id, id: contactId, note }),
  };
  return does[act]();
}
