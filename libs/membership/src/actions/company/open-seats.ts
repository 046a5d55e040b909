import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { AccessLogStore } from '../../store/access-log.store.ts';
import type { DeskReader } from '../open-member-record.ts';
import { FindCompany } from './find-company.ts';
import { ListSeats } from './list-seats.ts';
import type { CompanySeats } from './list-seats.ts';

/** Shows the desk who sits in a company's seats, and writes down whom it was shown, in the same transaction. */
@Injectable()
export class OpenSeats {
  constructor(
    private readonly find: FindCompany,
    private readonly list: ListSeats,
    private readonly accesses: AccessLogStore,
  ) {}

  /** Throws COMPANY_NOT_FOUND. */
  async run(tx: Tx, companyId: string, reader: DeskReader): Promise<CompanySeats> {
    const { id } = await this.find.run(tx, companyId);
    const list = await this.list.run(tx, id);
    const memberIds = list.seats.flatMap(({ memberId }) => memberId ?? []);
    const shown = { memberId: null, memberIds, people: list.seats.length, reason: `seats:${id}` };
    await this.accesses.write(tx, { ...reader, act: 'read_company', ...shown });
    return list;
  }
}
