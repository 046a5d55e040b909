import * as z from 'zod/mini';
import type { Api } from '../../api/api.ts';
import type { Problem } from '../../forms/problem.ts';
import * as rules from '../../forms/rules.ts';
import {
  DeskConfirmTotpDocument,
  DeskGiveCodeDocument,
  DeskGivePasskeyDocument,
  DeskRegisterPasskeyDocument,
  DeskStartTotpDocument,
} from './questions.ts';

/** What goes back to the page when the second factor was not given yet. */
export type FactorReturned = {
  /** The key being registered; stays on the page until its first code is right. */
  setup?: { secret: string; uri: string };
  codeProblem?: Problem;
  refusal?: string;
};

const codeSchema = z.object({ code: rules.sixDigits() });

/** Carries out the pressed button: register or give a code or a passkey. */
export async function giveSecondFactor(
  api: Api,
  fields: Record<string, string>,
): Promise<FactorReturned | 'given'> {
  switch (fields.way) {
    case 'start-totp': {
      const started = await api.send(DeskStartTotpDocument);
      return started.ok ? { setup: started.value.startTotp } : { refusal: started.refusal.message };
    }
    case 'passkey': {
      const given = await api.send(DeskGivePasskeyDocument, { response: fields.response ?? '' });
      return given.ok ? 'given' : { refusal: given.refusal.message };
    }
    case 'register-passkey': {
      const made = await api.send(DeskRegisterPasskeyDocument, {
        response: fields.response ?? '',
        name: fields.name ?? '',
      });
      return made.ok ? 'given' : { refusal: made.refusal.message };
    }
    default:
      return giveCode(api, fields);
  }
}

async function giveCode(api: Api, fields: Record<string, string>): Promise<FactorReturned | 'given'> {
  const setup = fields.secret && fields.uri ? { secret: fields.secret, uri: fields.uri } : undefined;
  const typed = z.safeParse(codeSchema, fields);
  if (!typed.success) return { setup, codeProblem: { key: 'code' } };
  const { code } = typed.data;
  const outcome = setup
    ? await api.send(DeskConfirmTotpDocument, { code })
    : await api.send(DeskGiveCodeDocument, { code });
  if (outcome.ok) return 'given';
  const { kind, message } = outcome.refusal;
  return kind === 'invalid' ? { setup, codeProblem: { sentence: message } } : { setup, refusal: message };
}
