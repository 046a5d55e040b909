import { homeChoices } from './home-municipality.ts';

const municipalities = [{ code: '01206' }, { code: '01665' }, { code: '43423' }];

it.each([
  ['01', ['01206', '01665', '01000']],
  ['43', ['43423', '43000']],
  ['13', []],
])('a member of prefecture %s may say %j', (prefecture, choices) => {
  expect(homeChoices(prefecture, municipalities)).toEqual(choices);
});
