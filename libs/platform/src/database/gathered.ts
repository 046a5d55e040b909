import DataLoader from 'dataloader';

/** One lookup carries so many questions at most; more wait for the next. */
const mostAtOnce = 100;

/**
 * Lets questions of the same moment share one answer from the database: while a lookup is under way, further questions
 * gather and go together as the next. A question that comes alone is asked at once. Nothing is remembered between
 * lookups, so an answer is never older than its question. `answerAll` answers in the order of the questions; when it
 * fails, all who asked together are refused.
 */
export function gathered<Question, Answer>(
  answerAll: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer> {
  const waiting: (() => void)[] = [];
  let underWay = false;
  const next = () => {
    const ask = waiting.shift();
    if (ask) ask();
    else underWay = false;
  };
  const loader = new DataLoader<Question, Answer>((questions) => answerAll(questions).finally(next), {
    cache: false,
    maxBatchSize: mostAtOnce,
    batchScheduleFn: (ask) => {
      waiting.push(ask);
      if (underWay) return;
      underWay = true;
      setImmediate(next);
    },
  });
  return (question) => loader.load(question);
}
