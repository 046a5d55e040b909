import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { isAnswerable, readCareAnswer, risksOf } from '../../domain/cases/care.ts';
import type { CareAnswer, CareDay, CareSide } from '../../domain/cases/care.ts';
import type { CareContactEntity } from '../../store/cases/care-contact.entity.ts';
import { CareStore } from '../../store/cases/care.store.ts';
import { CoordinatorStore } from '../../store/cases/coordinator.store.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';
import { CareCodes } from './care-codes.ts';

export type CareForm = Omit<CareAnswer, 'line'> & { line: string };

/** A form as whoever has its address sees it: never what the other side said, and not what this side said either. `coordinator` null where nobody is assigned yet. */
export type ShownCareForm = {
  side: CareSide;
  day: CareDay;
  company: string;
  coordinator: string | null;
  answered: boolean;
};

/** One side of a match says how it goes: three taps and a line. */
@Injectable()
export class AnswerCare {
  constructor(
    private readonly codes: CareCodes,
    private readonly care: CareStore,
    private readonly cases: SupportCaseStore,
    private readonly companies: PublicCompanies,
    private readonly coordinators: CoordinatorStore,
  ) {}

  /** Throws CARE_NOT_FOUND for a made-up address, and for one whose match is over or whose time is. */
  async form(tx: Tx, code: string): Promise<ShownCareForm> {
    const contact = await this.meant(tx, code, (id) => this.care.byId(tx, id));
    const found = (await this.cases.byId(tx, contact.caseId))!;
    const company = found.companyId
      ? (await this.companies.run(tx, [found.companyId])).get(found.companyId)?.title
      : null;
    const coordinator = found.mainId ? await this.coordinators.of(tx, found.mainId) : null;
    const { side, day, state } = contact;
    return {
      ...{ side, day, company: company ?? '', coordinator: coordinator?.name ?? null },
      answered: state === 'answered',
    };
  }

  /** Once; pressed twice it is kept once. Throws CARE_NOT_FOUND and CASE_TEXT_WRONG. */
  async run(tx: Tx, code: string, form: CareForm): Promise<void> {
    const contact = await this.meant(tx, code, (id) => this.care.held(tx, id));
    if (contact.state === 'answered') return;
    const answer = unwrap(readCareAnswer(form));
    await this.care.answer(tx, contact, { answer, way: 'form', by: null, risks: risksOf(answer) });
  }

  private async meant(
    tx: Tx,
    code: string,
    find: (id: string) => Promise<CareContactEntity | null>,
  ): Promise<CareContactEntity> {
    const id = this.codes.read(code);
    const contact = id === null ? null : await find(id);
    if (!contact || !(contact.state === 'answered' || isAnswerable(contact, tx.now)))
      throw new Refusal('not_found', 'CARE_NOT_FOUND');
    return contact;
  }
}
