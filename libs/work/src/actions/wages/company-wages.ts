import { Injectable } from '@nestjs/common';
import {
  Refusal,
  addDays,
  addMonths,
  firstDayOf,
  isTokyoMonth,
  tokyoDateOf,
  tokyoMonth,
} from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { FindContacts, OwnCompany } from '@enishi/membership';
import type { Contact } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { AssignmentStore } from '../../store/assignment.store.ts';
import type { AssignmentEntity } from '../../store/assignment.entity.ts';
import type { PayoutEntity } from '../../store/payout.entity.ts';
import { WageStore } from '../../store/wage.store.ts';
import { RecordProvision } from './record-provision.ts';

/** Who asks for which company. */
export type WageClerk = { companyId: string; accountId: string };
/** A line of the wage list: what is owed to whom for which hours; `worker` null where the person is in the register no more. */
export type WageLine = PayoutEntity & { worker: Contact | null; from: Date | null; to: Date | null };

/** A company's wages of a month (賃金台帳, 労働基準法108条, for those it employed by gigs), and that it has paid them. */
@Injectable()
export class CompanyWages {
  constructor(
    private readonly own: OwnCompany,
    private readonly wages: WageStore,
    private readonly assignments: AssignmentStore,
    private readonly contacts: FindContacts,
    private readonly provision: RecordProvision,
  ) {}

  /**
   * Of work within a month, by day, five hundred at most. That the company reads names is written down in the same transaction (個人情報保護法29条). Throws COMPANY_NOT_FOUND, WORK_MONTH_WRONG (invalid).
   */
  async list(tx: Tx, { companyId, accountId }: WageClerk, month: string): Promise<WageLine[]> {
    const company = await this.own.run(tx, accountId, companyId);
    if (!isTokyoMonth(month)) throw new Refusal('invalid', 'WORK_MONTH_WRONG', { field: 'month' });
    const [from, next] = [firstDayOf(tokyoMonth(month)), firstDayOf(addMonths(tokyoMonth(month), 1))];
    const rows = await this.wages.ofCompany(tx, companyId, { from, to: addDays(next, -1) });
    const ids = [...new Set(rows.flatMap(({ memberId }) => memberId ?? []))];
    const [known, places] = [await this.contacts.run(tx, ids), await this.places(tx, rows)];
    const seen = rows
      .filter(({ memberId }) => known.has(memberId ?? ''))
      .map(({ assignmentId: id, memberId }) => ({ id, memberId }));
    await this.provision.looks(tx, { companyId, companyName: company.name, accountId }, seen);
    return rows.map((row) => {
      const place = row.part === 'allowance' ? null : (places.get(row.assignmentId) ?? null);
      const worker = known.get(row.memberId ?? '') ?? null;
      return {
        ...{ ...row, worker },
        ...{
          from: place?.workedFrom ?? place?.startsAt ?? null,
          to: place?.workedTo ?? place?.endsAt ?? null,
        },
      };
    });
  }

  /**
   * The company has paid some of its wages, on a day that is over. Confirmed twice it is done once. Throws COMPANY_NOT_FOUND, WAGE_NOT_FOUND (also where one of them is another company's: nothing is
   * confirmed then), WAGE_DAY_WRONG (invalid).
   */
  async confirm(
    tx: Tx,
    { companyId, accountId: by }: WageClerk,
    { ids, paidOn }: { ids: readonly string[]; paidOn: TokyoDate },
  ): Promise<void> {
    await this.own.run(tx, by, companyId);
    const rows = await this.wages.held(tx, companyId, ids);
    if (rows.length === 0 || rows.length < new Set(ids).size)
      throw new Refusal('not_found', 'WAGE_NOT_FOUND');
    const early = rows.some(({ workDay, part }) => part !== 'allowance' && paidOn < workDay);
    if (paidOn > tokyoDateOf(tx.now) || early)
      throw new Refusal('invalid', 'WAGE_DAY_WRONG', { field: 'paidOn' });
    await this.wages.pay(
      tx,
      rows.map(({ id }) => id),
      { on: paidOn, by },
    );
  }

  private async places(
    tx: Tx,
    rows: readonly PayoutEntity[],
  ): Promise<ReadonlyMap<string, AssignmentEntity>> {
    const found = await this.assignments.among(
      tx,
      rows.map(({ assignmentId }) => assignmentId),
    );
    return new Map(found.map((place) => [place.id, place]));
  }
}
