import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readSurveyAnswer, surveyAnswerKey, surveyLinkHash, usualSurvey } from '../../domain/event-survey.ts';
import type { SurveyAnswer, SurveyQuestion } from '../../domain/event-survey.ts';
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
    const { questions } = (await this.surveys.plan(tx, link.eventId)) ?? usualSurvey;
    return {
      ...{ title: inBoth(event.titleJa, event.titleEn), questions, closesAt: link.closesAt },
      ...{ closed: link.closesAt <= tx.now, answer: await this.surveys.answer(tx, surveyAnswerKey(code)) },
    };
  }

  /** One answer a link; said again it takes the place of the one before. Throws SURVEY_NOT_FOUND, SURVEY_CLOSED (conflict) and the refusals of `readSurveyAnswer`. */
  async run(tx: Tx, code: string, typed: SurveyAnswer): Promise<void> {
    const { eventId, closesAt } = await this.link(tx, code);
    if (closesAt <= tx.now) throw new Refusal('conflict', 'SURVEY_CLOSED');
    const { questions } = (await this.surveys.plan(tx, eventId)) ?? usualSurvey;
    const answer = unwrap(readSurveyAnswer(typed, questions));
    await this.surveys.say(tx, surveyAnswerKey(code), eventId, answer);
  }

  private async link(tx: Tx, code: string): Promise<SurveyLinkEntity> {
    const link = await this.surveys.link(tx, surveyLinkHash(code));
    if (!link) throw new Refusal('not_found', 'SURVEY_NOT_FOUND');
    return link;
  }
}
