import type { DeskApi } from '../desk-api.ts';
import {
  DeskChangeBillingDocument,
  DeskChangeContactDocument,
  DeskInviteAdminDocument,
  DeskRemoveAdminDocument,
  DeskResendInviteDocument,
  DeskRevokeInviteDocument,
} from './people-questions.ts';
import {
  ConfirmCompanyAreaDocument,
  DecideCompanyApplicationDocument,
  HideCompanyPageDocument,
  ShowCompanyPageDocument,
} from './questions.ts';
import { NoteOnCompanyDocument, TakeBackCompanyNoteDocument } from './story-questions.ts';
import { deskPriceActs } from './price-acts.ts';
import { deskSeatActs } from './seat-acts.ts';

type Fields = Record<string, string>;
type Act = (api: DeskApi, companyId: string, fields: Fields) => Promise<Told>;
type Told = { ok: true; value: unknown } | { ok: false; refusal: { message: string } };

const contactOf = ({ department = '', contactName = '', contactEmail = '' }: Fields) => ({
  ...{ department, contactName, contactEmail },
});

/** What the desk can do on a company's page, by the word that its button sends, and what is said when it is done. */
const acts = {
  approve: {
    done: 'done',
    run: (api, _company, { id = '' }) =>
      api.send(DecideCompanyApplicationDocument, { id, approved: true, reason: null }),
  },
  decline: {
    done: 'done',
    run: (api, _company, { id = '', reason = '' }) =>
      api.send(DecideCompanyApplicationDocument, { id, approved: false, reason }),
  },
  invite: {
    done: 'invited',
    run: (api, companyId, { email = '' }) => api.send(DeskInviteAdminDocument, { companyId, email }),
  },
  resend: {
    done: 'resent',
    run: (api, companyId, { id = '' }) => api.send(DeskResendInviteDocument, { companyId, id }),
  },
  revoke: {
    done: 'revoked',
    run: (api, companyId, { id = '' }) => api.send(DeskRevokeInviteDocument, { companyId, id }),
  },
  remove: {
    done: 'removed',
    run: (api, companyId, { id = '' }) => api.send(DeskRemoveAdminDocument, { companyId, id }),
  },
  contact: {
    done: 'contactDone',
    run: (api, companyId, fields) =>
      api.send(DeskChangeContactDocument, { companyId, contact: contactOf(fields) }),
  },
  billing: {
    done: 'billingDone',
    run: (api, companyId, fields) =>
      api.send(DeskChangeBillingDocument, { companyId, contact: contactOf(fields) }),
  },
  billing_same: {
    done: 'billingDone',
    run: (api, companyId) => api.send(DeskChangeBillingDocument, { companyId, contact: null }),
  },
  page_hide: {
    done: 'pageHidden',
    run: (api, companyId, { reason = '' }) => api.send(HideCompanyPageDocument, { companyId, reason }),
  },
  page_show: {
    done: 'pageShown',
    run: (api, companyId) => api.send(ShowCompanyPageDocument, { companyId }),
  },
  area: {
    done: 'areaDone',
    run: (api, companyId, { area = '' }) =>
      api.send(ConfirmCompanyAreaDocument, { companyId, area: area === '' ? null : area }),
  },
  note: {
    done: 'noteDone',
    run: (api, companyId, { note = '' }) => api.send(NoteOnCompanyDocument, { companyId, text: note }),
  },
  note_back: {
    done: 'noteTakenBack',
    run: (api, companyId, { id = '' }) => api.send(TakeBackCompanyNoteDocument, { companyId, noteId: id }),
  },
  ...deskSeatActs,
  ...deskPriceActs,
} as const satisfies Record<string, { done: string; run: Act }>;

/** Which sentence is told, or why not. */
export type CompanyActOutcome =
  { done: (typeof acts)[keyof typeof acts]['done']; refusal: null } | { done: null; refusal: string };

/** Does what the pressed button says; null for a word that no button sends. */
export async function actOnCompany(
  api: DeskApi,
  companyId: string,
  fields: Fields,
): Promise<CompanyActOutcome | null> {
  const { act = '' } = fields;
  if (!Object.hasOwn(acts, act)) return null;
  const { done, run }: { done: (typeof acts)[keyof typeof acts]['done']; run: Act } =
    acts[act as keyof typeof acts];
  const outcome = await run(api, companyId, fields);
  return outcome.ok ? { done, refusal: null } : { done: null, refusal: outcome.refusal.message };
}
