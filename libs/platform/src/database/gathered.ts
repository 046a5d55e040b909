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
  const loader = new DataLoader<Question, Answer>(
    async (questions) => {
      underWay = true;
      try {
        return await answerAll(questions);
      } finally {
        underWay = false;
        waiting.shift()?.();
      }
    },
    {
      cache: false,
      maxBatchSize: mostAtOnce,
      batchScheduleFn: (ask) => {
        if (underWay) waiting.push(ask);
        else setImmediate(ask);
      },
    },
  );
  return (question) => loader.load(question);
}
