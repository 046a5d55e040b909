import { createServer } from 'node:net';

/** A port that some other program holds; the message says what to do. */
export class PortTaken extends Error {}

/** @throws PortTaken naming the port, what it was for and the setting that moves it */
export async function assertPortFree(port: number, purpose: string, setting: string): Promise<void> {
  await new Promise<void>((free, taken) => {
    const probe = createServer();
    probe.once('error', () => {
      taken(
        new PortTaken(
          `Port ${port} (${purpose}) is used by another program. ` +
            `End that program, or choose another port: ${setting}=${port + 1} npm start`,
        ),
      );
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => free()));
  });
}
