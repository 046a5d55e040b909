import { mayBeCheaper, savedBy } from './joining-saves.ts';

const adult = { id: 'adult', saves: 1_000, left: 3, most: 4 };
const lunch = { id: 'lunch', saves: 0, left: 3, most: 4 };

it('is so much on each ticket that is chosen, and nothing on what costs everybody the same', () => {
  const chosen = [
    { typeId: 'adult', quantity: 2 },
    { typeId: 'lunch', quantity: 1 },
    { typeId: 'unknown', quantity: 9 },
  ];
  expect(savedBy([adult, lunch], chosen)).toBe(2_000);
  expect(savedBy([adult, lunch], [])).toBe(0);
});

it('is offered only while such tickets can be had', () => {
  expect(mayBeCheaper({ sale: 'open', types: [adult, lunch] })).toBe(true);
  expect(mayBeCheaper({ sale: 'closed', types: [adult] })).toBe(false);
  for (const none of [{ left: 0 }, { most: 0 }, { saves: 0 }])
    expect(mayBeCheaper({ sale: 'open', types: [{ ...adult, ...none }, lunch] })).toBe(false);
});
