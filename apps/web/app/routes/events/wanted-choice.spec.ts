import { placeOf } from '../../addresses.ts';
import { rememberChoice, rememberedChoice } from './wanted-choice.ts';

const place = placeOf('/doto/me/checkout/1');
const asking = (cookie: string): Request =>
  new Request('http://localhost:3000/doto/me', { headers: { cookie } });
const kept = (address: string): string | null =>
  rememberedChoice(asking(`other=1; ${rememberChoice(address).split(';')[0]}`), place);

describe('a choice of tickets that is carried over joining', () => {
  it.each([
    '/doto/events/0190a2b4-0000-7000-8000-000000000001?date=d1&quantity-adult=2',
    '/doto/en/events/e1?date=d1&quantity-adult=2&quantity-child=1&code=%E3%81%AF%E3%82%8B',
  ])('comes back as it was left: %s', (address) => {
    expect(kept(address)).toBe(address);
  });

  it.each([
    'https://evil.example/doto/events/e1?date=d1',
    '//evil.example/doto/events/e1?date=d1',
    '/\\evil.example/doto/events/e1?date=d1',
    '/doto/../evil/events/e1?date=d1',
    '/fuji/events/e1?date=d1',
    '/doto/me/erase?date=d1',
    '/doto/events/e1/guest?date=d1',
    '/doto/events/e1',
    'javascript:alert(1)',
    '',
  ])('is none where it is no choice at an event of this community: %s', (address) => {
    expect(kept(address)).toBeNull();
  });

  it('is none where none was left, or what was left cannot be read', () => {
    expect(rememberedChoice(asking(''), place)).toBeNull();
    expect(rememberedChoice(asking('enishi-choice=%E0%A4%A'), place)).toBeNull();
  });
});
