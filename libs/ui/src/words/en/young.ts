/** Who may take a gig by their age, and what an employer of somebody younger than eighteen has to keep to. */
export const young = {
  who: 'Who can take it',
  tag: '18 and older',
  adults: 'This gig is for people of eighteen and older.',
  because: {
    service: 'Service contracts are for people of age (Civil Code art. 5).',
    night: 'It is between 22:00 and 5:00 (Labour Standards Act art. 61).',
    danger: 'Its work is dangerous or harmful (Labour Standards Act art. 62).',
  },
  welcome:
    'Also for people younger than eighteen, from 1 April after their fifteenth birthday. Please show the secretariat or a registration desk proof of age and the written consent of a parent or guardian first.',
  company: {
    tag: 'Younger than eighteen',
    limits:
      'No work between 22:00 and 5:00, nothing dangerous, and never more than eight hours a day and forty a week (Labour Standards Act art. 60, 61, 62).',
    keep: 'Please keep a certificate of their age at the workplace (art. 57), and pay the wage to them directly, never to a parent or guardian (art. 59).',
  },
};
