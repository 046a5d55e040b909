import { readEventWords } from './event-words.ts';
import type { EventWords } from './event-words.ts';

const exampleWords: EventWords = {
  ...{ kind: 'talk', titleJa: '冬の会', titleEn: null, bodyJa: '語る会です。', bodyEn: null },
  ...{ placeJa: '釧路市', placeEn: null },
};

describe('the words of an event', () => {
  it('are tidied, and an empty English is none', () => {
    const typed = { ...exampleWords, titleJa: ' 冬の\n会 ', titleEn: '  ', bodyJa: 'a\r\nb\u0007' };
    expect(readEventWords(typed)).toMatchObject({
      ok: true,
      value: { titleJa: '冬の 会', titleEn: null, bodyJa: 'a\nb' },
    });
  });

  it.each([
    [{ titleJa: '' }, 'EVENT_TEXT_MISSING', 'titleJa'],
    [{ placeJa: ' ' }, 'EVENT_TEXT_MISSING', 'placeJa'],
    [{ bodyJa: '' }, 'EVENT_TEXT_MISSING', 'bodyJa'],
    [{ titleEn: 'x'.repeat(121) }, 'EVENT_TEXT_TOO_LONG', 'titleEn'],
  ])('%j is refused', (changes, code, field) => {
    const result = readEventWords({ ...exampleWords, ...changes });
    expect(result).toMatchObject({ ok: false, refusal: { code, facts: { field } } });
  });
});
