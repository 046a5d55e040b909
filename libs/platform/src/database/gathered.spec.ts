import fc from 'fast-check';

import { gathered } from './gathered.ts';

/** A database that answers when told to, and remembers what it was asked together. */
function slowDatabase() {
  const asked: (readonly number[])[] = [];
  const answering: (() => void)[] = [];
  const ask = gathered<number, string>(async (questions) => {
    asked.push(questions);
    await new Promise<void>((resume) => answering.push(resume));
    if (questions.includes(13)) throw new Error('unlucky');
    return questions.map((question) => `answer ${question}`);
  });
  const turn = () => new Promise((resume) => setImmediate(resume));
  return {
    ask,
    asked,
    turn,
    answerNext: async () => {
      answering.shift()?.();
      await turn();
    },
  };
}

describe('gathered questions', () => {
  it('are asked at once when they come alone, together while a lookup is under way', async () => {
    const { ask, asked, turn, answerNext } = slowDatabase();
    const first = ask(1);
    await turn();
    const others = [ask(2), ask(3), ask(2)];
    await turn();
    expect(asked).toEqual([[1]]);
    await answerNext();
    expect(await first).toBe('answer 1');
    expect(asked).toEqual([[1], [2, 3, 2]]);
    await answerNext();
    expect(await Promise.all(others)).toEqual(['answer 2', 'answer 3', 'answer 2']);
  });

  it('of one moment that are too many for one lookup wait for each other', async () => {
    const { ask, asked, turn, answerNext } = slowDatabase();
    const answers = Array.from({ length: 250 }, (_, at) => ask(100 + at));
    const lengths = () => asked.map(({ length }) => length);
    await turn();
    expect(lengths()).toEqual([100]);
    await answerNext();
    expect(lengths()).toEqual([100, 100]);
    await answerNext();
    await answerNext();
    expect(await Promise.all(answers)).toHaveLength(250);
    expect(lengths()).toEqual([100, 100, 50]);
  });

  it('are asked anew each time: nothing is remembered', async () => {
    let asked = 0;
    const ask = gathered<string, number>((questions) => Promise.resolve(questions.map(() => (asked += 1))));
    expect([await ask('who'), await ask('who')]).toEqual([1, 2]);
  });

  it('are refused together when their lookup fails, and no others are', async () => {
    const { ask, turn, answerNext } = slowDatabase();
    const unlucky = [ask(13), ask(4)].map((answer) => answer.catch((error: Error) => error.message));
    await turn();
    const later = ask(5);
    await answerNext();
    await answerNext();
    expect(await Promise.all(unlucky)).toEqual(['unlucky', 'unlucky']);
    expect(await later).toBe('answer 5');
  });

  it('get their own answer, whoever asks when', async () => {
    const question = fc.record({
      number: fc.integer({ min: 0, max: 9 }),
      after: fc.integer({ min: 0, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(question, { maxLength: 250 }), async (questions) => {
        const ask = gathered<number, number>(async (numbers) => {
          await new Promise((resume) => setImmediate(resume));
          return numbers.map((number) => number * 10);
        });
        const answers = questions.map(async ({ number, after }) => {
          for (let turn = 0; turn < after; turn += 1) await new Promise((resume) => setImmediate(resume));
          return ask(number);
        });
        expect(await Promise.all(answers)).toEqual(questions.map(({ number }) => number * 10));
      }),
      { numRuns: 50 },
    );
  });
});
