/** Asks its holder about every charge at which they are there. */
export const secureCard = '4000002500003155';

/** Presses the pay button of the hosted page as a browser without scripts would, and that of the bank where it asks. */
export async function payOn(url: string, number = '4242424242424242'): Promise<void> {
  const form = {
    email: 'hanako@example.jp',
    number,
    expiry: '12/34',
    cvc: '123',
    name: 'HANAKO SATO',
    country: 'JP',
  };
  const paid = await fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  if (number !== secureCard) return;
  const body = new URLSearchParams({ result: 'complete' });
  await fetch(paid.headers.get('location')!, { method: 'POST', body, redirect: 'manual' });
}
