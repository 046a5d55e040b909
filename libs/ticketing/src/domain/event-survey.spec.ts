import {
  readSurveyAnswer,
  readSurveyPlan,
  surveyAnswerKey,
  surveyLinkHash,
  usualSurvey,
} from './event-survey.ts';
import type { SurveyAnswer, SurveyPlan, SurveyQuestion } from './event-survey.ts';

const bus: SurveyQuestion = {
  ...{ id: 'bus', kind: 'choice', labelJa: 'バス', labelEn: 'Bus' },
  options: [
    { ja: '便利', en: 'Handy' },
    { ja: '不便', en: null },
  ],
};
const typed: SurveyAnswer = {
  ...{
    satisfaction: 5,
    recommend: 0,
    comeAgain: null,
    visit: 'yes',
    lendAHand: null,
    said: ' よかった\r\n',
    own: {},
  },
};
const planRefusal = (changes: Partial<SurveyPlan>) => {
  const read = readSurveyPlan({ ...usualSurvey, ...changes });
  return read.ok ? null : [read.refusal.code, read.refusal.facts.field];
};
const answerRefusal = (changes: Partial<SurveyAnswer>) => {
  const read = readSurveyAnswer({ ...typed, ...changes }, [bus]);
  return read.ok ? null : [read.refusal.code, read.refusal.facts.field];
};

describe('a survey as the desk plans it', () => {
  it('is for fourteen days where nobody says otherwise, and questions get an id', () => {
    const read = readSurveyPlan({ ...usualSurvey, open: true, questions: [{ ...bus, id: '' }] });
    expect(read).toMatchObject({
      ok: true,
      value: { open: true, closeDays: 14, questions: [{ kind: 'choice', labelJa: 'バス' }] },
    });
    expect(read.ok && read.value.questions[0]!.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each<[Partial<SurveyPlan>, [string, string]]>([
    [{ closeDays: 0 }, ['SURVEY_DAYS_WRONG', 'closeDays']],
    [{ closeDays: 61 }, ['SURVEY_DAYS_WRONG', 'closeDays']],
    [{ questions: [bus, bus, bus, bus] }, ['QUESTIONS_TOO_MANY', 'questions']],
    [{ questions: [{ ...bus, labelJa: ' ' }] }, ['EVENT_TEXT_MISSING', 'question-0-labelJa']],
    [
      { questions: [{ ...bus, options: [{ ja: '一つ', en: null }] }] },
      ['QUESTION_OPTIONS_WRONG', 'question-0-options'],
    ],
  ])('refuses %j', (changes, refused) => {
    expect(planRefusal(changes)).toEqual(refused);
  });
});

describe('an answer', () => {
  it('is tidied, may leave open what is not asked of everybody, and keeps of a choice only what was offered', () => {
    const read = readSurveyAnswer({ ...typed, own: { bus: '便利', other: 'x' } }, [bus]);
    expect(read).toMatchObject({ ok: true, value: { said: 'よかった', own: { bus: '便利' }, recommend: 0 } });
    expect(readSurveyAnswer({ ...typed, own: { bus: '歩いた' } }, [bus])).toMatchObject({
      value: { own: {} },
    });
  });

  it.each<[Partial<SurveyAnswer>, [string, string]]>([
    [{ satisfaction: 0 }, ['SURVEY_ANSWER_MISSING', 'satisfaction']],
    [{ satisfaction: 6 }, ['SURVEY_ANSWER_MISSING', 'satisfaction']],
    [{ recommend: -1 }, ['SURVEY_ANSWER_MISSING', 'recommend']],
    [{ recommend: 9.5 }, ['SURVEY_ANSWER_MISSING', 'recommend']],
    [{ said: '長'.repeat(2_001) }, ['EVENT_TEXT_TOO_LONG', 'said']],
  ])('refuses %j', (changes, refused) => {
    expect(answerRefusal(changes)).toEqual(refused);
  });

  it('cannot be led back to the mail without its secret', () => {
    const code = 'a'.repeat(43);
    expect(surveyAnswerKey(code)).not.toEqual(surveyLinkHash(code));
    expect(surveyAnswerKey(code)).toEqual(surveyAnswerKey(code));
  });
});
