import { productName } from './product-name.ts';

describe('what a plan is called at Stripe', () => {
  it.each([
    ['スタンダード会員', 'Standard member', 'スタンダード会員 / Standard member'],
    ['Enishi', 'Enishi', 'Enishi'],
    ['賛助会員', '', '賛助会員'],
  ])('%s and %s: %s', (name, nameInEnglish, atStripe) => {
    expect(productName({ name, nameInEnglish })).toBe(atStripe);
  });
});
