import { Injectable } from '@nestjs/common';
import { newToken } from '@enishi/identity';
import { FindMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { surveyLinkHash } from '../../domain/event-survey.ts';
import { SurveyStore } from '../../store/survey.store.ts';

const dayMs = 86_400_000;

/** The secret of a survey's link, as it stands in the mail alone, and until when it can be answered with it. */
export type BegunSurvey = { code: string; closesAt: Date };

/** Begins the survey of an event for somebody who came. */
@Injectable()
export class BeginSurvey {
  constructor(
    private readonly surveys: SurveyStore,
    private readonly members: FindMember,
  ) {}

  /**
   * Once a person and event, whoever asks how often: somebody with five dates would pass the threshold alone. Null where they were asked already,
   * as a member, as a guest or as whom a company sends, and where the desk asks nobody.
   */
  async run(
    tx: Tx,
    { orderId, eventId }: { orderId: string; eventId: string },
    email: string,
  ): Promise<BegunSurvey | null> {
    const plan = await this.surveys.plan(tx, eventId);
    if (!plan?.open) return null;
    await this.surveys.holdAsking(tx, eventId);
    if (await this.isAsked(tx, { orderId, eventId }, email)) return null;
    const code = newToken();
    const closesAt = new Date(tx.now.getTime() + plan.closeDays * dayMs);
    const link = { orderId, communityId: tx.community, eventId, codeHash: surveyLinkHash(code), closesAt };
    return (await this.surveys.begin(tx, link)) ? { code, closesAt } : null;
  }

  /** A member is known by their id; the address under which one was asked is membership's. */
  private async isAsked(
    tx: Tx,
    { orderId, eventId }: { orderId: string; eventId: string },
    email: string,
  ): Promise<boolean> {
    const memberId = await this.surveys.memberOf(tx, orderId);
    if (await this.surveys.hasAsked(tx, eventId, { memberId, email })) return true;
    if (memberId) return false;
    const emails = await this.members.emailsOf(tx, await this.surveys.askedMembers(tx, eventId));
    return [...emails.values()].some((one) => one.toLowerCase() === email.toLowerCase());
  }
}
