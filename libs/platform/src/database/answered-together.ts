type Lookup<Answer> = { answer: Promise<Answer>; next: Promise<Answer> | null };

/**
 * Lets all who ask the very same at the same moment share one answer: while a lookup for a question is under way, whoever asks it too waits for
 * the one lookup that follows. A question that comes alone is asked at once, and different ones never wait for each other. Nothing is
 * remembered between lookups, so an answer is never older than its question. `keyOf` must say all that an answer depends on.
 */
export function answeredTogether<Question, Answer>(
  keyOf: (question: Question) => string,
  answerOne: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer> {
  const lookups = new Map<string, Lookup<Answer>>();
  const begin = (key: string, question: Question): Promise<Answer> => {
    const lookup: Lookup<Answer> = { answer: answerOne(question), next: null };
    lookups.set(key, lookup);
    const ended = () => void (lookup.next ?? lookups.delete(key));
    lookup.answer.then(ended, ended);
    return lookup.answer;
  };
  return (question) => {
    const key = keyOf(question);
    const lookup = lookups.get(key);
    if (!lookup) return begin(key, question);
    const again = () => begin(key, question);
    return (lookup.next ??= lookup.answer.then(again, again));
  };
}
