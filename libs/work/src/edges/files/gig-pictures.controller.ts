import { CurrentViewer, Transactions } from '@enishi/platform';
import type { ApiReply, Viewer } from '@enishi/platform';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { HandOutPicture } from '../../actions/remake/hand-out-picture.ts';

/** Pictures of procedures; one of which no gig is published yet is there for the desk alone. */
@Controller('files/:community/gig-pictures')
export class GigPictures {
  constructor(
    private readonly transactions: Transactions,
    private readonly handOut: HandOutPicture,
  ) {}

  @Get(':pictureId')
  async picture(
    @CurrentViewer() viewer: Viewer,
    @Param('pictureId') pictureId: string,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<StreamableFile> {
    const { picture, open } = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.handOut.run(tx, pictureId, viewer.deskRole !== null),
    );
    reply.header('cache-control', open ? 'public, max-age=300' : 'private, no-store');
    const { bytes, type } = picture;
    return new StreamableFile(bytes, { type, disposition: 'inline', length: bytes.length });
  }
}
