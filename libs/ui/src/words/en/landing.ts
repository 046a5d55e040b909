import type { chooser as originalChooser, faq as originalFaq, landing as original } from '../ja/landing.ts';

/** The community's front page and the chooser at `/`. */
export const landing: typeof original = {
  join: 'Become a free member',
  joinNote: 'Takes about a minute. Costs nothing.',
  myPage: 'Go to my page',
  aboutTitle: 'About this community',
  members: '{count} people have joined',
  areaTitle: 'Where we are active',
  giveTitle: 'As a member',
  giveLead: 'Start as a free member. If you like it, you can move to a paid plan at any time.',
  withFree: 'For every member',
  withPlan: 'From {plan}',
  plansTitle: 'Ways to belong',
  plansLead: 'All prices include tax. Monthly plans can be cancelled at any time.',
  comparePlans: 'Compare in detail',
  perMonth: '{price} a month',
  perYear: '{price} a year',
  free: '¥0',
  faqTitle: 'Questions we often hear',
  closingTitle: 'Begin with a letter from the region.',
};

export const faq: typeof originalFaq = {
  cancelQ: 'Can I cancel at any time?',
  cancelA:
    'Yes, on My page in three steps at most; no call or e-mail is needed. Your benefits stay until the last day you have paid for.',
  paymentQ: 'How can I pay?',
  paymentA:
    'By credit card. You enter the number on the payment company’s own page, and we never see it. Free members need no card at all.',
  receiptQ: 'Will I get a receipt?',
  receiptA:
    'For every payment we issue a Japanese tax receipt as a PDF. You can set the name on it on My page before the first download, and download it as often as you like.',
  youngQ: 'Can minors join?',
  youngA:
    'Yes. If you are under {age}, we ask a parent or guardian by e-mail. Your membership starts when they agree.',
  farQ: 'Can I join if I live elsewhere?',
  farA: 'Of course. This community is for people who live far away, or hope to visit one day, just as much.',
};

export const chooser: typeof originalChooser = {
  title: 'Which region would you like to know?',
  lead: 'Circles of people who love a place in Japan.',
  enter: 'Visit this community',
  empty: 'No community is open yet. Please come back a little later.',
};
