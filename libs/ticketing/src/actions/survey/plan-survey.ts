import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readSurveyPlan, usualSurvey } from '../../domain/event-survey.ts';
import type { SurveyPlan, SurveyQuestion } from '../../domain/event-survey.ts';
import { surveyFigures } from '../../domain/survey-result.ts';
import type { SurveyFigures } from '../../domain/survey-result.ts';
import { EventStore } from '../../store/event.store.ts';
import { SurveyStore } from '../../store/survey.store.ts';

/** How an event asks those who came, and what they said. */
export type EventSurvey = { titleJa: string; plan: SurveyPlan; figures: SurveyFigures };

/** The desk's side of the survey of an event. */
@Injectable()
export class PlanSurvey {
  constructor(
    private readonly events: EventStore,
    private readonly surveys: SurveyStore,
  ) {}

  /** Throws EVENT_NOT_FOUND. */
  async read(tx: Tx, eventId: string): Promise<EventSurvey> {
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const kept = await this.surveys.plan(tx, eventId);
    const plan = kept ?? usualSurvey;
    const asked = await this.surveys.asked(tx, eventId);
    const figures = kept?.figures ?? surveyFigures([], plan.questions);
    return { titleJa: event.titleJa, plan, figures: { ...figures, asked } };
  }

  /**
   * Whether it is mailed may change at any time; what it asks until the first mail. Throws EVENT_NOT_FOUND, SURVEY_HAS_BEGUN (conflict) and the
   * refusals of `readSurveyPlan`.
   */
  async save(tx: Tx, eventId: string, typed: SurveyPlan): Promise<void> {
    if (!(await this.events.locked(tx, eventId))) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const plan = unwrap(readSurveyPlan(typed));
    const before = (await this.surveys.plan(tx, eventId)) ?? usualSurvey;
    const isOther = asText(before.questions) !== asText(plan.questions);
    if (isOther && (await this.surveys.asked(tx, eventId)) > 0)
      throw new Refusal('conflict', 'SURVEY_HAS_BEGUN');
    await this.surveys.keep(tx, eventId, isOther ? plan : { ...plan, questions: before.questions });
  }
}

const asText = (questions: readonly SurveyQuestion[]): string =>
  JSON.stringify(
    questions.map(({ kind, labelJa, labelEn, options }) => [
      ...[kind, labelJa, labelEn],
      options.map(({ ja, en }) => [ja, en]),
    ]),
  );
