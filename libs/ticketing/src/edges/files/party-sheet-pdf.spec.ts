import { sheet } from '@enishi/billing';
import { partySheet } from '../../domain/party-sheet.ts';
import { partySheetPdf } from './party-sheet-pdf.ts';

const date = {
  title: { ja: '窯元めぐり', en: 'Kilns' },
  ...{ startsAt: new Date('2026-05-10T01:00:00Z'), endsAt: new Date('2026-05-10T01:45:00Z') },
};
const printing = { locale: 'ja', now: new Date('2026-05-10T00:00:00Z') } as const;

describe('a list on paper', () => {
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['at the place of the event', null],
    ['at a site', { ja: '窯元 みなも', en: 'Minamo kiln' }],
  ])('has its columns below its head for a date %s', async (_where, site) => {
    const drawn = jest.spyOn(Object.getPrototypeOf(sheet('')) as PDFKit.PDFDocument, 'text');
    const list = partySheet({ ...date, site }, [], printing);
    await partySheetPdf(list);
    const calls = drawn.mock.calls as unknown as [text: string, x: number, y: number][];
    const heightOf = (words: string) => calls.find(([text]) => text === words)![2];
    const heights = [...list.head, list.columns[0]!].map(heightOf);
    for (const [at, height] of heights.slice(1).entries())
      expect(height - heights[at]!).toBeGreaterThanOrEqual(13);
  });
});
