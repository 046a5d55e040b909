import fc from 'fast-check';

import { answeredTogether } from './answered-together.ts';

const turn = () => new Promise((resume) => setImmediate(resume));

/** A database that answers when told to, and says how often it was asked what. */
function slowDatabase() {
  const asked: string[] = [];
  const answering: (() => void)[] = [];
  const ask = answeredTogether<string, string>(
    (question) => question,
    async (question) => {
      const number = asked.push(question);
      await new Promise<void>((resume) => answering.push(resume));
      if (question === 'unlucky') throw new Error(`unlucky ${number}`);
      return `${question} ${number}`;
    },
  );
  const answerNext = async () => {
    answering.shift()?.();
    await turn();
  };
  return { ask, asked, answerNext };
}

describe('the same question of many', () => {
  it('is asked at once where it comes alone, and once for all who ask while that is under way', async () => {
    const { ask, asked, answerNext } = slowDatabase();
    const [first, ...others] = [ask('list'), ask('list'), ask('list')];
    const other = ask('another');
    expect(asked).toEqual(['list', 'another']);
    await answerNext();
    expect(await first).toBe('list 1');
    expect(asked).toEqual(['list', 'another', 'list']);
    await answerNext();
    expect(await other).toBe('another 2');
    await answerNext();
    expect(await Promise.all(others)).toEqual(['list 3', 'list 3']);
  });

  it('is asked anew where nobody asks any more: nothing is remembered', async () => {
    let asked = 0;
    const ask = answeredTogether<string, number>(String, () => Promise.resolve((asked += 1)));
    expect([await ask('who'), await ask('who')]).toEqual([1, 2]);
  });

  it('that fails, fails for those who shared it, and for nobody after them', async () => {
    const { ask, answerNext } = slowDatabase();
    const said = [ask('unlucky'), ask('unlucky'), ask('unlucky')].map((answer) =>
      answer.catch(({ message }: Error) => message),
    );
    await answerNext();
    const later = ask('unlucky').catch(({ message }: Error) => message);
    await answerNext();
    await answerNext();
    expect(await Promise.all([...said, later])).toEqual(['unlucky 1', 'unlucky 2', 'unlucky 2', 'unlucky 3']);
  });

  it('is never answered with what was true before it was asked', async () => {
    const asking = fc.record({ key: fc.integer({ min: 0, max: 2 }), after: fc.integer({ min: 0, max: 6 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(asking, { maxLength: 60 }), async (askings) => {
        let clock = 0;
        const ask = answeredTogether<number, { key: number; read: number }>(String, async (key) => {
          await turn();
          const read = (clock += 1);
          await turn();
          return { key, read };
        });
        await Promise.all(
          askings.map(async ({ key, after }) => {
            for (let at = 0; at < after; at += 1) await turn();
            const asked = clock;
            const answer = await ask(key);
            expect(answer.key).toBe(key);
            expect(answer.read).toBeGreaterThan(asked);
          }),
        );
      }),
      { numRuns: 100 },
    );
  });
});
