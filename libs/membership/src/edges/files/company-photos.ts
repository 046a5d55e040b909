import { CurrentViewer, Transactions } from '@enishi/platform';
import type { ApiReply, Viewer } from '@enishi/platform';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { HandOutPhoto } from '../../actions/company/page/hand-out-photo.ts';

/** Where a photo of a company's page lies, on the site's own origin. */
export const companyPhotoAddress = (slug: string, photoId: string): string =>
  `/files/${slug}/company-photos/${photoId}`;

/** Photos of companies' pages; one that is not shown to everybody is there for whoever writes the page. */
@Controller('files/:community/company-photos')
export class CompanyPhotos {
  constructor(
    private readonly transactions: Transactions,
    private readonly handOut: HandOutPhoto,
  ) {}

  /** A page that is taken back is soon gone from every browser as well. */
  @Get(':photoId')
  async photo(
    @CurrentViewer() viewer: Viewer,
    @Param('photoId') photoId: string,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<StreamableFile> {
    const { photo, open } = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.handOut.run(tx, photoId, viewer),
    );
    reply.header('cache-control', open ? 'public, max-age=300' : 'private, no-store');
    const { bytes, type } = photo;
    return new StreamableFile(bytes, { type, disposition: 'inline', length: bytes.length });
  }
}
