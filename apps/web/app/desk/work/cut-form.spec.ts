import { cutIn } from './cut-form.ts';

describe('what the desk cuts', () => {
  it('is read as people type it, and what is no number or day is one that is refused', () => {
    const fields = {
      title: 'シーツ交換',
      firstDay: '2026-12-28',
      days: '３',
      places: '2',
      reward: '3,000円',
    };
    expect(cutIn(fields)).toMatchObject({
      firstDay: '2026-12-28',
      days: 3,
      places: 2,
      reward: 3000,
      minutes: null,
    });
    expect(cutIn({ ...fields, reward: '三千', minutes: 'x', firstDay: '師走' })).toMatchObject({
      ...{ reward: -1, minutes: -1, firstDay: '1970-01-01', beginnerOk: false },
    });
    expect(cutIn({ ...fields, beginnerOk: 'on', accompanied: 'on', minutes: '120' })).toMatchObject({
      beginnerOk: true,
      accompanied: true,
      minutes: 120,
    });
  });
});
