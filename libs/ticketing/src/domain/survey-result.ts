import { intentions, likelihoods } from './event-survey.ts';
import type { Intention, Likelihood, SurveyAnswer, SurveyQuestion } from './event-survey.ts';

/** Of fewer answers than this nothing is shown: few enough to tell who said what. */
export const fewestAnswers = 5;

/**
 * Whether what is shown moves with an answer, which is the so-many-eth: with every fifth alone. Shown after each, the difference of two looks
 * would be what one person has said. Of a question that may be left open it still can be, where one alone of the five has answered it.
 */
export const movesWith = (answers: number): boolean => answers > 0 && answers % fewestAnswers === 0;

/** How often each of what could be chosen was; in the order in which it is offered. */
export type Counted<Choice extends string | number> = readonly {
  readonly choice: Choice;
  readonly count: number;
}[];

/** A score from -100 to 100: in percent, those who say 9 or 10 less those who say 0 to 6 (Reichheld, "The One Number You Need to Grow", HBR 12/2003). */
export type NetPromoter = {
  readonly score: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
};

/** What one question of the desk brought; null where fewer than five have answered it. */
export type OwnResult = Pick<SurveyQuestion, 'id' | 'kind' | 'labelJa' | 'labelEn'> & {
  readonly counts: Counted<string> | null;
  readonly texts: readonly string[] | null;
};

/** What those who came have said, as it is kept; each part null where fewer than five have said it. */
export type SaidFigures = {
  readonly answered: number | null;
  /** Mean of 1 to 5. */
  readonly satisfaction: number | null;
  readonly satisfactions: Counted<number> | null;
  readonly recommend: NetPromoter | null;
  readonly recommends: Counted<number> | null;
  readonly again: readonly { readonly intention: Intention; readonly counts: Counted<Likelihood> | null }[];
  readonly own: readonly OwnResult[];
  /** In an order that tells nothing about when each came. */
  readonly said: readonly string[] | null;
};

/** The same beside how many mails went out with a link, which nobody's answer changes. */
export type SurveyFigures = SaidFigures & { readonly asked: number };

export function netPromoterOf(recommends: readonly number[]): NetPromoter {
  const promoters = recommends.filter((value) => value >= 9).length;
  const detractors = recommends.filter((value) => value <= 6).length;
  const passives = recommends.length - promoters - detractors;
  const score = Math.round(((promoters - detractors) / recommends.length) * 100);
  // Rounding may leave a negative nothing.
  return { score: score === 0 ? 0 : score, promoters, passives, detractors };
}

export function surveyFigures(
  answers: readonly SurveyAnswer[],
  questions: readonly SurveyQuestion[],
): SaidFigures {
  const satisfied = answers.map(({ satisfaction }) => satisfaction);
  const recommended = answers.map(({ recommend }) => recommend);
  return {
    answered: enough(answers)?.length ?? null,
    satisfaction: enough(satisfied) && satisfied.reduce((sum, one) => sum + one, 0) / satisfied.length,
    satisfactions: countedOf([1, 2, 3, 4, 5], satisfied),
    recommend: enough(recommended) && netPromoterOf(recommended),
    recommends: countedOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], recommended),
    again: intentions.map((intention) => ({
      intention,
      counts: countedOf(
        likelihoods,
        answers.flatMap((answer) => answer[intention] ?? []),
      ),
    })),
    own: questions.map((question) => ownResult(question, answers)),
    said: sorted(answers.flatMap(({ said }) => said ?? [])),
  };
}

function ownResult(
  { id, kind, labelJa, labelEn, options }: SurveyQuestion,
  answers: readonly SurveyAnswer[],
): OwnResult {
  const given = answers.flatMap(({ own }) => own[id] ?? []);
  const isChosen = kind === 'choice';
  return {
    ...{ id, kind, labelJa, labelEn },
    counts: isChosen
      ? countedOf(
          options.map(({ ja }) => ja),
          given,
        )
      : null,
    texts: isChosen ? null : sorted(given),
  };
}

const enough = <One>(all: readonly One[]): readonly One[] | null =>
  all.length >= fewestAnswers ? all : null;

const countedOf = <Choice extends string | number>(
  choices: readonly Choice[],
  given: readonly Choice[],
): Counted<Choice> | null =>
  enough(given) && choices.map((choice) => ({ choice, count: given.filter((one) => one === choice).length }));

const sorted = (texts: readonly string[]): readonly string[] | null =>
  enough(texts) && [...texts].sort((one, other) => one.localeCompare(other, 'ja'));
