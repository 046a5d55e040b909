import { clockFace } from './clock-face.ts';

it('shows minutes and seconds, and hours once there are any', () => {
  expect([605, 59, 3_599, 3_600, 86_399].map(clockFace)).toEqual([
    ...['10:05', '0:59', '59:59', '1:00:00', '23:59:59'],
  ]);
});
