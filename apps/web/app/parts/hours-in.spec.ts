import { hoursIn } from './hours-in.ts';

it('reads hours as people type them, and is nothing where they are not asked for', () => {
  expect(hoursIn({ from: '09:00', to: '11:30', breakMinutes: '１５分' })).toEqual({
    ...{ from: '09:00', to: '11:30', breakMinutes: 15 },
  });
  expect(hoursIn({ from: '', to: '', breakMinutes: '' })).toEqual({ from: '', to: '', breakMinutes: 0 });
  expect(hoursIn({ from: '9', to: '11', breakMinutes: '少し' })?.breakMinutes).toBe(-1);
  expect(hoursIn({ minutes: '135' })).toBeNull();
});
