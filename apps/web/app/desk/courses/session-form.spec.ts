import { fieldsOfNext, fieldsOfSession, sessionIn } from './session-form.ts';
import type { DeskSession } from './session-form.ts';

const session: DeskSession = {
  ...{ id: 's', number: 1, title: { ja: '思いを形に', en: '思いを形に' }, place: null, calledOff: null },
  ...{ titleJa: '思いを形に', titleEn: null, placeJa: null, placeEn: null },
  ...{ startsAt: '2026-05-10T09:30:00.000Z', endsAt: '2026-05-10T11:30:00.000Z' },
};

describe('the form of a session', () => {
  it('reads back what it shows, by the clock in Tokyo', () => {
    const { titleJa, titleEn, placeJa, placeEn, startsAt, endsAt } = session;
    expect(sessionIn(fieldsOfSession(session))).toEqual({
      session: { titleJa, titleEn, placeJa, placeEn, startsAt, endsAt },
    });
  });

  it('begins a further one a week later at the same hours, and the first with the day of the date', () => {
    expect(fieldsOfNext([session], session.startsAt)).toEqual({
      ...{ day: '2026-05-17', begins: '18:30', ends: '20:30' },
    });
    expect(fieldsOfNext([], session.startsAt)).toEqual({ day: '2026-05-10', begins: '18:30' });
  });

  it.each([
    ['day', { day: '' }],
    ['begins', { begins: '' }],
    ['ends', { ends: '' }],
  ])('names %s where no time can be told without it', (missing, changes) => {
    expect(sessionIn({ ...fieldsOfSession(session), ...changes })).toEqual({ missing });
  });
});
