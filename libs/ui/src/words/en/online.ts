import type { online as onlineJa } from '../ja/online.ts';

export const online: typeof onlineJa = {
  modes: { venue: 'At a venue', online: 'Online', both: 'At a venue or online' },
  mode: 'How to take part',
  everyMode: 'Either way',
  take: 'Online',
  toPage: 'Go to the online page',
  ticketLead: 'This ticket is for taking part online. You need not come to the entrance.',
  doneLead:
    'Shortly before the beginning press “Go to the online page” below. We also send a mail when you can join.',
  bothLead:
    'At the venue please show the QR code at the entrance. To take part online press “Go to the online page” below.',
  title: 'Taking part online',
  session: 'Session',
  when: 'When',
  kind: 'Ticket',
  notYetTitle: 'You cannot join yet',
  notYet: 'You can join on this page from {at} (Japan time). Please open it again then.',
  noAddressTitle: 'The way in is being prepared',
  noAddress:
    'The organiser has not said yet where it takes place. Please open this page again a little later.',
  overTitle: 'This event is over',
  over: 'Thank you for taking part.',
  deadTitle: 'This ticket does not let you join',
  dead: 'It was given back or handed on, or the event was called off.',
  ready: 'You can join now. The button opens the page on which it takes place.',
  join: 'Join',
  again: 'Open it again',
  joined: 'We have noted that you came. If you are not connected, press “Open it again”.',
  notes: 'From the organiser',
  address: 'Address',
  secret: 'The way in is for those with a ticket alone. Please tell nobody else.',
  event: 'See the event',
  unknownTitle: 'The ticket was not found',
  unknown: 'Please see whether the address is complete, or open it from the page of your ticket.',
};
