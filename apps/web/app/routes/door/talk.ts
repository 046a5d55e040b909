import type { ActionFunctionArgs } from 'react-router';
import { Api, type Outcome } from '../../api/api.ts';
import type { DoorScanInput } from '../../gql/public/graphql.ts';
import {
  DoorCardDocument,
  DoorStandingDocument,
  DoorTicketsDocument,
  LeaveDoorDocument,
  OpenDoorDocument,
  TakeInScansDocument,
} from './questions.ts';

/** What a phone at the door says to us; its token is with each, since nobody is signed in. */
export type DoorQuestion = { token: string } & (
  | { ask: 'open'; link: string }
  | { ask: 'standing' }
  | { ask: 'tickets'; after: string | null }
  | { ask: 'card'; code: string }
  | { ask: 'scans'; scans: DoorScanInput[]; undone: string[] }
  | { ask: 'leave' }
);

/** Passes on what the phone's own script asks, when it has a network. No page follows. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const question = (await request.json().catch(() => null)) as DoorQuestion | null;
  if (!question) return Response.json(null, { status: 400 });
  const outcome = await answered(new Api(request), question);
  return outcome.ok
    ? Response.json(outcome.value)
    : Response.json({ code: outcome.refusal.code, message: outcome.refusal.message }, { status: 409 });
}

function answered(api: Api, question: DoorQuestion): Promise<Outcome<unknown>> {
  const { token } = question;
  switch (question.ask) {
    case 'open':
      return api.send(OpenDoorDocument, { link: question.link, token });
    case 'standing':
      return api.send(DoorStandingDocument, { token });
    case 'tickets':
      return api.send(DoorTicketsDocument, { token, after: question.after });
    case 'card':
      return api.send(DoorCardDocument, { token, code: question.code });
    case 'scans':
      return api.send(TakeInScansDocument, { token, scans: question.scans, undone: question.undone });
    case 'leave':
      return api.send(LeaveDoorDocument, { token });
  }
}
