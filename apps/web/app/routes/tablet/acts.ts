import { Api, type Outcome } from '../../api/api.ts';
import { showable } from '../../forms/read-form.ts';
import type { RegistrationStep } from '../../gql/public/graphql.ts';
import {
  BeginRegistrationDocument,
  ClosePersonDocument,
  DropRegistrationDocument,
  EnterPersonDocument,
  LeaveTabletDocument,
  OpenPersonDocument,
  PrintSheetDocument,
  TabletTermsDocument,
  TakeGigAtDeskDocument,
  TickStepDocument,
} from './questions.ts';
import { forgetToken, tokenOf } from './tablet-cookie.ts';

type Fields = Record<string, string>;

/** What an act of the tablet answers besides going on: a refusal with what was typed, a sheet or terms to be printed. */
export type TabletAnswer = {
  refusal?: string;
  values?: Fields;
  sheet?: string;
  terms?: { label: string; text: string }[];
};

const steps: readonly RegistrationStep[] = ['explanation', 'identity', 'introduction', 'papers'];

/** One press on the tablet, whichever it was. */
export async function actAtTablet(request: Request, { act = '', ...fields }: Fields) {
  const api = new Api(request);
  const token = tokenOf(request);
  if (act === 'leave') {
    await api.send(LeaveTabletDocument, { token });
    api.setCookie(forgetToken());
    return api.replaceWith(`${api.place.base}/tablet`);
  }
  if (act === 'sheet') {
    const printed = await api.send(PrintSheetDocument, { token });
    return printed.ok
      ? api.answer<TabletAnswer>({ sheet: printed.value.printSheet })
      : refused(api, printed.refusal.message);
  }
  if (act === 'take') return taken(api, token, fields);
  const outcome = await done(api, token, act, fields);
  return outcome.ok
    ? api.replaceWith(`${api.place.base}/tablet`)
    : refused(api, outcome.refusal.message, showable(fields));
}

function done(api: Api, token: string, act: string, fields: Fields): Promise<Outcome<unknown>> {
  if (act === 'begin') return api.send(BeginRegistrationDocument, { token });
  if (act === 'drop') return api.send(DropRegistrationDocument, { token });
  if (act === 'open') {
    const { number = '', birthDate = '' } = fields;
    return api.send(OpenPersonDocument, { token, number, birthDate });
  }
  if (act === 'enter') return api.send(EnterPersonDocument, { token, person: personOf(fields) });
  const step = steps.find((one) => one === act);
  return step
    ? api.send(TickStepDocument, { token, step, detail: fields.detail || null })
    : api.send(ClosePersonDocument, { token });
}

async function taken(api: Api, token: string, { gigId = '', word = '' }: Fields) {
  const outcome = await api.send(TakeGigAtDeskDocument, { token, gigId, word });
  if (!outcome.ok) return refused(api, outcome.refusal.message, { gigId, word });
  const { tabletTerms } = await api.load(TabletTermsDocument, { token, id: outcome.value.takeGigAtDesk });
  return api.answer<TabletAnswer>({ terms: tabletTerms });
}

const refused = (api: Api, refusal: string, values: Fields = {}) =>
  api.answer<TabletAnswer>({ refusal, values }, 409);

/** The form as the API takes it; the family is sent only where something was written of it. */
function personOf(fields: Fields) {
  const { familyName = '', givenName = '', familyKana = '', givenKana = '' } = fields;
  const { birthDate = '', prefecture = '', telephone = '' } = fields;
  const { relativeName: name = '', relation = '', relativeTelephone = '' } = fields;
  const { certificate = '', guardian = '', signedOn = '' } = fields;
  const minor = { certificate, guardian, signedOn };
  const named = [name, relation, relativeTelephone].some((each) => each.trim() !== '');
  return {
    ...{ familyName, givenName, familyKana, givenKana, birthDate, prefecture, telephone },
    apart: fields.apart === 'on',
    // Without the tick no version was agreed to, and the entry is refused.
    termsVersion: fields.agreed === 'on' ? Number(fields.termsVersion) : 0,
    privacyVersion: fields.agreed === 'on' ? Number(fields.privacyVersion) : 0,
    recordAgreed: fields.recordYes === 'on' ? (fields.recordWords ?? null) : null,
    callsAgreed: fields.callsYes === 'on' ? (fields.callWords ?? null) : null,
    accompanyAgreed: fields.accompanyYes === 'on' ? (fields.accompanyWords ?? null) : null,
    // Sent only where something was chosen or written of it.
    minor: Object.values(minor).some((each) => each.trim() !== '') ? minor : null,
    family: named
      ? { name, relation, telephone: relativeTelephone, agreed: fields.relativeYes === 'on' }
      : null,
  };
}
