import { reasonIn } from './reading-reasons.ts';

it('is one of the reasons for which the desk may open a record, or none', () => {
  expect([reasonIn('person_asked'), reasonIn('curious'), reasonIn(null)]).toEqual([
    ...['person_asked', null, null],
  ]);
});
