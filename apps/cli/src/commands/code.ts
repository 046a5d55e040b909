import { currentDemoCode } from '../demo/demo-staff.ts';

/** Prints the code that the demonstration's secretariat is asked for at the desk. */
export async function code(): Promise<void> {
  process.stdout.write(`${await currentDemoCode()}\n`);
}
