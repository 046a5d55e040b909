import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { mostOpenComplaints, readComplaint, readComplaintAnswer } from '../../domain/postings/complaint.ts';
import type { ComplaintForm } from '../../domain/postings/complaint.ts';
import type { ComplaintEntity } from '../../store/postings/complaint.entity.ts';
import { ComplaintStore } from '../../store/postings/complaint.store.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';
import { postingComplained } from '../../work.events.ts';
import { ReadPostings } from './read-postings.ts';

/** A complaint with the title of the posting that it is about. */
export type SeenComplaint = ComplaintEntity & { title: string };

/** Anybody says that something is wrong with a posting; the secretariat looks into it and writes down what came of it (職業安定法43条の7). */
@Injectable()
export class Complain {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly postings: PostingStore,
    private readonly reading: ReadPostings,
  ) {}

  /**
   * Throws POSTING_NOT_FOUND for what nobody could have read, the refusals of `readComplaint`, and COMPLAINTS_MANY (conflict) while so many of it wait that the
   * secretariat is looking into it already.
   */
  async run(tx: Tx, { postingId, ...form }: ComplaintForm & { postingId: string }): Promise<void> {
    const { posting } = await this.reading.one(tx, postingId);
    const { kind, words } = unwrap(readComplaint(form));
    await this.postings.held(tx, posting.id);
    if ((await this.complaints.waiting(tx, posting.id)) >= mostOpenComplaints)
      throw new Refusal('conflict', 'COMPLAINTS_MANY');
    const row = { id: newId(), communityId: tx.community, postingId: posting.id, kind, words };
    await this.complaints.add(tx, {
      ...{ ...row, saidAt: tx.now },
      ...{ answeredAt: null, answeredBy: null, answer: null },
    });
    await tx.emit(postingComplained, { postingId: posting.id });
  }

  /** What waits first. Of one posting, or (null) of all. Throws POSTING_NOT_FOUND. */
  async list(tx: Tx, postingId: string | null): Promise<SeenComplaint[]> {
    if (postingId !== null && !(await this.postings.byId(tx, postingId)))
      throw new Refusal('not_found', 'POSTING_NOT_FOUND');
    const rows = await this.complaints.latest(tx, postingId);
    const ids = [...new Set(rows.map((row) => row.postingId))];
    const postings = ids.length > 0 ? await this.postings.among(tx, ids) : [];
    const titles = new Map(postings.map(({ id, title }) => [id, title]));
    return rows.map((row) => ({ ...row, title: titles.get(row.postingId) ?? '' }));
  }

  /** Words are forgotten a year after the answer. */
  async forget(tx: Tx): Promise<void> {
    await this.complaints.forget(tx);
  }

  /** Pressed twice it is done once. Throws COMPLAINT_NOT_FOUND, and the refusals of `readComplaintAnswer`. */
  async answer(tx: Tx, { id, answer, by }: { id: string; answer: string; by: string }): Promise<void> {
    const complaint = await this.complaints.byId(tx, id);
    if (!complaint) throw new Refusal('not_found', 'COMPLAINT_NOT_FOUND');
    if (complaint.answeredAt) return;
    await this.complaints.answer(tx, id, { by, answer: unwrap(readComplaintAnswer(answer)) });
  }
}
