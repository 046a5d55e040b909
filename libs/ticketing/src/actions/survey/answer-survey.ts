import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readSurveyAnswer, surveyAnswerKey, surveyLinkHash } from '../../domain/event-survey.ts';
import type { SurveyAnswer, SurveyQuestion } from '../../domain/event-survey.ts';
import { movesWith, surveyFigures } from '../../domain/survey-result.ts';
import { inBoth } from '../../domain/in-both.ts';
import { EventStore } from '../../store/event.store.ts';
import type { SurveyLinkEntity } from '../../store/survey-link.entity.ts';
import { SurveyStore } from '../../store/survey.store.ts';

/** A survey as whoever has its link sees it, with what they said before. */
export type SurveyForm = {
  title: Bilingual;
  closesAt: Date;
  closed: boolean;
  questions: readonly SurveyQuestion[];
  answer: SurveyAnswer | null;
};

/** Takes answers to surveys: whoever has the link from the mail may answer, and nobody learns who that is. */
@Injectable()
export class AnswerSurvey {
  constructor(
    private readonly surveys: SurveyStore,
    private readonly events: EventStore,
  ) {}

  /** Throws SURVEY_NOT_FOUND. */
  async read(tx: Tx, code: string): Promise<SurveyForm> {
    const link = await this.link(tx, code);
    const event = await this.events.byId(tx, link.eventId);
    if (!event) throw new Refusal('not_found', 'SURVEY_NOT_FOUND');
    const questions = await this.questions(tx, link.eventId);
    return {
      ...{ title: inBoth(event.titleJa, event.titleEn), questions, closesAt: link.closesAt },
      ...{ closed: link.closesAt <= tx.now, answer: await this.surveys.answer(tx, surveyAnswerKey(code)) },
    };
  }

  /**
   * One answer a link; said again it takes the place of the one before. What the desk is shown is counted anew with every fifth answer, so
   * that no two looks tell what one person has said: also a change of mind is shown with the next five. Throws SURVEY_NOT_FOUND, SURVEY_CLOSED (conflict) and the refusals of
   * `readSurveyAnswer`.
   */
  async run(tx: Tx, code: string, typed: SurveyAnswer): Promise<void> {
    const { eventId, closesAt } = await this.link(tx, code);
    if (closesAt <= tx.now) throw new Refusal('conflict', 'SURVEY_CLOSED');
    const questions = await this.questions(tx, eventId);
    const answer = unwrap(readSurveyAnswer(typed, questions));
    const key = surveyAnswerKey(code);
    await this.surveys.holdFigures(tx, eventId);
    const isNew = (await this.surveys.answer(tx, key)) === null;
    await this.surveys.say(tx, key, eventId, answer);
    if (!isNew || !movesWith(await this.surveys.answered(tx, eventId))) return;
    const answers = await this.surveys.answers(tx, eventId);
    await this.surveys.keepFigures(tx, eventId, surveyFigures(answers, questions));
  }

  /** Of an event of which a link was mailed: there is a plan, or nobody would have been asked. */
  private async questions(tx: Tx, eventId: string): Promise<readonly SurveyQuestion[]> {
    return (await this.surveys.plan(tx, eventId))!.questions;
  }

  private async link(tx: Tx, code: string): Promise<SurveyLinkEntity> {
    const link = await this.surveys.link(tx, surveyLinkHash(code));
    if (!link) throw new Refusal('not_found', 'SURVEY_NOT_FOUND');
    return link;
  }
}
