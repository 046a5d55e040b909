/** Presses the pay button of the hosted page as a browser without scripts would. */
export async function payOn(url: string): Promise<void> {
  const form = {
    email: 'hanako@example.jp',
    number: '4242424242424242',
    expiry: '12/34',
    cvc: '123',
    name: 'HANAKO SATO',
    country: 'JP',
  };
  await fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
}
