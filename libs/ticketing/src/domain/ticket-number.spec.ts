import { ticketNumber } from './ticket-number.ts';

it('a ticket is called by the end of its id, which differs most', () => {
  expect(ticketNumber('0199d3a0-7c11-7b6e-9d2f-5e0a3f09a1c2')).toBe('3F09-A1C2');
});
