import type { Locale } from '@enishi/kernel';
import { StreamableFile } from '@nestjs/common';
import type { PrintedTickets } from '../../actions/orders/print-tickets.ts';
import type { TicketPictures } from '../ticket-signer.ts';
import { ticketPdf } from './ticket-pdf.ts';

/** Tickets as the file that a browser shows, each with its signed code. */
export async function handedTickets(
  { event, tickets }: PrintedTickets,
  pictures: TicketPictures,
  locale: Locale,
): Promise<StreamableFile> {
  const coded = tickets.map(({ facts, ...ticket }) => ({ ...ticket, code: pictures.code(facts) }));
  const pdf = await ticketPdf(event, coded, locale);
  const name = `${locale === 'ja' ? 'チケット' : 'tickets'}_${event.title[locale]}.pdf`;
  const disposition = `inline; filename="tickets.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`;
  return new StreamableFile(pdf, { type: 'application/pdf', disposition, length: pdf.length });
}
