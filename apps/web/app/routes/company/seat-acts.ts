import type { Api } from '../../api/api.ts';
import {
  AskSeatDomainDocument,
  ChangeSeatDocument,
  ChooseSeatedDocument,
  DropSeatDomainDocument,
  InviteToSeatsDocument,
  ProveSeatDomainDocument,
} from './seat-questions.ts';

type Typed = Record<string, string | undefined>;
type Act = (api: Api, companyId: string, typed: Typed) => Promise<Awaited<ReturnType<typeof invite>>>;

/** A box with this before the id of a seat says that whoever has it stays. */
export const stays = 'stay-';

const sent = (outcome: { ok: true } | { ok: false; refusal: { message: string } }) =>
  outcome.ok ? { refusal: null } : { refusal: outcome.refusal.message };

const invite = async (api: Api, companyId: string, { emails = '' }: Typed) =>
  sent(await api.send(InviteToSeatsDocument, { companyId, emails }));

const change =
  (act: 'resend' | 'revoke' | 'take_away'): Act =>
  async (api, companyId, { seatId = '', successor = '' }) =>
    sent(await api.send(ChangeSeatDocument, { companyId, change: { seatId, act, successor } }));

/** What the buttons of the page do, by their names; also the words that tell what was done. */
export const seatActs: Record<string, Act> = {
  invite,
  resend: change('resend'),
  revoke: change('revoke'),
  take_away: change('take_away'),
  choose: async (api, companyId, typed) => {
    const stay = Object.keys(typed).flatMap((name) =>
      name.startsWith(stays) ? name.slice(stays.length) : [],
    );
    return sent(await api.send(ChooseSeatedDocument, { companyId, stay }));
  },
  ask_domain: async (api, companyId, { address = '' }) =>
    sent(await api.send(AskSeatDomainDocument, { companyId, address })),
  prove_domain: async (api, companyId, { domainId = '', code = '' }) =>
    sent(await api.send(ProveSeatDomainDocument, { companyId, domainId, code })),
  drop_domain: async (api, companyId, { domainId = '' }) =>
    sent(await api.send(DropSeatDomainDocument, { companyId, domainId })),
};
