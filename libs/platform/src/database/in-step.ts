import type { Tx } from './tx.ts';

type AnswerAll<Question, Answer> = (tx: Tx, questions: readonly Question[]) => Promise<readonly Answer[]>;
type Waiting = { question: unknown; answer(given: unknown): void; refuse(cause: unknown): void };

/**
 * The same work for many, side by side in one transaction. Whoever gets to a point where something is asked `together`
 * waits there for the others, and all of it goes to PostgreSQL as one statement.
 */
export class Steps {
  private waiting = new Map<AnswerAll<unknown, unknown>, Waiting[]>();
  private asking = 0;

  /** `tx` is what answers are asked with: one that is not in step, or an answer that asks together would wait for itself. */
  constructor(
    private readonly tx: Tx,
    private going: number,
  ) {}

  ask<Question, Answer>(answerAll: AnswerAll<Question, Answer>, question: Question): Promise<Answer> {
    return new Promise<Answer>((answer, refuse) => {
      const kind = answerAll as AnswerAll<unknown, unknown>;
      const others = this.waiting.get(kind) ?? [];
      others.push({ question, answer: answer as Waiting['answer'], refuse });
      this.waiting.set(kind, others);
      this.asking += 1;
      this.step();
    });
  }

  /** One of those side by side goes on in so many branches, of which each but the last says when it has ended. */
  divided(branches: number): void {
    this.going += branches - 1;
  }

  /** One of those side by side is through. */
  ended(): void {
    this.going -= 1;
    this.step();
  }

  /** Asks when nobody can go on without an answer. */
  private step(): void {
    if (this.asking < this.going || this.asking === 0) return;
    const asked = this.waiting;
    this.waiting = new Map();
    this.asking = 0;
    for (const [answerAll, waiting] of asked) void this.answer(answerAll, waiting);
  }

  private async answer(answerAll: AnswerAll<unknown, unknown>, waiting: Waiting[]): Promise<void> {
    try {
      const answers = await answerAll(
        this.tx,
        waiting.map(({ question }) => question),
      );
      waiting.forEach(({ answer }, at) => answer(answers[at]));
    } catch (cause) {
      for (const { refuse } of waiting) refuse(cause);
    }
  }
}

/**
 * A question or a change that many may bring at once: one statement for all of them where their transaction runs them in
 * step (`Tx.inStep`), a list of one otherwise. `answerAll` answers in the order of the questions.
 */
export function together<Question, Answer>(
  answerAll: AnswerAll<Question, Answer>,
): (tx: Tx, question: Question) => Promise<Answer> {
  return async (tx, question) => {
    if (tx.steps) return tx.steps.ask(answerAll, question);
    const [answer] = await answerAll(tx, [question]);
    return answer as Answer;
  };
}

/** The same where each is asked the same thing, such as the plans of the community: one answer for all. */
export function onceForAll<Answer>(ask: (tx: Tx) => Promise<Answer>): (tx: Tx) => Promise<Answer> {
  const shared = together(async (tx, asked: readonly null[]) => {
    const answer = await ask(tx);
    return asked.map(() => answer);
  });
  return (tx) => shared(tx, null);
}

/** The same for rows that belong to somebody: each gets those of their own, in the order in which they were read. */
export function eachTheirOwn<Row>(
  read: (tx: Tx, owners: readonly string[]) => Promise<Row[]>,
  ownerOf: (row: Row) => string,
): (tx: Tx, owner: string) => Promise<Row[]> {
  return together(async (tx, owners: readonly string[]) => {
    const rows = new Map<string, Row[]>(owners.map((owner) => [owner, []]));
    for (const row of await read(tx, owners)) rows.get(ownerOf(row))?.push(row);
    return owners.map((owner) => rows.get(owner) ?? []);
  });
}

/** The same for rows of which everybody has one or none. */
export function oneEach<Row>(
  read: (tx: Tx, owners: readonly string[]) => Promise<Row[]>,
  ownerOf: (row: Row) => string,
): (tx: Tx, owner: string) => Promise<Row | null> {
  return together(async (tx, owners: readonly string[]) => {
    const rows = new Map((await read(tx, owners)).map((row) => [ownerOf(row), row]));
    return owners.map((owner) => rows.get(owner) ?? null);
  });
}

/** The same for changes, which have no answer. */
export function changedTogether<Change>(
  make: (tx: Tx, changes: readonly Change[]) => Promise<unknown>,
): (tx: Tx, change: Change) => Promise<void> {
  return together(async (tx, changes: readonly Change[]) => {
    await make(tx, changes);
    return changes.map(() => undefined);
  });
}
