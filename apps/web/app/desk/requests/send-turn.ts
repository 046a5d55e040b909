import type { DecisionOutcome, IdentityWay, MandateProof, ShownDocument } from '../../gql/desk/graphql.ts';
import type { DeskApi } from '../desk-api.ts';
import {
  AnswerRightsRequestDocument,
  CorrectEntryDocument,
  CheckRequesterDocument,
  DecideRightsRequestDocument,
  DeskWithdrawRightsRequestDocument,
} from './questions.ts';
import { leftOutIn } from './left-out-typed.ts';
import { acts, grounds } from './request-choices.ts';

export const ways = ['sign_in', 'document', 'representative'] as const satisfies readonly IdentityWay[];
export const documents = [
  'driver_licence',
  'my_number_card',
  'passport',
  'residence_card',
  'residence_record',
] as const satisfies readonly ShownDocument[];
export const proofs = [
  'family_register',
  'guardian_certificate',
  'mandate',
] as const satisfies readonly MandateProof[];
export const outcomes = [
  'whole',
  'part',
  'refused',
  'none_held',
] as const satisfies readonly DecisionOutcome[];

const among = <Value extends string>(values: readonly Value[], typed: string | undefined): Value | null =>
  values.find((one) => one === typed) ?? null;

/** Sends the step that a form of the request's page asks for. */
export function sendTurn(api: DeskApi, id: string, typed: Record<string, string>) {
  if (typed.turn === 'check')
    return api.send(CheckRequesterDocument, {
      id,
      input: {
        way: among(ways, typed.way) ?? 'document',
        document: among(documents, typed.document),
        proof: among(proofs, typed.proof),
        representative: typed.representative ?? '',
      },
    });
  if (typed.turn === 'decide')
    return api.send(DecideRightsRequestDocument, {
      id,
      input: {
        outcome: among(outcomes, typed.outcome) ?? 'whole',
        ground: among(grounds, typed.ground),
        act: among(acts, typed.act),
        remark: typed.remark ?? '',
        leftOut: typed.outcome === 'part' ? leftOutIn(typed) : [],
      },
    });
  if (typed.turn === 'correct') {
    const { familyName = '', givenName = '', familyKana = '', givenKana = '' } = typed;
    const { birthDate = '', prefecture = '', tie = '' } = typed;
    const input = { familyName, givenName, familyKana, givenKana, birthDate, prefecture, tie };
    return api.send(CorrectEntryDocument, { id, input });
  }
  if (typed.turn === 'withdraw') return api.send(DeskWithdrawRightsRequestDocument, { id });
  return api.send(AnswerRightsRequestDocument, { id });
}
