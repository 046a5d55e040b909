import { tokyoDate } from '@enishi/kernel';
import { pdfPages } from '@enishi/testing';
import { answerPdf } from './answer-pdf.ts';
import type { AnswerPaper } from './answer-pdf.ts';

const paper: AnswerPaper = {
  letter: {
    title: '開示等のご請求への回答',
    addressee: '髙橋　トメ 様',
    paragraphs: ['次のとおりお答えします。', 'ご請求のとおり、開示します。'],
    from: 'みちのひがし',
  },
  ...{ on: tokyoDate('2026-12-03'), locale: 'ja', copy: null, madeAt: new Date('2026-12-03T01:00:00Z') },
};
const table = (rows: number) => ({
  table: 'membership.member',
  title: { ja: '会員の登録内容', en: 'Your entry in the register' },
  rows: Array.from({ length: rows }, (_, at) => ({ number: `D-${at}`, tie: '', note: '釧'.repeat(700) })),
});
const textOf = async (changes: Partial<AnswerPaper>): Promise<string[]> =>
  (await pdfPages(await answerPdf({ ...paper, ...changes }))).map((page) => page.replace(/\s/g, ''));

describe('the answer to a request on paper', () => {
  it('is one page with its day, whom it is to, and every word of the letter', async () => {
    const [only, ...more] = await textOf({});
    expect(more).toEqual([]);
    for (const words of ['2026年12月3日', '髙橋トメ様', ...paper.letter.paragraphs, 'みちのひがし'])
      expect(only).toContain(words);
  });

  it('has the copy behind it, value by value, on as many pages as it takes', async () => {
    const [letter, first, ...rest] = await textOf({ copy: [table(12)] });
    expect(letter).toContain('回答');
    expect(first).toContain('別紙写し');
    expect(first).toContain('会員の登録内容');
    expect([first, ...rest].join('')).toContain('D-11');
    expect(rest.length).toBeGreaterThan(0);
  });

  it('says what did not fit', async () => {
    const rows = Array.from({ length: 1_600 }, (_, at) => ({ at }));
    const pages = await textOf({ copy: [{ ...table(0), rows }] });
    expect(pages.at(-1)).toContain('このほか100件の値は');
  });
});
