import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { FindContacts } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { AllowTalk } from '@enishi/talent';
import { readApplication } from '../../domain/postings/application.ts';
import { applicationWording, applicationWordingVersion } from '../../domain/postings/application-wording.ts';
import type { ApplicationEntity } from '../../store/postings/application.entity.ts';
import { ApplicationStore } from '../../store/postings/application.store.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';
import { applied } from '../../work.events.ts';
import type { PostingGround } from './judge-posting.ts';
import { ReadPostings } from './read-postings.ts';
import type { ShownPosting } from './read-postings.ts';

/** A posting as somebody could apply for it: the words beside the tick, and their own application where there is one. */
export type OfferedPosting = {
  ground: PostingGround;
  posting: ShownPosting;
  wording: { ja: string; en: string };
  own: ApplicationEntity | null;
};

/** `agreedTo`: the words as they stood beside the tick, null without it. */
export type ApplicationWish = {
  memberId: string;
  postingId: string;
  message: string;
  agreedTo: string | null;
  locale: Locale;
};

/** A member applies: a message, and the consent that this company sees them for this purpose and writes to them here, in one commit. */
@Injectable()
export class ApplyForPosting {
  constructor(
    private readonly reading: ReadPostings,
    private readonly postings: PostingStore,
    private readonly applications: ApplicationStore,
    private readonly contacts: FindContacts,
    private readonly talks: AllowTalk,
  ) {}

  /** `memberId` null for visitors. Throws POSTING_NOT_FOUND. */
  async offer(tx: Tx, postingId: string, memberId: string | null): Promise<OfferedPosting> {
    const { ground, posting } = await this.reading.one(tx, postingId);
    const own = memberId ? await this.applications.standing(tx, postingId, memberId) : null;
    const wording = applicationWording({ company: posting.company?.title ?? '', title: posting.title });
    return { ground, posting, wording, own };
  }

  /**
   * Answers with the application; pressed twice it is one. Throws POSTING_NOT_FOUND, POSTING_NOT_OPEN (conflict), JOB_APPLICATION_MEMBER_ONLY and JOB_APPLICATION_TOO_YOUNG (forbidden; `age`; a birthday that
   * nobody knows stops nobody), and the refusals of `readApplication`.
   */
  async run(tx: Tx, { memberId, postingId, message, agreedTo, locale }: ApplicationWish): Promise<string> {
    // Held, so that nobody applies for what is closed at this moment.
    await this.postings.held(tx, postingId);
    const { ground, posting, wording, own } = await this.offer(tx, postingId, memberId);
    if (own) return own.id;
    if (posting.phase !== 'open') throw new Refusal('conflict', 'POSTING_NOT_OPEN');
    const contact = await this.contacts.hold(tx, memberId);
    if (!contact) throw new Refusal('forbidden', 'JOB_APPLICATION_MEMBER_ONLY');
    if (contact.age !== null && contact.age < ground.leastAge)
      throw new Refusal('forbidden', 'JOB_APPLICATION_TOO_YOUNG', { age: ground.leastAge });
    const text = unwrap(readApplication({ message, agreedTo }, wording[locale]));
    const id = newId();
    const added = await this.applications.add(tx, {
      ...{ id, communityId: tx.community, postingId, companyId: posting.companyId, memberId },
      ...{ giverId: memberId, message: text, wordingVersion: applicationWordingVersion },
      ...{ wording: wording[locale], locale, appliedAt: tx.now, state: 'applied', ender: null, reason: null },
      ...{ turnedAt: tx.now, hiredOn: null, stay6: null, stay12: null, stayAsked: null },
      ...{ emailWording: null, emailAgreedAt: null },
    });
    if (!added) return (await this.applications.standing(tx, postingId, memberId))!.id;
    await this.talks.run(tx, {
      ...{ memberId, companyId: posting.companyId, locale },
      ...{ wording: wording[locale], wordingVersion: applicationWordingVersion },
    });
    await tx.emit(applied, { applicationId: id });
    return id;
  }
}
