import { useProblemSentence } from './checked-form.ts';
import type { Returned } from './problem.ts';

/** What an answer found wrong, for forms that are checked where they are sent to: per field, and listed for the summary. */
export function useReturnedProblems(returned: Pick<Returned, 'problems'> | undefined) {
  const sentence = useProblemSentence();
  const problemOf = (name: string): string | undefined => {
    const problem = returned?.problems[name];
    return problem && sentence(problem);
  };
  return {
    problemOf,
    /** The fields with a problem in the order given; labels by name. */
    wrongAmong: (labels: Record<string, string>) =>
      Object.entries(labels).flatMap(([name, label]) => {
        const said = problemOf(name);
        return said ? [{ name, label, sentence: said }] : [];
      }),
  };
}
