import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, MemberViewer } from '@enishi/platform';
import { OpenRightsRequest } from '../../actions/requests/open-rights-request.ts';
import type { PrintedAnswer } from '../../actions/requests/open-rights-request.ts';
import { ReadOwnRequests } from '../../actions/requests/read-own-requests.ts';
import { answerPdf } from './answer-pdf.ts';

/** The answer to a request about data, for whoever asked. */
@Controller('files/:community/me/requests')
export class OwnAnswerFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: ReadOwnRequests,
  ) {}

  @Get(':file')
  @Header('cache-control', 'private, no-store')
  async paper(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Param('file') file: string,
  ): Promise<StreamableFile> {
    const answer = await this.transactions.inCommunity(communityId, (tx) =>
      this.own.letter(tx, memberId, requestIn(file)),
    );
    return drawn({ ...answer, copy: null });
  }
}

/** The same for the desk to print, with the copy where it is handed out on paper; that it was opened is logged. */
@Controller('files/:community/desk/requests')
export class DeskAnswerFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly open: OpenRightsRequest,
  ) {}

  @Get(':file')
  @Header('cache-control', 'private, no-store')
  async paper(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Param('file') file: string,
  ): Promise<StreamableFile> {
    return drawn(
      await this.transactions.inCommunity(communityId, (tx) =>
        this.open.print(tx, requestIn(file), { accountId, role }),
      ),
    );
  }
}

function requestIn(file: string): string {
  const named = /^([0-9a-f-]{36})\.pdf$/.exec(file);
  if (!named) throw new Refusal('not_found', 'REQUEST_UNKNOWN');
  return named[1]!;
}

async function drawn({ request, letter, copy }: PrintedAnswer): Promise<StreamableFile> {
  const madeAt = request.closedAt ?? request.receivedAt;
  const pdf = await answerPdf({ letter, copy, madeAt, on: tokyoDateOf(madeAt), locale: request.locale });
  const disposition = `inline; filename="answer-${tokyoDateOf(madeAt)}.pdf"`;
  return new StreamableFile(pdf, { type: 'application/pdf', disposition, length: pdf.length });
}
