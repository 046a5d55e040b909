import { Api, type Outcome } from '../../api/api.ts';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import {
  ConfirmTotpDocument,
  RegisterPasskeyDocument,
  RemovePasskeyDocument,
  RevokeSessionDocument,
  SetPasswordDocument,
  StartTotpDocument,
} from './security-questions.ts';

/** What the page says after an act: done, to be mended, or the secret of a new authenticator app. */
export type SecurityAnswer = {
  act: string;
  done: boolean;
  returned?: Returned;
  totp?: { secret: string; uri: string };
};

type Fields = Record<string, string>;

const passwordFields = {
  CURRENT_PASSWORD_WRONG: 'current',
  PASSWORD_TOO_SHORT: 'password',
  PASSWORD_TOO_LONG: 'password',
  PASSWORD_TOO_EASY: 'password',
};

const acts: Record<string, (api: Api, fields: Fields) => Promise<Outcome<unknown>>> = {
  revoke: (api, { id = '' }) => api.send(RevokeSessionDocument, { id }),
  'remove-passkey': (api, { id = '' }) => api.send(RemovePasskeyDocument, { id }),
  'add-passkey': (api, { response = '', name = '' }) => api.send(RegisterPasskeyDocument, { response, name }),
  password: (api, { password = '', current }) =>
    api.send(SetPasswordDocument, { password, current: current || null }),
};

/** One action for the page; `act` names the button. Secrets typed here are never sent back. */
export async function securityAct(request: Request) {
  const api = new Api(request);
  const fields = await textOf(request);
  const act = fields.act ?? '';
  const answer = (content: Omit<SecurityAnswer, 'act'>, status = 200) =>
    api.answer({ act, ...content } as SecurityAnswer, status);
  if (act === 'password' && (fields.password ?? '').length < 10) {
    return answer(
      { done: false, returned: { problems: { password: { key: 'passwordShort' } }, values: {} } },
      422,
    );
  }
  if (act === 'start-totp') {
    const started = await api.send(StartTotpDocument);
    if (started.ok) return answer({ done: false, totp: started.value.startTotp });
    return answer({ done: false, returned: returnedBy(started.refusal, {}) }, 422);
  }
  if (act === 'confirm-totp') {
    const confirmed = await api.send(ConfirmTotpDocument, {
      code: (fields.code ?? '').normalize('NFKC').replace(/\s/g, ''),
    });
    if (confirmed.ok) return answer({ done: true });
    const totp = { secret: fields.shown ?? '', uri: fields.uri ?? '' };
    return answer(
      {
        done: false,
        totp,
        returned: { problems: { code: { sentence: confirmed.refusal.message } }, values: {} },
      },
      422,
    );
  }
  const run = acts[act];
  if (!run) return answer({ done: false }, 400);
  const outcome = await run(api, fields);
  if (outcome.ok) return answer({ done: true });
  if (outcome.refusal.code === 'SECOND_FACTOR_NEEDED') {
    return api.redirect(`/sign-in/code?next=${encodeURIComponent(`${api.place.base}/me/security`)}`);
  }
  return answer({ done: false, returned: returnedBy(outcome.refusal, {}, passwordFields) }, 422);
}
