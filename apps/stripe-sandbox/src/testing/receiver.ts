import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One delivery as it arrived. */
export interface Received {
  body: string;
  signature: string;
  type: string;
  id: string;
}

/** Stands for the webhook address of the product. `answer` decides the status of the next deliveries. */
export interface Receiver {
  url: string;
  received: Received[];
  answer: (received: Received) => number;
  close(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (body += part));
    request.on('end', () => {
      const { id, type } = JSON.parse(body) as { id: string; type: string };
      const entry = { body, id, type, signature: String(request.headers['stripe-signature']) };
      received.push(entry);
      response.statusCode = receiver.answer(entry);
      response.end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/stripe`,
    received,
    answer: () => 200,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return receiver;
}
