import type { ja } from '../ja/index.ts';

export const guest: (typeof ja)['guest'] = {
  title: 'Who is ordering',
  lead: 'You can order without joining. Nothing is confirmed yet.',
  freeForAll: 'free',
  priceForAll: 'Tax included. The price without a membership',
  saveTitle: 'With “{plan}” this order costs {price} less',
  saveLead: 'Join or sign in, and you come back to these tickets at the price for members.',
  join: 'Join',
  signIn: 'Sign in',
  who: 'Your details',
  familyName: 'Family name',
  givenName: 'Given name',
  familyKana: 'Family name in katakana',
  givenKana: 'Given name in katakana',
  kanaHint: 'Hiragana becomes katakana by itself. Names that are not Japanese need none.',
  email: 'E-mail address',
  emailHint: 'We send the address of your tickets there.',
  phone: 'Telephone',
  phoneHint: 'For what is urgent, such as an event that is called off.',
  agreed: 'How we handle your details',
  agree: 'I agree to the <privacy>privacy notice</privacy>',
  agreeHint:
    'Your details serve this event and its entrance only, and are deleted some time after it. You get no newsletters.',
  next: 'Your places are kept for up to 10 minutes while you check the next page. Waiting lists and lotteries are open to members only (joining is free).',
  go: 'Keep my places and go on',
  unknownTitle: 'There is no such order',
  toTickets: 'My tickets',
  toEvents: 'See the events',
  moveTitle: 'For members, and those who become one',
  moveLead:
    'You can put this order with your other tickets on My page. The address of this page stops working then; QR codes and places stay the same.',
  moveOther:
    'This order was made with another e-mail address than that of the member who is signed in, so it cannot be moved to My page. The address of this page goes on working.',
  moveSignIn:
    'Sign in or join with the same e-mail address to move this order to My page. You need not: the QR codes on this page let you in.',
  move: 'Move it to My page',
  backToChoice: 'Back to my tickets',
  toTake: 'Orders under your e-mail address that were made without an account: {count}.',
};
