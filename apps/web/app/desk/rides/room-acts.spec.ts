import { roomNamesIn } from './room-acts.ts';

describe('names of rooms', () => {
  it.each([
    ['201、202、203', ['201', '202', '203']],
    ['201号室\r\n202号室\r\n', ['201号室', '202号室']],
    ['はまなす, すずらん', ['はまなす', 'すずらん']],
    ['離れ 松', ['離れ 松']],
    [' ', []],
  ])('are read from %j', (typed, names) => {
    expect(roomNamesIn(typed)).toEqual(names);
  });
});
