import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readCareAnswer, risksOf } from '../../domain/cases/care.ts';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { readNote } from '../../domain/cases/support-case.ts';
import type { CareContactEntity } from '../../store/cases/care-contact.entity.ts';
import { CareStore } from '../../store/cases/care.store.ts';
import { CaseStoryStore } from '../../store/cases/case-story.store.ts';
import type { CareForm } from './answer-care.ts';
import { HoldCase } from './hold-case.ts';

/** What a coordinator does about care: writes an answer down that came by telephone, and says what they did about a sign. */
@Injectable()
export class KeepCare {
  constructor(
    private readonly hold: HoldCase,
    private readonly care: CareStore,
    private readonly story: CaseStoryStore,
  ) {}

  /** For whoever answers no mail; also before its day. Throws the refusals of `HoldCase`, CARE_NOT_FOUND, CARE_ANSWERED and CASE_MOVED (conflict), CASE_TEXT_WRONG. */
  async byPhone(
    tx: Tx,
    reader: CaseReader,
    { caseId, id, form }: { caseId: string; id: string; form: CareForm },
  ): Promise<void> {
    const contact = await this.of(tx, reader, caseId, id);
    if (contact.state === 'answered') throw new Refusal('conflict', 'CARE_ANSWERED');
    if (contact.state === 'dropped') throw new Refusal('conflict', 'CASE_MOVED');
    const answer = unwrap(readCareAnswer(form));
    const by = reader.accountId;
    await this.care.answer(tx, contact, { answer, way: 'phone', by, risks: risksOf(answer) });
    await this.story.note(tx, caseId, { kind: 'care', text: null, by });
  }

  /** Somebody has looked after a sign; what they did stands in the story. Throws the refusals of `HoldCase` and `readNote`, CARE_NOT_FOUND; CARE_SETTLED (conflict) where there is none any more. */
  async settle(
    tx: Tx,
    reader: CaseReader,
    { caseId, id, note }: { caseId: string; id: string; note: string },
  ): Promise<void> {
    const contact = await this.of(tx, reader, caseId, id);
    if (contact.risks.length === 0 || contact.settledAt) throw new Refusal('conflict', 'CARE_SETTLED');
    const text = unwrap(readNote(note));
    await this.care.settle(tx, id, reader.accountId);
    await this.story.note(tx, caseId, { kind: 'risk_settled', text, by: reader.accountId });
  }

  private async of(tx: Tx, reader: CaseReader, caseId: string, id: string): Promise<CareContactEntity> {
    await this.hold.run(tx, reader, 'write', { id: caseId, edition: null });
    const contact = await this.care.held(tx, id);
    if (contact?.caseId !== caseId) throw new Refusal('not_found', 'CARE_NOT_FOUND');
    return contact;
  }
}
