/** Why nothing could be read of what a person chose or dropped, before its content was looked at. */
export class FileChoiceError extends Error {
  public override readonly name = 'FileChoiceError';

  public constructor(
    public readonly kind: 'not-one-file' | 'not-readable',
    /** What the browser said. */
    public readonly reason?: unknown,
  ) {
    super(`No file was read: ${kind}.`);
  }
}
