import { boothGivenLetter, boothTakenBackLetter } from './booth-letter.ts';
import { readBooth, readBoothRoom } from './event-booth.ts';

describe('a booth as typed', () => {
  it('has a number or a name in one line, and some words about what is shown', () => {
    expect(readBooth({ label: ' A-3\n', showsJa: '本\n栞 ', showsEn: ' ' })).toMatchObject({
      value: { label: 'A-3', showsJa: '本\n栞', showsEn: null },
    });
  });

  it.each([
    [{ label: '' }, { code: 'EVENT_TEXT_MISSING', facts: { field: 'label' } }],
    [{ label: 'A'.repeat(31) }, { code: 'EVENT_TEXT_TOO_LONG', facts: { field: 'label', most: 30 } }],
    [{ showsJa: '本'.repeat(201) }, { code: 'EVENT_TEXT_TOO_LONG', facts: { field: 'showsJa', most: 200 } }],
    [{ showsEn: 'b'.repeat(201) }, { code: 'EVENT_TEXT_TOO_LONG', facts: { field: 'showsEn', most: 200 } }],
  ])('is refused: %o', (changes, refusal) => {
    const typed = { label: 'A-3', showsJa: '本', showsEn: null, ...changes };
    expect(readBooth(typed)).toMatchObject({ ok: false, refusal });
  });

  it.each([
    [3, 3, true],
    [100, 0, true],
    [2, 3, false],
    [101, 0, false],
    [-1, 0, false],
    [1.5, 0, false],
  ])('room for %d where %d are given: %s', (capacity, given, fits) => {
    expect(readBoothRoom(capacity, given).ok).toBe(fits);
  });
});

describe('the letters about a booth', () => {
  const facts = {
    ...{ greeting: 'ためし商店 様', community: { ja: '見本の会', en: 'Example' }, label: 'A-3' },
    title: { ja: '縁日', en: 'Fair' },
  };

  it('say which, and what became of the benefit', () => {
    const given = boothGivenLetter({ ...facts, byBenefit: true }, 'ja');
    expect(given.subject).toBe('【見本の会】「縁日」のブースが決まりました（A-3）');
    expect(given.paragraphs.join()).toContain('1回分ご利用になります');
    const back = boothTakenBackLetter({ ...facts, byBenefit: true }, 'en');
    expect(back.paragraphs.join()).toContain('counts as unused again');
    const paid = boothTakenBackLetter({ ...facts, byBenefit: false }, 'ja');
    expect(paid.paragraphs.join()).not.toContain('お戻し');
  });
});
