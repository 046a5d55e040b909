/** Events and tickets in the calendar of one's phone. */
export const calendar = {
  title: 'Your tickets in your calendar',
  lead: 'Subscribe in the calendar of your phone or computer, and it always shows when and where your tickets are for.',
  openMine: 'Put my tickets in my calendar',
  file: 'Add to calendar (this date)',
  eventFile: 'Add to calendar',
  everybodys: 'Subscribe to the events',
  everybodysLead: 'New events, changes and events that are called off show in your calendar by themselves.',
  everybodysNarrowed: 'Only events of the kind and area that you have chosen are added.',
  secret:
    'We make an address for you alone. Whoever knows it can see your dates, so please do not pass it on.',
  make: 'Make my address',
  made: 'Your address is ready. Please subscribe with the button below.',
  subscribe: 'Subscribe in my calendar',
  copy: 'Copy the address',
  copied: 'Copied. Please paste it where your calendar asks for a URL.',
  how: 'How to subscribe',
  iphoneName: 'iPhone, iPad, Mac',
  iphone: 'Press “Subscribe in my calendar” and confirm with “Subscribe”.',
  androidName: 'Android (Google Calendar)',
  android:
    'Copy the address and open calendar.google.com in a browser, as a desktop site. Choose “+” beside “Other calendars”, then “From URL”, and paste it. It shows in the app as well.',
  computerName: 'Computer (Outlook and others)',
  computer: 'Copy the address, choose “Add calendar”, then “Subscribe from web”, and paste it.',
  delay: 'It depends on the calendar how soon changes show: from some hours to a day.',
  renewTitle: 'Another address',
  renewLead:
    'If somebody else got to know it, make another one. The address before shows nothing any more, and you have to subscribe again.',
  renew: 'Make another address',
  back: 'My tickets',
};
