import { firstTermName, productName } from './product-name.ts';

describe('what a plan is called at Stripe', () => {
  it.each([
    ['スタンダード会員', 'Standard member', 'スタンダード会員 / Standard member'],
    ['Enishi', 'Enishi', 'Enishi'],
    ['賛助会員', '', '賛助会員'],
  ])('%s and %s: %s', (name, nameInEnglish, atStripe) => {
    expect(productName({ name, nameInEnglish })).toBe(atStripe);
  });

  it('names the rest of a year beside it', () => {
    expect(firstTermName({ name: '正会員', nameInEnglish: 'Full member' })).toBe(
      '正会員（今年度分・月割） / Full member (rest of this year)',
    );
    expect(firstTermName({ name: '正会員', nameInEnglish: '' })).toBe('正会員（今年度分・月割）');
  });
});
