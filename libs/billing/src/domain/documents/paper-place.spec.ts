import { tokyoDate } from '@enishi/kernel';
import { byPlace, receiptSerial } from './paper-place.ts';

describe('the order of all papers', () => {
  it('is by day and then by number, newest first', () => {
    const place = (on: string, number: string) => ({ on: tokyoDate(on), number });
    const sorted = [
      place('2026-11-27', 'C2026-000001'),
      place('2026-11-26', 'R2026-000010'),
      place('2026-11-26', 'R2026-000009'),
      place('2026-11-26', 'I2026-000003'),
      place('2026-11-25', 'R2026-000008'),
    ];
    expect([...sorted].reverse().sort(byPlace)).toEqual(sorted);
  });

  it.each([
    ['R2026-000012', { fiscalYear: 2026, serial: 12 }],
    ['I2026-000012', null],
    ['R2026-12', null],
  ])('knows the receipt by its number: %s', (number, serial) => {
    expect(receiptSerial(number)).toEqual(serial);
  });
});
