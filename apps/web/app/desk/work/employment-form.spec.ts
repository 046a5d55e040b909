import { employmentIn } from './employment-form.ts';

it('conditions of employment are read where employment was chosen, and as people type them', () => {
  expect(employmentIn({ track: 'outsourcing', hourly: '1,200' })).toBeNull();
  expect(
    employmentIn({
      ...{ track: 'employment', hourly: '１，２００円', breakMinutes: '', wageFigure: '1120' },
      ...{ ownWork: 'on', danger_heights: 'on', danger_none: 'on' },
    }),
  ).toEqual({ hourly: 1_200, breakMinutes: 0, wageFigure: 1_120, ownWork: true, dangers: ['heights'] });
  expect(employmentIn({ track: 'employment', hourly: '千円', breakMinutes: '少し' })).toEqual({
    ...{ hourly: -1, breakMinutes: -1, wageFigure: null, ownWork: false, dangers: [] },
  });
});
