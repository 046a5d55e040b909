import type { DeskApi } from '../desk-api.ts';
import {
  AdmitSeatDomainDocument,
  DeskChangeSeatDocument,
  DeskChooseSeatedDocument,
  DeskDropSeatDomainDocument,
  DeskInviteToSeatsDocument,
} from './questions.ts';

type Fields = Record<string, string>;

/** A box with this before the id of a seat says that whoever has it stays. */
export const stays = 'stay-';

const change =
  (act: 'resend' | 'revoke' | 'take_away') =>
  (api: DeskApi, companyId: string, { seatId = '', successor = '' }: Fields) =>
    api.send(DeskChangeSeatDocument, { companyId, change: { seatId, act, successor } });

/** What the desk does with seats, by the words of the buttons. */
export const deskSeatActs = {
  seat_invite: {
    done: 'seatsDone',
    run: (api: DeskApi, companyId: string, { emails = '' }: Fields) =>
      api.send(DeskInviteToSeatsDocument, { companyId, emails }),
  },
  seat_resend: { done: 'seatsDone', run: change('resend') },
  seat_revoke: { done: 'seatsDone', run: change('revoke') },
  seat_take_away: { done: 'seatsDone', run: change('take_away') },
  seat_choose: {
    done: 'seatsDone',
    run: (api: DeskApi, companyId: string, fields: Fields) => {
      const stay = Object.keys(fields).flatMap((name) =>
        name.startsWith(stays) ? name.slice(stays.length) : [],
      );
      return api.send(DeskChooseSeatedDocument, { companyId, stay });
    },
  },
  domain_admit: {
    done: 'seatsDone',
    run: (api: DeskApi, companyId: string, { domain = '' }: Fields) =>
      api.send(AdmitSeatDomainDocument, { companyId, domain }),
  },
  domain_drop: {
    done: 'seatsDone',
    run: (api: DeskApi, companyId: string, { domainId = '' }: Fields) =>
      api.send(DeskDropSeatDomainDocument, { companyId, domainId }),
  },
} as const;
