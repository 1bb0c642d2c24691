/**
 * Why a file could not be taken as a paper. The file's content decides, never its name.
 * `old-word` is Word before 2007 (.doc) or rich text; `other-zip` any other zip, an OpenDocument text included;
 * `unpacks-too-large` a zip whose content is larger than we unpack; `no-recommendations` a readable paper without any.
 */
export type PaperErrorKind =
  | 'empty-file'
  | 'too-large'
  | 'pdf'
  | 'image'
  | 'old-word'
  | 'password'
  | 'damaged'
  | 'other-zip'
  | 'excel'
  | 'powerpoint'
  | 'not-word'
  | 'unpacks-too-large'
  | 'no-recommendations';

/** What a sentence about the failure may quote. */
export interface PaperErrorDetail {
  /** Bytes found: of the file, or of what it unpacks to. */
  readonly size?: number;
  /** Bytes allowed. */
  readonly limit?: number;
  /** What exactly did not fit, for a support request; not meant for the sentence itself. */
  readonly reason?: string;
}

/** A file that cannot be imported, before anything is written. */
export class PaperError extends Error {
  public override readonly name = 'PaperError';

  public constructor(
    public readonly kind: PaperErrorKind,
    public readonly detail: PaperErrorDetail = {},
  ) {
    super(`The paper cannot be read: ${kind}${detail.reason ? ` (${detail.reason})` : ''}.`);
  }
}
